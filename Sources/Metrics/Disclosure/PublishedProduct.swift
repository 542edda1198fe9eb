/// What everybody can tell of a product, by which the figures of its fields are bounded.
struct PublishedProduct {
    /// The rule.
    let rule: SmallCells
    /// Registrations, which are always told.
    let registrations: Int
    /// Mature ones, as they are told.
    let mature: PublishedCount
    /// Those with follow-up, as they are told.
    let withFollowUp: PublishedCount
    /// How many observable registrations it takes to call the absence of use a finding.
    let minimumFollowUps: Int
    /// Whether all follow-up of the product is in the data.
    let isFollowUpComplete: Bool
}
