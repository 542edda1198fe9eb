import RegistrationLog

/// Which captured answers of registrations of a product would not have been asked for.
///
/// It holds the room that the work takes, so that going from registration to registration allocates nothing.
struct SkippedQuestions {
    /// A question that is not asked where a condition holds.
    private struct Rule {
        let question: ProductFieldID
        let condition: ConditionColumn
        /// The number of the first day on which it is simulated.
        let firstDay: Int
        /// The question whose answer the condition is about; nil where it is about no answer.
        let subject: ProductFieldID?
    }

    private let table: RegistrationTable
    /// By page the questions that are dropped, a bit each.
    private var dropped: [UInt32]
    /// By page the questions that have a rule, a bit each.
    private var restricted: [UInt32]
    /// The rules, none before the one of the question that its condition is about.
    private var rules: [Rule] = []
    /// By question the index of its rule; nil for one that has none.
    private var ruleIndices: [Int?]
    /// By page the captured answers of the registration that would not have been asked for, a bit each.
    private var skipped: [UInt32]
    /// The pages of the registration.
    private var pages: [Int] = []
    /// The rules of questions that it answers.
    private var found: [Int] = []

    /// Prepares for the registrations of a product.
    ///
    /// - Parameters:
    ///   - product: The product.
    ///   - dropped: The questions that are not asked at all.
    ///   - conditions: The questions that are not asked where a condition holds.
    ///   - firstDays: Of those of them that are not simulated on all days the number of the first day on which they are.
    ///   - table: The registrations of the log.
    /// - Complexity: linear in these questions.
    init(
        of product: ProductID, dropped: [ProductFieldID], conditions: [ProductFieldID: ConditionColumn],
        from firstDays: [ProductFieldID: Int], in table: RegistrationTable
    ) {
        self.table = table
        let fields = table.fields(of: product).count
        let none = [UInt32](repeating: 0, count: (fields + AnswerPage.width - 1) / AnswerPage.width)
        (self.dropped, restricted, skipped) = (none, none, none)
        ruleIndices = Array(repeating: nil, count: fields)
        for question in dropped { Self.insert(question, into: &self.dropped) }
        let subjects = conditions.compactMapValues { condition in
            condition.subject.flatMap { table.existingProductField($0, of: product) }
        }
        for question in RuleOrder.order(of: conditions.keys.sorted(), subjects: subjects) {
            guard let condition = conditions[question] else { continue }
            ruleIndices[question.index] = rules.count
            rules.append(
                Rule(
                    question: question, condition: condition, firstDay: firstDays[question] ?? .min,
                    subject: subjects[question]))
            Self.insert(question, into: &restricted)
        }
    }

    /// Finds what of the registration at `position`, made on the day with this number, would not have been asked for.
    ///
    /// - Complexity: O(*n* + *r* log *r*) for *n* pages and *r* captured answers to questions with a rule.
    mutating func look(at position: Int, onDay day: Int) {
        for page in pages { skipped[page] = 0 }
        pages.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        for page in table.pages[table.pageRange(of: position)] {
            pages.append(page.number)
            skipped[page.number] = page.captured & dropped[page.number]
            forEachQuestion(in: page.captured & restricted[page.number], ofPage: page.number) { question in
                if let index = ruleIndices[question.index] { found.append(index) }
            }
        }
        if found.count > 1 { found.sort() }
        for index in found where rules[index].firstDay <= day && rules[index].condition.holds(at: position) {
            // An answer that is not there says nothing.
            if let subject = rules[index].subject, isSkipped(subject) { continue }
            Self.insert(rules[index].question, into: &skipped)
        }
    }

    /// Whether the answer to `question`, which the registration captured, would not have been asked for.
    func isSkipped(_ question: ProductFieldID) -> Bool {
        skipped[AnswerPage.number(of: question)] >> UInt32(AnswerPage.bit(of: question)) & 1 == 1
    }

    /// Visits the answers of the registration that would not have been asked for.
    func forEachSkipped(_ visit: (ProductFieldID) -> Void) {
        for page in pages { forEachQuestion(in: skipped[page], ofPage: page, visit) }
    }

    private static func insert(_ question: ProductFieldID, into pages: inout [UInt32]) {
        pages[AnswerPage.number(of: question)] |= 1 << UInt32(AnswerPage.bit(of: question))
    }
}

/// Visits the questions whose bit is set in the page with this number.
func forEachQuestion(in page: UInt32, ofPage number: Int, _ visit: (ProductFieldID) -> Void) {
    var bits = page
    while bits != 0 {
        visit(AnswerPage.field(at: bits.trailingZeroBitCount, ofPage: number))
        bits &= bits - 1
    }
}
