import RegistrationLog

/// In which registrations a condition holds under which a question is not asked.
struct ConditionColumn: Sendable {
    /// The question whose answer it is about; nil where it is about no answer.
    let subject: FieldID?
    /// The values at which it holds, as they are shown, in code-point order of their compared forms.
    let shownValues: [String]
    fileprivate let column: AttributeColumn
    fileprivate let numbers: Set<Int>

    /// Whether it holds in the registration at `position`.
    func holds(at position: Int) -> Bool { column.number(of: position).map(numbers.contains) ?? false }
}

/// The values that conditions are about, found by their compared forms.
struct ConditionColumns: Sendable {
    private let log: RegistrationLog
    private let answers: AnswerReading?
    private var numbers: [RuleSubject: [String: Int]] = [:]

    /// What a condition is about, without names.
    private enum RuleSubject: Hashable {
        case registration(RegistrationAttribute)
        case answer(FieldID)
    }

    /// Prepares for conditions about the registrations of `log`, of which `answers` says what was answered; nil where nobody looked.
    init(of log: RegistrationLog, answers: AnswerReading?) {
        self.log = log
        self.answers = answers
    }

    /// In which registrations `condition` holds; a value that no registration has, or that stands for many, holds in none.
    ///
    /// - Complexity: O(*n*) for *n* values of what the first condition of its kind is about, and *n* log *n* for its own values.
    mutating func column(of condition: PlannedCondition) -> ConditionColumn {
        let subject: RuleSubject
        let column: AttributeColumn
        switch condition.attribute {
        case .registration(let attribute): (subject, column) = (.registration(attribute), log.attributes[attribute])
        case .answer(let field, _): (subject, column) = (.answer(field), answers?[field] ?? AttributeColumn())
        }
        let known =
            numbers[subject]
            ?? Dictionary(
                column.values.enumerated().lazy.filter { !$0.element.isGroup }.map { ($0.element.key, $0.offset) }
            ) { first, _ in first }
        numbers[subject] = known
        let values = condition.values.sorted { $0.precedesInCodePoints($1) }
        return ConditionColumn(
            subject: { if case .answer(let field) = subject { field } else { nil } }(),
            shownValues: values.map { value in known[value].map { column.values[$0].name } ?? value },
            column: column, numbers: Set(values.compactMap { known[$0] }))
    }
}
