/// The registrations of a product that have one value of an attribute.
struct AttributeTally: Codable, Hashable, Sendable {
    /// Registrations.
    var registrations = 0
    /// Their captured answers.
    var answers = 0
    /// Those with an action at or after their time.
    var followedUp = 0
    /// The captured answers that were used.
    var usedAnswers = 0
}

/// What registrations are grouped by, in the words of `kanalen.csv`.
enum AttributeName: String, CaseIterable, Sendable {
    case channel = "kanaal"
    case department = "afdeling"

    /// What stands for a cell that is empty.
    static let empty = "(leeg)"

    /// The value of a registration as it is compared; empty where none is known.
    func value(in attributes: ReadAttributes) -> String {
        switch self {
        case .channel: attributes.channel
        case .department: attributes.department
        }
    }
}

extension ProductStudy {
    /// The registrations by attribute and value; an attribute of which none has a value is left out.
    var attributes: [String: [String: AttributeTally]] {
        var tallies: [String: [String: AttributeTally]] = [:]
        for attribute in AttributeName.allCases {
            let registrations = ledger.remembered[product]
            guard registrations.contains(where: { !attribute.value(in: $0.attributes).isEmpty }) else { continue }
            var byValue: [String: AttributeTally] = [:]
            for registration in registrations {
                let value = attribute.value(in: registration.attributes)
                byValue[value.isEmpty ? AttributeName.empty : value, default: AttributeTally()]
                    .add(registration, showing: registration.followUp.map { followed[$0].views })
            }
            tallies[attribute.rawValue] = byValue
        }
        return tallies
    }
}

extension AttributeTally {
    /// Counts a registration and what its follow-up shows; nil where there is none.
    fileprivate mutating func add(_ registration: RememberedRegistration, showing views: [FieldView]?) {
        registrations += 1
        answers += registration.answers.count(where: \.isCaptured)
        guard let views else { return }
        followedUp += 1
        usedAnswers += views.count(where: \.isUsed)
    }
}
