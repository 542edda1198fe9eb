import DelimitedText

/// How the CSV files of a report are written: for the spreadsheets of a Dutch office, or for machines.
public enum CSVDialect: String, CaseIterable, Sendable {
    /// Semicolons, UTF-8 with a byte order mark, CRLF and a decimal comma: what a Dutch Excel opens with a double click.
    case excelNL = "excel-nl"
    /// Commas, UTF-8 without a byte order mark, CRLF and a decimal point.
    case rfc4180

    /// The character between cells.
    var delimiter: Unicode.Scalar {
        switch self {
        case .excelNL: ";"
        case .rfc4180: ","
        }
    }

    /// The character between the whole and the decimals of a number.
    var decimalMark: Character {
        switch self {
        case .excelNL: ","
        case .rfc4180: "."
        }
    }

    /// How records end, in both dialects.
    var lineEnding: LineEnding { .carriageReturnLineFeed }

    /// Whether the file begins with the bytes by which a spreadsheet knows UTF-8.
    var hasByteOrderMark: Bool { self == .excelNL }

    /// A writer of a file in this dialect.
    func makeWriter() -> DelimitedWriter {
        DelimitedWriter(delimiter: delimiter, lineEnding: lineEnding, byteOrderMark: hasByteOrderMark)
    }
}
