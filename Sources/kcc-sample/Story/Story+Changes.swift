extension Story {
    /// What is otherwise than in the year before: two questions came, one went, one got other words, and one is used twice as
    /// often.
    ///
    /// All of them are about products whose registrations go through the year unchanged otherwise, and none is of a question
    /// that signals, a sample or `kcc.yaml` name.
    static let changes = [
        StoryChange(
            product: streetLight.name, question: "Hoeveel lampen zijn er kapot?", kind: .came),
        StoryChange(product: wedding.name, question: "Wilt u een trouwboekje?", kind: .came),
        StoryChange(
            product: drivingLicence.name, question: "Heeft u een pasfoto bij u?", kind: .went(.choice(["ja", "nee"]))),
        StoryChange(
            product: homeSupport.name, question: "Kunt u zelf traplopen?",
            kind: .renamed(from: "Kunt u zelf de trap op?")),
        StoryChange(
            product: complaint.name, question: "Is er gevaar voor verkeer of omwonenden?", kind: .usedTwiceAsOften),
    ]

    /// The same year as it would have been before ``changes``.
    var beforeChanges: Story {
        Story(
            products: products.map { product in
                Self.changes.reduce(product) { $0.before($1, in: year) }
            },
            in: year, protocolChange: protocolChange, followUpKnowledge: followUpKnowledge, laterChanges: Self.changes)
    }
}
