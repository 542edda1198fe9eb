/// The character that stands between the cells of a record.
public struct Delimiter: Hashable, Sendable {
    /// The character.
    public let scalar: Unicode.Scalar

    var byte: UInt8 { UInt8(truncatingIfNeeded: scalar.value) }

    /// Creates a delimiter; nil when `scalar` is not ASCII, or is NUL, a quote or a line end.
    public init?(_ scalar: Unicode.Scalar) {
        guard scalar.isASCII, !["\0", "\"", "\r", "\n"].contains(scalar) else { return nil }
        self.scalar = scalar
    }

    private init(known scalar: Unicode.Scalar) {
        self.scalar = scalar
    }

    /// The semicolon, which spreadsheets write where the comma is the decimal sign.
    public static let semicolon = Delimiter(known: ";")
    /// The comma.
    public static let comma = Delimiter(known: ",")
    /// The tab.
    public static let tab = Delimiter(known: "\t")
    /// The vertical bar.
    public static let verticalBar = Delimiter(known: "|")

    /// The unit separator, for a text that another reader made of a table: in its cells the record separator stands for a
    /// line feed, so that each line is a row of the table.
    public static let unitSeparator = Delimiter(known: "\u{1F}")

    /// What stands for a line feed in a cell; nil where it stands for itself.
    var lineFeedStandIn: UInt8? { self == .unitSeparator ? 0x1E : nil }

    /// The delimiters that are tried on a text, the likelier of two equals first.
    public static let candidates = [semicolon, comma, tab, verticalBar]
}
