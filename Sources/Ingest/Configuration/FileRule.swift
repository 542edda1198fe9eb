import DelimitedText
import RegistrationLog

/// What `kcc.yaml` says of the input files that match a pattern; nil and empty where it says nothing.
struct FileRule: Hashable, Sendable {
    /// What the file is said to be.
    enum Kind: String, CaseIterable, Sendable {
        case registrations
        case followUps = "follow-ups"
        case links
        case signals
        case ignore
    }

    /// The files it holds for.
    let match: ShellPattern
    /// What they are.
    var kind: Kind?
    /// How their text is encoded.
    var encoding: TextEncoding?
    /// The character between their cells.
    var delimiter: Delimiter?
    /// How their dates are written.
    var dateFormat: DateFormat?
    /// The columns in a role, by role, as the header names them.
    var columns: [ColumnRole: String] = [:]
    /// The columns that are read past.
    var ignoredColumns: [String] = []
    /// The physical line of the header, from 1.
    var headerLine: Int?
    /// The values of roles without a column, which go before a column.
    var values: [ColumnRole: String] = [:]

    /// Creates a rule for `match` that says nothing yet.
    init(match: ShellPattern) { self.match = match }
}
