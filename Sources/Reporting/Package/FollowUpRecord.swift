import Metrics

/// What `run.json` says of rows of follow-up beyond that they were accepted.
struct FollowUpRecord: Encodable, Sendable {
    let source: String?
    let silentDays: Int?
    let withoutFollowUp: RecordedCount
    let tooManyLinks: RecordedCount
    let namingFields: RecordedCount
    let namingUnknownFields: RecordedCount

    /// Records `rows`, which are of `source` where they are those of one file.
    init(_ rows: PublishedFollowUpRows, source: PublishedSource? = nil) {
        self.source = source?.name
        silentDays = source?.silentDays
        withoutFollowUp = RecordedCount(rows.withoutFollowUp)
        tooManyLinks = RecordedCount(rows.tooManyLinks)
        namingFields = RecordedCount(rows.namingFields)
        namingUnknownFields = RecordedCount(rows.namingUnknownFields)
    }
}
