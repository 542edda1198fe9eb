/// Used registrations by who gains by the actions that use a field.
struct BeneficiaryTally: Codable, Hashable, Sendable {
    /// Only the citizen.
    var citizen = 0
    /// Only the organisation.
    var organisation = 0
    /// Both.
    var both = 0
    /// No action says so.
    var unknown = 0

    /// Counts a used registration.
    mutating func add(_ gain: Gain) {
        switch gain {
        case [.citizen, .organisation]: both += 1
        case .citizen: citizen += 1
        case .organisation: organisation += 1
        default: unknown += 1
        }
    }
}
