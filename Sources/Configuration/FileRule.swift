package import RegistrationLog

/// What `kcc.yaml` says of the input files that match a pattern; nil and empty where it says nothing.
package struct FileRule: Hashable, Sendable {
    /// What the file is said to be.
    package enum Kind: String, CaseIterable, Sendable {
        case registrations
        case followUps = "follow-ups"
        case links
        case signals
        case survey
        case ignore
    }

    /// The files it holds for.
    package let match: ShellPattern
    /// What they are.
    package var kind: Kind?
    /// How their text is encoded.
    package var encoding: Encoding?
    /// The character between their cells.
    package var delimiter: Delimiter?
    /// Whether quotes are letters like any other.
    package var quotesAreLetters = false
    /// Whether a backslash escapes what follows.
    package var escapesWithBackslash = false
    /// How their dates are written.
    package var dateFormat: DateFormat?
    /// The columns in a role, by role, as the header names them.
    package var columns: [ColumnRole: String] = [:]
    /// The column with the time of day, where that stands beside the date in a column of its own.
    package var timeOfDayColumn: String?
    /// The columns that are read past.
    package var ignoredColumns: [String] = []
    /// The columns that are fields whatever their names stand for.
    package var fieldColumns: [String] = []
    /// Whether every column without a role is read past.
    package var ignoresOtherColumns = false
    /// Where what stands in a role comes from another file, by role; ``columns`` has the columns of the keys.
    package var lookups: [ColumnRole: Lookup] = [:]
    /// What a row must hold to be read, all of it.
    package var rows: [RowCondition] = []
    /// Whether the file is read once more by this rule, besides what the first rule without this says of it.
    package var isAgain = false
    /// Whether later rows of a registration add answers to fields without one.
    package var mergesRepeats = false
    /// The physical line of the header, from 1.
    package var headerLine: Int?
    /// Where its header stands, if that is another file.
    package var headerSource: HeaderSource?
    /// The values of roles without a column, which go before a column; ``rowNumber`` as an id numbers the rows.
    package var values: [ColumnRole: String] = [:]
    /// The source of which its follow-up is.
    package var source: String?
    /// The days of which all follow-up of that source is in the data.
    package var covered: ClosedRange<CalendarDate>?

    /// What stands for the number of a row.
    package static let rowNumber = "#row"

    /// Creates a rule for `match` that says nothing yet.
    package init(match: ShellPattern) { self.match = match }
}
