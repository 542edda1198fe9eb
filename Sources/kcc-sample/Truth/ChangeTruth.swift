/// What becomes otherwise with a question behind the year of a sample.
struct ChangeTruth: Codable, Hashable, Sendable {
    /// What becomes otherwise.
    enum Kind: String, Codable, Sendable {
        case came, went, renamed, usedTwiceAsOften
    }

    let product: String
    /// The words of the question; of one that is renamed the new ones.
    let question: String
    let change: Kind

    /// What `change` is known as.
    init(_ change: StoryChange) {
        product = change.product
        question = change.question
        self.change =
            switch change.kind {
            case .came: .came
            case .went: .went
            case .renamed: .renamed
            case .usedTwiceAsOften: .usedTwiceAsOften
            }
    }
}
