/// The follow-up of a log: what was done, which files it is in, and what they cannot show.
public struct LoggedFollowUp: Sendable {
    /// The accepted actions, those without a registration included.
    public let actions: FollowUpTable
    /// The files that hold them, those without an accepted row included, ascending by file.
    public let files: [FollowUpFile]
    /// The files in which at least one row names a field.
    public let filesNamingFields: Set<FileID>
    /// The positions of the registrations that hang on a record with too many links, ascending, each once.
    public let registrationsOnCrowdedRecords: [UInt32]
    /// What people say of the follow-up of registrations that were drawn.
    public let survey: SurveyTable

    /// Creates the follow-up of a log, all of whose positions and identifiers are those of that log.
    public init(
        actions: FollowUpTable = FollowUpTable(), files: [FollowUpFile] = [], filesNamingFields: Set<FileID> = [],
        registrationsOnCrowdedRecords: [UInt32] = [], survey: SurveyTable = SurveyTable()
    ) {
        self.actions = actions
        self.files = files
        self.filesNamingFields = filesNamingFields
        self.registrationsOnCrowdedRecords = registrationsOnCrowdedRecords
        self.survey = survey
    }

    /// The same follow-up with what people say of it.
    func surveyed(by survey: SurveyTable) -> LoggedFollowUp {
        LoggedFollowUp(
            actions: actions, files: files, filesNamingFields: filesNamingFields,
            registrationsOnCrowdedRecords: registrationsOnCrowdedRecords, survey: survey)
    }
}
