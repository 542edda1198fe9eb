import RegistrationLog
import TestSupport

/// A small log written down in a test with all that the second edition of the specification looks at: besides a `LogSketch`
/// the follow-up files, a survey, and what `kcc.yaml` says of both.
///
/// An action's `file` is its key in `files`. A file that is not described there is a source of its own.
struct NaiveSketch {
    /// A follow-up file.
    struct File {
        var name: String
        var columns: Set<String>
        /// The source that its rule names.
        var source: String?
        /// The first and the last day that it covers, as ISO 8601 has them; nothing is open.
        var covers: (from: String?, to: String?)?
    }

    /// A row of a survey.
    struct SurveyRow {
        var registration: Int
        /// Whether somebody looked at the follow-up of the registration.
        var isLookedAt = true
        /// The questions that were marked.
        var marked: [String] = []
        var beneficiary: Beneficiary?
        /// The questions that the row has a column for; nil for every one.
        var questions: [String]?
    }

    var log = LogSketch()
    var files: [Int: File] = [:]
    var survey: [SurveyRow] = []
    var settings = AnalysisSettings()
    /// Types of action that come with the registration itself: `follow_up: false`.
    var typesWithoutFollowUp: Set<String> = []
    /// Names of channels and departments that stand for many.
    var groups: Set<String> = []
    /// Whether the files can be read once more.
    var readsAnswers = true

    /// The file with this key, described or not.
    func file(_ key: Int) -> File {
        files[key] ?? File(name: String(repeating: "x", count: key + 1), columns: ["column of file \(key)"])
    }
}
