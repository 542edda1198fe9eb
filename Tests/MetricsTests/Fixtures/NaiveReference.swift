import RegistrationLog
import TestSupport

/// The specification's sections 4 and 5 written down once more, as directly as they read: brute force over the rows of a
/// small log, with texts and dictionaries, and no code of the program.
struct NaiveReference {
    /// A registration with its number in the sketch.
    struct Contact {
        let number: Int
        let product: String
        let time: NaiveMoment
        let answers: [String: String?]
    }

    /// An action that is at or after the time of a registration that it reaches.
    struct Action {
        let type: String
        let time: NaiveMoment
        let names: [String]
        let values: [(field: String, value: String)]
        let beneficiary: Beneficiary?
        let canNameFields: Bool
    }

    /// How it is known that an action used a field.
    enum Evidence {
        case explicit, carried, required
    }

    /// A field of a registration.
    struct Place: Hashable {
        let registration: Int
        let field: String
    }

    let settings: AnalysisSettings
    /// The registrations in the period.
    let contacts: [Contact]
    /// The actions of each registration at or after its time.
    let actions: [[Action]]
    /// All times of registrations and actions, whatever the period.
    let allTimes: [NaiveMoment]
    let fieldNames: [String]
    /// Whether agreement between captured and taken over values is beyond chance, by product and field.
    private var beyondChance: [String: [String: Bool]] = [:]

    init(_ sketch: LogSketch, settings: AnalysisSettings) {
        self.settings = settings
        let all = sketch.registrations.enumerated().map { number, row in
            Contact(
                number: number, product: row.product, time: NaiveMoment(row.time),
                answers: Dictionary(uniqueKeysWithValues: row.answers.map { ($0.field, $0.value) }))
        }
        contacts = all.filter { contact in
            (settings.period.from.map { contact.time.date >= $0.iso8601 } ?? true)
                && (settings.period.to.map { contact.time.date <= $0.iso8601 } ?? true)
        }
        let namingFiles = Set(sketch.actions.filter { !$0.names.isEmpty }.map(\.file))
        actions = all.map { contact in
            sketch.actions.filter { $0.registrations.contains(contact.number) }
                .map {
                    Action(
                        type: $0.type, time: NaiveMoment($0.time), names: $0.names, values: $0.values,
                        beneficiary: $0.beneficiary, canNameFields: namingFiles.contains($0.file))
                }
                .filter { $0.time.isAtOrAfter(contact.time) }
        }
        allTimes = all.map(\.time) + sketch.actions.map { NaiveMoment($0.time) }
        fieldNames = Set(
            sketch.registrations.flatMap { $0.answers.map(\.field) }
                + sketch.actions.flatMap { $0.names + $0.values.map(\.field) } + sketch.signals.compactMap(\.field)
        ).sorted()
        for product in Set(contacts.map(\.product)) {
            for field in fieldNames {
                beyondChance[product, default: [:]][field] = isAgreementBeyondChance(product, field)
            }
        }
    }

    /// The registrations of a product in the period.
    func contacts(of product: String) -> [Contact] { contacts.filter { $0.product == product } }

    /// What was captured; nil where nothing was.
    func captured(_ contact: Contact, _ field: String) -> String? { contact.answers[field] ?? nil }

    /// Whether the two values are known to be equal.
    func agree(_ left: String, _ right: String) -> Bool { left == right && left != LogSketch.unidentified }

    /// Whether agreement between captured and taken over values is beyond chance.
    func isBeyondChance(_ product: String, _ field: String) -> Bool { beyondChance[product]?[field] ?? false }

    private func isAgreementBeyondChance(_ product: String, _ field: String) -> Bool {
        let captures = contacts(of: product).compactMap { captured($0, field) }
        var pairs = 0
        var agreeing = 0
        var probabilities: [Double] = []
        for contact in contacts(of: product) {
            guard let answer = captured(contact, field) else { continue }
            for value in Set(actions[contact.number].flatMap { $0.values.filter { $0.field == field }.map(\.value) }) {
                pairs += 1
                if agree(answer, value) { agreeing += 1 }
                probabilities.append(Double(captures.count { agree($0, value) }) / Double(captures.count))
            }
        }
        guard pairs >= 5 else { return false }
        return naiveWilson(agreeing, pairs).lower > probabilities.reduce(0, +) / Double(pairs)
    }

    /// The actions that use the field in the registration, each with its kinds of evidence.
    func uses(_ contact: Contact, _ field: String, isBeyondChance: Bool) -> [(action: Action, evidence: Set<Evidence>)]
    {
        actions[contact.number].compactMap { action in
            var evidence: Set<Evidence> = []
            if action.names.contains(field) { evidence.insert(.explicit) }
            if settings.actions[action.type]?.requiredFields.contains(field) ?? false { evidence.insert(.required) }
            if isBeyondChance, let answer = captured(contact, field),
                action.values.contains(where: { $0.field == field && agree(answer, $0.value) })
            {
                evidence.insert(.carried)
            }
            return evidence.isEmpty ? nil : (action, evidence)
        }
    }

    /// Whether a use of the field in the registration could have been seen.
    func isObservable(_ contact: Contact, _ field: String) -> Bool {
        actions[contact.number].contains { action in
            action.canNameFields || action.values.contains { $0.field == field }
                || settings.actions[action.type]?.requiredFields.contains(field) ?? false
        }
    }
}

/// The Wilson interval by its definition: the rates *p* whose distance to the share is at most *z* standard errors of *p*.
func naiveWilson(_ count: Int, _ total: Int) -> (lower: Double, upper: Double) {
    let share = Double(count) / Double(total)
    func isInside(_ rate: Double) -> Bool {
        abs(share - rate) <= 1.959963984540054 * (rate * (1 - rate) / Double(total)).squareRoot()
    }
    func edge(from outer: Double) -> Double {
        var (inside, outside) = (share, outer)
        for _ in 0..<200 {
            let middle = (inside + outside) / 2
            if isInside(middle) { inside = middle } else { outside = middle }
        }
        return inside
    }
    return (edge(from: 0), edge(from: 1))
}

/// The value at position ⌈p·n/100⌉ of the values in order.
func naivePercentile(_ percent: Int, _ values: [Int]) -> Int? {
    values.isEmpty ? nil : values.sorted()[Int((Double(percent * values.count) / 100).rounded(.up)) - 1]
}
