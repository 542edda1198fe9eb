public import RegistrationLog

extension Published<Ratio> {
    /// The share `part` of `whole`, which is published where both are.
    public init(_ part: PublishedCount, of whole: PublishedCount) {
        guard let part = part.exact, let whole = whole.exact else {
            self = .leftOut
            return
        }
        self = .published(Ratio(part, whole))
    }
}
