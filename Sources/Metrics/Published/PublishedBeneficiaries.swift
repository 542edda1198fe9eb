/// Who gains by the uses of several fields, as far as that is published.
public struct PublishedBeneficiaries: Hashable, Sendable {
    /// Used registrations by who gains, over the fields of which that is published.
    public let counts: BeneficiaryCounts
    /// Whether it is published of all fields.
    public let isComplete: Bool

    /// Adds up what is published of `fields`.
    init(of fields: some Sequence<PublishedField>) {
        var (counts, isComplete) = (BeneficiaryCounts(), true)
        for field in fields {
            if let published = field.uses.beneficiaries.published { counts.add(published) } else { isComplete = false }
        }
        self.counts = counts
        self.isComplete = isComplete
    }
}
