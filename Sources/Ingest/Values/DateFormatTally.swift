import RegistrationLog

/// Finds how the dates of a column are written, from its first values.
struct DateFormatTally: Sendable {
    /// How many values that are not empty decide.
    static let limit = 1_000

    private let readers: [TimestampReader]
    private var readable: [Int]
    /// How many values were seen.
    private(set) var count = 0

    /// Creates a tally of nothing; the zone does not matter to what can be read.
    init(timeZone: LocalTimeZone) {
        readers = DateFormat.allCases.map { TimestampReader(format: $0, timeZone: timeZone) }
        readable = readers.map { _ in 0 }
    }

    /// Whether enough was seen, so that further values change nothing.
    var isComplete: Bool { count == Self.limit }

    /// Takes the next value of the column into account; an empty one is passed over.
    mutating func add(_ cell: Span<UInt8>) {
        guard !isComplete, !WhiteSpace.isBlank(cell) else { return }
        count += 1
        for index in readers.indices where readers[index].read(cell) != nil { readable[index] += 1 }
    }

    /// The format that reads most values, of equal ones the first of ``DateFormat``; nil where no value was seen.
    var format: DateFormat? {
        guard count > 0, let most = readable.max() else { return nil }
        return readable.firstIndex(of: most).map { readers[$0].format }
    }

    /// Whether the same dates read as well with the month first, so that the order of day and month is a guess.
    var isAmbiguous: Bool {
        switch format {
        case .dayMonthYearDashed: count(of: .dayMonthYearDashed) == count(of: .monthDayYearDashed)
        case .dayMonthYearSlashed: count(of: .dayMonthYearSlashed) == count(of: .monthDayYearSlashed)
        case .iso8601, .compact, .monthDayYearDashed, .monthDayYearSlashed, nil: false
        }
    }

    /// How many values `format` reads.
    func count(of format: DateFormat) -> Int {
        readers.indices.reduce(0) { $0 + (readers[$1].format == format ? readable[$1] : 0) }
    }
}
