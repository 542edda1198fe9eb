import RegistrationLog

/// What the sample covers: the products of a municipality that does not exist, with the fields of their questions
/// and actions numbered.
struct Story: Sendable {
    /// The year in which it happens.
    let year: SampleYear
    /// The products.
    let products: [ProductStory]
    /// The words of all questions, each once, in the order in which products and then actions bring them up.
    let fields: [String]
    /// The number of the field of each question, by product.
    let askedFields: [[Int]]
    /// The number of the field of each use, by product and kind of action.
    let usedFields: [[[Int]]]

    /// The numbers of the fields for which actions have a column, by product.
    let valueFields: [Set<Int>]
    /// When fewer questions began to be put for a product; nil where that never happened.
    let protocolChange: ProtocolChange?
    /// What of the follow-up only an insider knows.
    let followUpKnowledge: FollowUpKnowledge

    /// What becomes otherwise behind the year; empty where nobody knows of anything.
    let laterChanges: [StoryChange]

    private let numbers: [String: Int]

    /// Creates the story of `products` in `year`.
    init(
        products: [ProductStory], in year: SampleYear, protocolChange: ProtocolChange? = nil,
        followUpKnowledge: FollowUpKnowledge = FollowUpKnowledge(), laterChanges: [StoryChange] = []
    ) {
        var fields: [String] = []
        var numbers: [String: Int] = [:]
        func number(of text: String) -> Int {
            if let known = numbers[text] { return known }
            numbers[text] = fields.count
            fields.append(text)
            return fields.count - 1
        }
        askedFields = products.map { $0.questions.map { number(of: $0.text) } }
        usedFields = products.map { $0.followUps.map { $0.uses.map { number(of: $0.question) } } }
        valueFields = products.map { product in
            Set(product.followUps.flatMap(\.columns).map { number(of: $0.question.text) })
        }
        self.year = year
        self.products = products
        self.protocolChange = protocolChange
        self.followUpKnowledge = followUpKnowledge
        self.laterChanges = laterChanges
        self.fields = fields
        self.numbers = numbers
    }

    /// The number of the field that is named by the words `text`; nil where no question is.
    func number(of text: String) -> Int? { numbers[text] }

    /// The numbers of the fields that are asked for products of `systems`, ascending.
    func fieldsAsked(in systems: RegistrationSystem...) -> [Int] {
        let asked = products.indices.filter { systems.contains(products[$0].system) }.flatMap { askedFields[$0] }
        return Set(asked).sorted()
    }

    /// The words in which the question of `field` is put for `product` on `day`.
    func wording(of field: Int, for product: Int, on day: CalendarDate) -> String {
        askedFields[product].firstIndex(of: field).map { products[product].questions[$0].wording(on: day) }
            ?? fields[field]
    }

    /// The columns for answers in the export of `system`, of which one kind of action fills them.
    func valueColumns(of system: FollowUpSystem) -> [TakenOverColumn] {
        products.flatMap(\.followUps).filter { $0.system == system }.flatMap(\.columns)
    }

    /// A year of a mid-sized municipality.
    static func municipality(in year: SampleYear) -> Story {
        let passport = passport(in: year)
        return Story(
            products: [
                passport, idCard(in: year), drivingLicence, houseMove(in: year), registerExtract, parkingPermit,
                complaint, streetLight, bulkyWaste, wedding, naturalisation, homeSupport, socialAssistance(in: year),
                debtHelp, eventPermit,
            ],
            in: year,
            protocolChange: ProtocolChange(product: passport.name, firstDay: year.firstDayOfSecondHalf),
            followUpKnowledge: FollowUpKnowledge(
                completeProducts: [registerExtract.name],
                misspellings: [misspeltEmail.text: SharedQuestions.email.text]))
    }

    /// The same story for measuring: every product puts at least `count` questions all year round.
    ///
    /// Each borrows from the products after it what it does not ask itself, and no one uses those answers. Registrations
    /// stand in two systems alone, and actions say what they use by naming it, so that there is nothing to ask people: what
    /// they were asked about is left out.
    func borrowingQuestions(upTo count: Int) -> Story {
        let products = products.filter { $0.survey == nil }
        return Story(
            products: products.indices.map { index in
                let product = products[index]
                var questions = product.questions.map(\.allYear)
                let others = (products[(index + 1)...] + products[..<index]).flatMap(\.questions)
                for question in others
                where questions.count < count && !questions.contains(where: { $0.text == question.text }) {
                    questions.append(question.allYear.asked(1))
                }
                return ProductStory(
                    name: product.name, registrations: product.registrations,
                    system: product.system == .caseSystem ? .caseSystem : .frontOffice,
                    season: product.season, channels: product.channels, questions: questions,
                    followUps: product.followUps.map(\.namingFieldsOnly))
            }, in: year)
    }
}
