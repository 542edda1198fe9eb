import Metrics

/// What `run.json` says of rows of follow-up beyond that they were accepted.
struct FollowUpRecord: Encodable, Sendable {
    let source: String?
    let silentDays: Int?
    let withoutFollowUp: Int?
    let tooManyLinks: Int?
    let namingFields: Int?
    let namingUnknownFields: Int?

    /// Records `rows`, which are of `source` where they are those of one file.
    init(_ rows: PublishedFollowUpRows, source: PublishedSource? = nil) {
        self.source = source?.name
        silentDays = source?.silentDays
        withoutFollowUp = rows.withoutFollowUp.exact
        tooManyLinks = rows.tooManyLinks.exact
        namingFields = rows.namingFields.exact
        namingUnknownFields = rows.namingUnknownFields.exact
    }
}
