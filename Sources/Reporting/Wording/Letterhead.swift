/// What the report says of whose it is, where `kcc.yaml` says so.
public struct Letterhead: Hashable, Sendable {
    /// The title of the report; nil for what it is called without one.
    public let title: String?
    /// The name of the organisation.
    public let organisation: String?
    /// The code of the municipality, such as `gm0363`.
    public let municipalityCode: String?

    /// Creates the head of a report.
    public init(title: String? = nil, organisation: String? = nil, municipalityCode: String? = nil) {
        self.title = title
        self.organisation = organisation
        self.municipalityCode = municipalityCode
    }
}
