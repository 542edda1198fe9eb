import RegistrationLog

/// Finds how the dates of a column are written, from its first values.
struct DateFormatTally: Sendable {
    /// How many values that are not empty decide.
    static let limit = 1_000

    private let readers: [TimestampReader]
    /// How moments of each of these begin; nil where that is not known.
    private let beginnings: [MomentBeginning.Form?]
    private var readable: [Int]
    /// The shapes of the values that no format reads.
    private var unreadShapes: [ValueShape: Int] = [:]
    /// How many values were seen.
    private(set) var count = 0

    /// Creates a tally of nothing, which counts too what a pattern reads that is `configured`; the zone does not matter to
    /// what can be read.
    init(timeZone: LocalTimeZone, configured: DateFormat? = nil) {
        let others = configured.map { DateFormat.allCases.contains($0) ? [] : [$0] } ?? []
        readers = (DateFormat.allCases + others).map { TimestampReader(format: $0, timeZone: timeZone) }
        beginnings = readers.map(\.format.beginning)
        readable = readers.map { _ in 0 }
    }

    /// Whether enough was seen, so that further values change nothing.
    var isComplete: Bool { count == Self.limit }

    /// Takes the next value of the column into account; an empty one is passed over.
    mutating func add(_ cell: Span<UInt8>) {
        guard !isComplete, !WhiteSpace.isBlank(cell) else { return }
        count += 1
        let beginning = MomentBeginning(cell)
        var isRead = false
        for index in readers.indices {
            // Most values begin as those of few formats do, and to look is a fraction of reading.
            guard beginnings[index].map(beginning.mayBe) ?? true, readers[index].read(cell) != nil else { continue }
            readable[index] += 1
            isRead = true
        }
        if !isRead { unreadShapes[ValueShape(cell), default: 0] += 1 }
    }

    /// The format that reads most values, of equal ones the first of ``DateFormat``; nil where no value was seen.
    var format: DateFormat? { count > 0 ? readers[best].format : nil }

    /// The index of the format that reads most, the first where none reads anything.
    ///
    /// Numbers go for moments only where all values do, and no other format reads any.
    private var best: Int {
        var best = 0
        for index in DateFormat.allCases.indices where readable[index] > readable[best] {
            if !readers[index].format.isNumber || readable[index] == count && readable[best] == 0 { best = index }
        }
        return best
    }

    /// Whether the same dates read as well with the month first, so that the order of day and month is a guess.
    var isAmbiguous: Bool {
        guard let format, let other = format.monthFirst else { return false }
        return count(of: format) == count(of: other)
    }

    /// What does not read, where no format reads half of the values, `configured` included.
    func unread(configured: DateFormat?, column: String) -> UnreadTimes? {
        guard let detected = format else { return nil }
        let format = configured.map { count(of: $0) < count(of: detected) ? detected : $0 } ?? detected
        let read = count(of: format)
        guard read * 2 < count else { return nil }
        let shape = unreadShapes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return UnreadTimes(column: column, read: read, of: count, format: format, shape: shape?.text ?? "")
    }

    /// How many values `format` reads.
    func count(of format: DateFormat) -> Int {
        readers.firstIndex { $0.format == format }.map { readable[$0] } ?? 0
    }
}
