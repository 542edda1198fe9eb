import RegistrationLog

/// Counts what the registrations of one product show of questions since days, going through them once, from the last to the first.
struct SinceTally {
    private let uses: ProductUses
    private let log: RegistrationLog
    private let maturity: Maturity
    /// By field its slot.
    private let slots: [FieldID: Int]
    /// Of all registrations so far, whatever they ask.
    private var all = SinceCounts()
    /// By slot what registrations so far show, but how many they are.
    private var counts: [SinceCounts]
    /// By slot what those show in which its condition holds; nil for a question without one.
    private var conditional: [ConditionalCounts?]
    /// By attribute and position of a value the registrations so far that have it.
    private var groups: [RegistrationAttribute: [SinceCounts]] = [:]

    /// What `questions`, which are of the product of `uses`, come to, in their order.
    ///
    /// - Complexity: O(*n* + *q* log *q*) for *n* registrations with their answers and missing uses and *q* questions; for each day
    ///   since which a question with a condition is looked at also the values of the condition.
    static func counts(
        of questions: [SinceQuestion], _ uses: ProductUses, in log: RegistrationLog, maturity: Maturity
    ) -> [SinceCounts] {
        var tally = SinceTally(uses, of: questions, in: log, maturity: maturity)
        return tally.counts(of: questions)
    }

    private init(_ uses: ProductUses, of questions: [SinceQuestion], in log: RegistrationLog, maturity: Maturity) {
        self.uses = uses
        self.log = log
        self.maturity = maturity
        slots = Dictionary(zip(uses.fields, uses.fields.indices)) { first, _ in first }
        counts = Array(repeating: SinceCounts(), count: uses.fields.count)
        conditional = Array(repeating: nil, count: uses.fields.count)
        for question in questions {
            guard let condition = question.condition else { continue }
            let values = log.attributes[condition.attribute].values.count
            if groups[condition.attribute] == nil {
                groups[condition.attribute] = Array(repeating: SinceCounts(), count: values)
            }
            guard let slot = slot(of: question), conditional[slot] == nil else { continue }
            conditional[slot] = ConditionalCounts(condition, values: values)
        }
    }

    private func slot(of question: SinceQuestion) -> Int? { question.field.flatMap { slots[$0] } }

    private mutating func counts(of questions: [SinceQuestion]) -> [SinceCounts] {
        var found = [SinceCounts](repeating: SinceCounts(), count: questions.count)
        // Those of the latest days first.
        var open = questions.indices.sorted { questions[$0].day < questions[$1].day }
        var row = uses.registrationsWithUse.count - 1
        for index in (0..<uses.registrations).reversed() {
            let position = uses.position(at: index)
            let time = log.registrations.time(of: position)
            while let next = open.last, questions[next].day > time.localDate.dayNumber {
                found[next] = counts(of: questions[next])
                open.removeLast()
            }
            if open.isEmpty { break }
            while row >= 0, uses.registrationsWithUse[row] > index { row -= 1 }
            guard maturity.observationEnd.isAtOrAfter(time) else { continue }
            let missing = row >= 0 && uses.registrationsWithUse[row] == index ? uses.missing[row] : []
            add(position, isMature: maturity.isReached(by: time), missing: missing)
        }
        for left in open { found[left] = counts(of: questions[left]) }
        return found
    }

    /// Counts the registration at `position`, which misses answers to the questions in the slots `missing`.
    private mutating func add(_ position: Int, isMature: Bool, missing: ArraySlice<UInt32>) {
        all.addRegistration(isMature: isMature)
        for attribute in RegistrationAttribute.allCases where groups[attribute] != nil {
            guard let value = log.attributes[attribute].number(of: position) else { continue }
            groups[attribute]?[value].addRegistration(isMature: isMature)
        }
        for page in log.registrations.pages[log.registrations.pageRange(of: position)] {
            var asked = page.asked
            while asked != 0 {
                let bit = asked.trailingZeroBitCount
                asked &= asked - 1
                let slot = AnswerPage.field(at: bit, ofPage: page.number).index
                let isCaptured = page.captured >> UInt32(bit) & 1 == 1
                update(slot, at: position) { $0.addAnswer(isCaptured: isCaptured, isMature: isMature) }
            }
        }
        for slot in missing { update(Int(slot), at: position) { $0.addMissing(isMature: isMature) } }
    }

    /// Adds to what is known of the question in `slot`, and where its condition holds at `position` to what is known of it there.
    private mutating func update(_ slot: Int, at position: Int, _ add: (inout SinceCounts) -> Void) {
        add(&counts[slot])
        conditional[slot]?.update(at: position, in: log, add)
    }

    /// What registrations so far show of `question`.
    private func counts(of question: SinceQuestion) -> SinceCounts {
        let slot = slot(of: question)
        guard let condition = question.condition else {
            return (slot.map { counts[$0] } ?? SinceCounts()).of(all)
        }
        let group = condition.values.reduce(into: SinceCounts()) { sum, value in
            let counts = groups[condition.attribute]?[value] ?? SinceCounts()
            sum.registrations += counts.registrations
            sum.mature += counts.mature
        }
        return (slot.flatMap { conditional[$0]?.counts } ?? SinceCounts()).of(group)
    }
}

extension SinceCounts {
    /// The same counts, of so many registrations.
    fileprivate func of(_ whole: SinceCounts) -> SinceCounts {
        var counts = self
        (counts.registrations, counts.mature) = (whole.registrations, whole.mature)
        return counts
    }
}

/// What registrations show of a question in which its condition holds.
private struct ConditionalCounts {
    private let attribute: RegistrationAttribute
    private let holdsAt: [Bool]
    private(set) var counts = SinceCounts()

    init(_ condition: SinceCondition, values: Int) {
        attribute = condition.attribute
        var holdsAt = [Bool](repeating: false, count: values)
        for value in condition.values { holdsAt[value] = true }
        self.holdsAt = holdsAt
    }

    mutating func update(at position: Int, in log: RegistrationLog, _ add: (inout SinceCounts) -> Void) {
        guard let value = log.attributes[attribute].number(of: position), holdsAt[value] else { return }
        add(&counts)
    }
}
