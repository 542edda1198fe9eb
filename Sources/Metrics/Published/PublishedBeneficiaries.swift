/// Who gains by the uses of several fields, as far as that is told.
public struct PublishedBeneficiaries: Hashable, Sendable {
    /// Used registrations by who gains, over the fields of which that is told.
    public let counts: BeneficiaryCounts
    /// Whether it is told of all fields.
    public let isComplete: Bool

    /// Adds up what is told of `fields`.
    init(of fields: some Sequence<PublishedField>) {
        var (counts, isComplete) = (BeneficiaryCounts(), true)
        for field in fields {
            if let told = field.uses.beneficiaries.told { counts.add(told) } else { isComplete = false }
        }
        self.counts = counts
        self.isComplete = isComplete
    }
}
