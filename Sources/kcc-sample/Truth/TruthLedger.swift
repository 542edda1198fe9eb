import RegistrationLog

/// Counts what a right reader finds, while the sample is being written.
struct TruthLedger: Sendable {
    /// What was counted of a product, or of a product in a part of the year.
    struct Account: Sendable {
        /// Accepted registrations.
        fileprivate(set) var registrations = 0
        /// Registrations with at least one action at or after their time.
        fileprivate(set) var followedUp = 0
        /// Registrations in which a use of any field could have been seen.
        fileprivate var observable = 0
        /// The tallies of all fields of the story.
        fileprivate(set) var fields: [FieldTally]
    }

    /// A captured field with a value that agrees: whether that is use is known when all are.
    private struct OpenQuestion {
        let accounts: [Int]
        let study: Study
        let evidence: RegistrationOutcome.FieldEvidence
        let gainByAgreement: Gain
    }

    /// A field of a product for whose answers actions have a column.
    private struct Study: Hashable {
        let product: Int
        let field: Int
    }

    private let story: Story
    /// An account for each product; behind them, one each for the days before and from the change of a protocol.
    private var accounts: [Account]
    private var studies: [Study: TakeoverStudy] = [:]
    private var openQuestions: [OpenQuestion] = []
    /// Duplicate registrations in which other fields are captured than in the first delivery.
    private(set) var duplicatesWithOtherFields = 0

    /// Creates the ledger of a story of which nothing was written yet.
    init(story: Story) {
        self.story = story
        let empty = Account(fields: Array(repeating: FieldTally(), count: story.fields.count))
        accounts = Array(repeating: empty, count: story.products.count + 2)
        for (product, fields) in story.valueFields.enumerated() {
            for field in fields { studies[Study(product: product, field: field)] = TakeoverStudy() }
        }
    }

    /// Counts an accepted registration of `product` on `day` with the answers that count and what follows it.
    mutating func add(product: Int, on day: CalendarDate, answers: [SampleAnswer], outcome: RegistrationOutcome) {
        let numbers = accountNumbers(of: product, on: day)
        for number in numbers {
            accounts[number].registrations += 1
            if outcome.isFollowedUp { accounts[number].followedUp += 1 }
            if outcome.couldNameFields { accounts[number].observable += 1 }
        }
        for answer in answers {
            update(answer.field, in: numbers) { $0.asked += 1 }
            guard answer.isCaptured else { continue }
            update(answer.field, in: numbers) { $0.captured += 1 }
            add(answer, of: product, evidence: outcome.evidence[answer.field], to: numbers)
        }
        for (field, evidence) in outcome.evidence {
            if !outcome.couldNameFields { update(field, in: numbers) { $0.observable += 1 } }
            guard evidence.isNamed || evidence.isRequired else { continue }
            if !answers.contains(where: { $0.field == field && $0.isCaptured }) {
                update(field, in: numbers) { $0.missing += 1 }
            }
        }
    }

    /// Counts a duplicate that has other fields captured than the registration it repeats.
    mutating func addDuplicateWithOtherFields() { duplicatesWithOtherFields += 1 }

    /// The accounts when all was counted: of each product, and before and from the change of a protocol.
    var settled: (products: [Account], before: Account, after: Account) {
        var ledger = self
        let isBeyondChance = studies.mapValues(\.isBeyondChance)
        for question in openQuestions {
            ledger.addUse(of: question.study.field, question, isCarried: isBeyondChance[question.study] ?? false)
        }
        for number in ledger.accounts.indices {
            for field in story.fields.indices {
                ledger.accounts[number].fields[field].observable += ledger.accounts[number].observable
            }
        }
        let products = story.products.count
        return (Array(ledger.accounts[..<products]), ledger.accounts[products], ledger.accounts[products + 1])
    }

    private func accountNumbers(of product: Int, on day: CalendarDate) -> [Int] {
        guard let change = story.protocolChange, story.products[product].name == change.product else {
            return [product]
        }
        return [product, story.products.count + (day < change.firstDay ? 0 : 1)]
    }

    private mutating func add(
        _ answer: SampleAnswer, of product: Int, evidence: RegistrationOutcome.FieldEvidence?, to numbers: [Int]
    ) {
        let isStudied = story.valueFields[product].contains(answer.field)
        guard isStudied || evidence != nil else { return }
        let study = Study(product: product, field: answer.field)
        let text = comparable(answer.text)
        studies[study]?.add(answer: text, values: Set(evidence?.values.map(\.text) ?? []))
        guard let evidence else { return }
        let agreeing = evidence.values.filter { $0.text == text }
        let question = OpenQuestion(
            accounts: numbers, study: study, evidence: evidence,
            gainByAgreement: agreeing.reduce(into: []) { $0.formUnion($1.gain) })
        if agreeing.isEmpty {
            if evidence.isNamed || evidence.isRequired { addUse(of: answer.field, question, isCarried: nil) }
        } else {
            openQuestions.append(question)
        }
    }

    /// Counts a use; `isCarried` is nil where no value agrees, and false where agreement is no more than chance.
    private mutating func addUse(of field: Int, _ question: OpenQuestion, isCarried: Bool?) {
        let evidence = question.evidence
        let gain = isCarried == true ? evidence.gain.union(question.gainByAgreement) : evidence.gain
        update(field, in: question.accounts) { tally in
            if isCarried == false { tally.chance += 1 }
            guard evidence.isNamed || evidence.isRequired || isCarried == true else { return }
            tally.used += 1
            if evidence.isNamed { tally.explicit += 1 }
            if evidence.isRequired { tally.required += 1 }
            if isCarried == true { tally.carried += 1 }
            tally.beneficiaries.add(gain)
        }
    }

    private mutating func update(_ field: Int, in numbers: [Int], _ change: (inout FieldTally) -> Void) {
        for number in numbers { change(&accounts[number].fields[field]) }
    }
}
