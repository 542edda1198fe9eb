import DelimitedText

/// How a system writes its exports.
struct ExportDialect: Sendable {
    /// How text is written in bytes.
    enum Encoding: Sendable {
        /// UTF-8 without a byte order mark.
        case utf8
        /// UTF-8 that begins with a byte order mark.
        case markedUTF8
        /// UTF-16, the low byte first, that begins with a byte order mark.
        case utf16
        /// Windows-1252.
        case windows1252
    }

    /// What stands between cells.
    let delimiter: Unicode.Scalar
    /// How records end.
    let lineEnding: LineEnding
    /// How the text is written in bytes.
    let encoding: Encoding
    /// How times are written.
    let timeStyle: TimeStyle

    /// The front office's spreadsheet.
    static let frontOffice = ExportDialect(
        delimiter: ";", lineEnding: .carriageReturnLineFeed, encoding: .windows1252, timeStyle: .dutchMinute)

    /// The case system, whose times have a zone in one export and none in the other.
    static func caseSystem(_ timeStyle: TimeStyle) -> ExportDialect {
        ExportDialect(delimiter: ",", lineEnding: .lineFeed, encoding: .utf8, timeStyle: timeStyle)
    }

    /// A dump of a table of PostgreSQL, as `COPY … WITH CSV HEADER` writes it.
    static let tableDump = caseSystem(.postgres)

    /// A list of cells of JSON that a program wrote: records end as on Windows, lines inside cells as on Unix.
    static let programmed = ExportDialect(
        delimiter: ",", lineEnding: .carriageReturnLineFeed, encoding: .utf8, timeStyle: .isoZoned)

    /// What the web site's forms come out as.
    static let forms = ExportDialect(
        delimiter: ",", lineEnding: .carriageReturnLineFeed, encoding: .utf8, timeStyle: .isoLocal)

    /// A newer spreadsheet, with times to the minute.
    static let spreadsheet = ExportDialect(
        delimiter: ";", lineEnding: .carriageReturnLineFeed, encoding: .markedUTF8, timeStyle: .dutchMinute)

    /// A list that is kept by hand in a newer spreadsheet, with days only.
    static let datedList = ExportDialect(
        delimiter: ";", lineEnding: .carriageReturnLineFeed, encoding: .markedUTF8, timeStyle: .dutchDate)

    /// The same, saved as «Unicode text».
    static let unicodeList = ExportDialect(
        delimiter: ";", lineEnding: .carriageReturnLineFeed, encoding: .utf16, timeStyle: .dutchDate)

    /// A large log without anything odd, for measuring.
    static let benchmark = caseSystem(.isoLocal)
}
