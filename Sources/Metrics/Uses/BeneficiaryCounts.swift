/// Used registrations by who gains; each counts once.
public struct BeneficiaryCounts: Hashable, Sendable {
    /// Of which only the citizen gains.
    public var citizen = 0
    /// Of which only the organisation gains.
    public var organisation = 0
    /// Of which both gain, by one action or by several.
    public var both = 0
    /// Of which nothing is known.
    public var unknown = 0

    /// Creates counts of nothing.
    public init() {}

    /// Adds other counts.
    public mutating func add(_ other: BeneficiaryCounts) {
        citizen += other.citizen
        organisation += other.organisation
        both += other.both
        unknown += other.unknown
    }
}

extension BeneficiaryCounts {
    /// Counts a registration of which these gain, over all its using actions.
    mutating func add(_ kinds: BeneficiaryKinds) {
        switch kinds {
        case .both: both += 1
        case .citizen: citizen += 1
        case .organisation: organisation += 1
        default: unknown += 1
        }
    }
}
