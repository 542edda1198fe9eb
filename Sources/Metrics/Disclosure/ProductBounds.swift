import RegistrationLog

/// What everybody can know of a product, by which the figures of its fields are bounded.
struct ProductBounds {
    /// The rule.
    let rule: SmallCells
    /// Registrations, which are always published.
    let registrations: Int
    /// Mature ones, as they are published.
    let mature: PublishedCount
    /// Those with follow-up, as they are published.
    let withFollowUp: PublishedCount
    /// How many observable registrations it takes to call the absence of use a finding.
    let minimumFollowUps: Int
    /// Whether all follow-up of the product is in the data.
    let isFollowUpComplete: Bool
    /// The rate under which a question may be dropped.
    let threshold: Ratio

    /// The most registrations that can lack an answer to a field that was needed: none of those that have one, and all of
    /// them observable; nil where nothing is published of its captures or uses.
    func mostMissing(captured: PublishedCount, used: PublishedCount, observable: PublishedCount) -> Int? {
        guard let captured = captured.exact, let used = used.exact else { return nil }
        var most = registrations - captured
        if let withFollowUp = withFollowUp.exact { most = min(most, withFollowUp - used) }
        if let observable = observable.exact { most = min(most, observable - used) }
        return max(0, most)
    }
}
