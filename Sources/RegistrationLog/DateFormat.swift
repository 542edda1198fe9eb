/// How the dates of a column are written, each with or without a time of day, or in which numbers.
///
/// All but patterns are recognised; of those that read as many values the first in this list is taken.
public enum DateFormat: Hashable, Sendable {
    case iso8601
    case compact
    case yearMonthDaySlashed
    case dayMonthYearDashed
    case dayMonthYearSlashed
    case dayMonthYearDotted
    case monthDayYearDashed
    case monthDayYearSlashed
    /// `1 maart 2024`, `1-mrt-2024`.
    case dayMonthNameYear
    /// `Mar 1, 2024`.
    case monthNameDayYear
    // The same with two digits for the year, 2000…2099.
    case shortDayMonthYearDashed
    case shortDayMonthYearSlashed
    case shortDayMonthYearDotted
    case shortMonthDayYearDashed
    case shortMonthDayYearSlashed
    case shortDayMonthNameYear
    case shortMonthNameDayYear
    /// Seconds since 1970 in 10 digits.
    case epochSeconds
    /// Milliseconds since 1970 in 13 digits.
    case epochMilliseconds
    /// Days of a spreadsheet that counts from 1900, in 5 digits with or without a fraction.
    case spreadsheetDays
    /// As `kcc.yaml` says in letters.
    case pattern(DatePattern)

    /// Whether moments are numbers, which are read only where all values of a column are.
    package var isNumber: Bool { [.epochSeconds, .epochMilliseconds, .spreadsheetDays].contains(self) }

    /// The same with day and month exchanged; nil where the day does not come first, or the month has a name.
    package var monthFirst: DateFormat? {
        switch self {
        case .dayMonthYearDashed: .monthDayYearDashed
        case .dayMonthYearSlashed: .monthDayYearSlashed
        case .shortDayMonthYearDashed: .shortMonthDayYearDashed
        case .shortDayMonthYearSlashed: .shortMonthDayYearSlashed
        default: nil
        }
    }
}

extension DateFormat: CaseIterable {
    /// The formats that are recognised, in the order in which they go before each other, with their words in `kcc.yaml`.
    private static let words: KeyValuePairs<DateFormat, String> = [
        .iso8601: "iso", .compact: "jjjjmmdd", .yearMonthDaySlashed: "jjjj/mm/dd",
        .dayMonthYearDashed: "dd-mm-jjjj", .dayMonthYearSlashed: "dd/mm/jjjj", .dayMonthYearDotted: "dd.mm.jjjj",
        .monthDayYearDashed: "mm-dd-jjjj", .monthDayYearSlashed: "mm/dd/jjjj",
        .dayMonthNameYear: "d mmmm jjjj", .monthNameDayYear: "mmmm d, jjjj",
        .shortDayMonthYearDashed: "dd-mm-jj", .shortDayMonthYearSlashed: "dd/mm/jj",
        .shortDayMonthYearDotted: "dd.mm.jj", .shortMonthDayYearDashed: "mm-dd-jj",
        .shortMonthDayYearSlashed: "mm/dd/jj", .shortDayMonthNameYear: "d mmmm jj",
        .shortMonthNameDayYear: "mmmm d, jj",
        .epochSeconds: "epoch_s", .epochMilliseconds: "epoch_ms", .spreadsheetDays: "spreadsheet_days",
    ]

    /// The formats that are recognised, in the order in which they go before each other.
    public static let allCases = words.map(\.key)
}

// Not `RawRepresentable`: the standard library would compare formats by their words, and words are found by comparing formats.
extension DateFormat {
    /// Takes the word of a format, or a pattern; nil where it is neither.
    public init?(rawValue: String) {
        if let known = Self.words.first(where: { $0.value == rawValue }) {
            self = known.key
        } else if let pattern = DatePattern(rawValue) {
            self = .pattern(pattern)
        } else {
            return nil
        }
    }

    /// What `kcc.yaml` calls the format.
    public var rawValue: String {
        if case .pattern(let pattern) = self { return pattern.text }
        return Self.words.first { $0.key == self }?.value ?? ""
    }
}
