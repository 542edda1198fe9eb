import RegistrationLog

/// The days that were read in a column of times: of a further time on one of them only the time of day is read.
///
/// Kept are days that are written in ten bytes with `T` or a blank behind them, such as `2024-01-03T` and `03-01-2024 `, and on
/// which no clock changes, in front of a time such as `14:30` or `14:30:57`. Whatever else a time looks like is not found.
struct ReadDays: Sendable {
    private struct Day {
        /// The first eight bytes of the day and the last eight, of the eleven that it has with what stands behind it.
        let first, last: UInt64
        /// When it begins.
        let start: Int64
        /// Seconds that local time is ahead of UTC all day long.
        let offset: Int32
    }

    /// A time that is written as those in front of which a day is kept.
    private struct Written {
        let first, last: UInt64
        let secondOfDay: Int
        let precision: Timestamp.Precision
    }

    /// How many bits the number of a day in the table has.
    private static let bits: UInt64 = 6
    /// The formats whose days have ten bytes, each of which means the same whatever the time of day.
    private static let formats: [DateFormat] = [
        .iso8601, .dayMonthYearDashed, .dayMonthYearSlashed, .monthDayYearDashed, .monthDayYearSlashed,
    ]

    private let timeZone: LocalTimeZone
    /// Each day by its hash, the last that had it; none where the format is another one.
    private var days: [Day]

    /// Creates the days of a column that `reader` reads; none is known.
    init(_ reader: TimestampReader) {
        timeZone = reader.timeZone
        // No day is written with bytes that UTF-8 does not have.
        let none = Day(first: .max, last: .max, start: 0, offset: 0)
        days = Self.formats.contains(reader.format) ? Array(repeating: none, count: 1 << Int(Self.bits)) : []
    }

    /// The moment in `cell`, where it lies on a day that was kept; nil where it must be read.
    @inline(__always)
    func time(_ cell: Span<UInt8>) -> Timestamp? {
        guard !days.isEmpty, let written = Self.written(cell) else { return nil }
        let day = days[Self.index(written)]
        guard day.first == written.first, day.last == written.last else { return nil }
        return Timestamp(
            instant: day.start &+ Int64(written.secondOfDay), utcOffset: day.offset, precision: written.precision)
    }

    /// Keeps the day of `time`, which was read in `cell`, where it is one of those that are kept.
    mutating func keep(_ time: Timestamp, in cell: Span<UInt8>) {
        guard !days.isEmpty, let written = Self.written(cell), Self.isDay(cell) else { return }
        let midnight = time.instant + Int64(time.utcOffset) - Int64(written.secondOfDay)
        // A time that the clock skipped was moved on, and is not that long behind a midnight.
        guard midnight % 86_400 == 0, let offset = timeZone.offset(ofDayFrom: midnight),
            offset == Int64(time.utcOffset)
        else { return }
        days[Self.index(written)] = Day(
            first: written.first, last: written.last, start: midnight - offset, offset: time.utcOffset)
    }

    private static func index(_ written: Written) -> Int {
        // The golden ratio, as in Fibonacci hashing: days that follow each other come apart.
        Int(truncatingIfNeeded: ((written.first ^ written.last) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
    }

    /// Whether `cell` begins with digits and what separates them, and `T` or a blank behind ten of them.
    private static func isDay(_ cell: Span<UInt8>) -> Bool {
        for index in 0..<10 {
            let byte = cell[index]
            guard (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2F else { return false }
        }
        return cell[10] == 0x54 || cell[10] == 0x20
    }

    /// The parts of a cell of eleven bytes and a time of day; nil where it is no such cell.
    @inline(__always)
    private static func written(_ cell: Span<UInt8>) -> Written? {
        let hasSeconds = cell.count == 19
        guard hasSeconds || cell.count == 16 else { return nil }
        return cell.withUnsafeBytes { bytes in
            // `14:30` as `14:30:00`: the five bytes of it, and three that are written behind them.
            let time = hasSeconds ? bytes.word(at: 11) : bytes.word(at: 8) >> 24 | 0x3030_3A00_0000_0000
            guard let second = secondOfDay(time) else { return nil }
            return Written(
                first: bytes.word(at: 0), last: bytes.word(at: 3), secondOfDay: second,
                precision: hasSeconds ? .second : .minute)
        }
    }

    /// Seconds since midnight of a time that is written as `14:30:57`, its first byte the lowest; nil for anything else, `24:00:00`
    /// included.
    @inline(__always)
    private static func secondOfDay(_ time: UInt64) -> Int? {
        // Digits become their values and colons 0; 10 and more reach into the upper half of their byte when 6 is added.
        let word = time ^ 0x3030_3A30_303A_3030
        guard (word | (word &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0,
            word & 0x0000_FF00_00FF_0000 == 0
        else { return nil }
        let hour = Int(word & 0xF) &* 10 &+ Int(word >> 8 & 0xF)
        let minute = Int(word >> 24 & 0xF) &* 10 &+ Int(word >> 32 & 0xF)
        let second = Int(word >> 48 & 0xF) &* 10 &+ Int(word >> 56 & 0xF)
        guard hour <= 23, minute <= 59, second <= 59 else { return nil }
        return hour &* 3_600 &+ minute &* 60 &+ second
    }
}
