package import RegistrationLog

/// What `kcc.yaml` says of the input files that match a pattern; nil and empty where it says nothing.
package struct FileRule: Hashable, Sendable {
    /// What the file is said to be.
    package enum Kind: String, CaseIterable, Sendable {
        case registrations
        case followUps = "follow-ups"
        case links
        case signals
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
    /// How their dates are written.
    package var dateFormat: DateFormat?
    /// The columns in a role, by role, as the header names them.
    package var columns: [ColumnRole: String] = [:]
    /// The columns that are read past.
    package var ignoredColumns: [String] = []
    /// The physical line of the header, from 1.
    package var headerLine: Int?
    /// The values of roles without a column, which go before a column.
    package var values: [ColumnRole: String] = [:]
    /// The source of which its follow-up is.
    package var source: String?
    /// The days of which all follow-up of that source is in the data.
    package var covered: ClosedRange<CalendarDate>?

    /// Creates a rule for `match` that says nothing yet.
    package init(match: ShellPattern) { self.match = match }
}
