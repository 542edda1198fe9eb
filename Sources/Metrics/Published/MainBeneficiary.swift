/// Who gains by most of the uses of an answer.
public enum MainBeneficiary: Hashable, Sendable {
    /// The citizen, alone or with the organisation.
    case citizen
    /// The organisation alone.
    case organisation

    /// The fewest used registrations with a known beneficiary of which it is said who gains by most.
    static let fewestKnown = 30
}

extension BeneficiaryCounts {
    /// Who gains by more than half of the uses of which that is known, beyond chance: the 95 % interval of the share lies on one
    /// side of a half; nil where it does not, or where it is known of few uses.
    public var main: MainBeneficiary? {
        let (helping, known) = (citizen + both, citizen + both + organisation)
        guard known >= MainBeneficiary.fewestKnown, let interval = ClopperPearsonInterval(helping, of: known) else {
            return nil
        }
        if interval.lower.millionths > 500_000 { return .citizen }
        return interval.upper.millionths < 500_000 ? .organisation : nil
    }
}
