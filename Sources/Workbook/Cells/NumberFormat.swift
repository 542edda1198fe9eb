/// How a number is shown, as far as that says what it is.
enum NumberFormat: Hashable, Sendable {
    /// As a number.
    case number
    /// With zeros before it, up to so many digits.
    case padded(digits: Int)
    /// As a moment or a duration.
    case time(TimeFormat)

    /// What of a moment is shown.
    struct TimeFormat: Hashable, Sendable {
        var hasDay = false
        var hasTimeOfDay = false
        var hasSeconds = false
        var hasFractions = false
        /// Whether hours, minutes or seconds are counted on beyond a day.
        var isDuration = false
    }

    /// The format that is built in under `number`: ECMA-376, part 1, 18.8.30, with those of East Asian offices.
    init(builtIn number: Int) {
        self =
            switch number {
            case 14...17, 27...31, 36, 50...54, 57, 58: .time(TimeFormat(hasDay: true))
            case 18, 20, 32, 34, 55: .time(TimeFormat(hasTimeOfDay: true))
            case 19, 21, 33, 35, 45, 56: .time(TimeFormat(hasTimeOfDay: true, hasSeconds: true))
            case 22: .time(TimeFormat(hasDay: true, hasTimeOfDay: true))
            case 46: .time(TimeFormat(hasTimeOfDay: true, hasSeconds: true, isDuration: true))
            case 47: .time(TimeFormat(hasTimeOfDay: true, hasSeconds: true, hasFractions: true))
            default: .number
            }
    }

    /// The format of `code`, of which the part for positive numbers counts.
    init(_ code: String) {
        if code.count > 1, code.utf8.allSatisfy({ $0 == 0x30 }) {
            self = .padded(digits: min(code.utf8.count, 255))
            return
        }
        var time = TimeFormat()
        // Months and minutes have one letter.
        var hasMonthOrMinute = false
        var rest = Array(code.utf8)[...]
        var previous: UInt8 = 0
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): rest = rest.drop { $0 != byte }.dropFirst()
            // Behind these one character stands for itself, for its width, or for filling up.
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
            case UInt8(ascii: "["):
                let word = rest.prefix { $0 != UInt8(ascii: "]") }.map { $0 | 0x20 }
                rest = rest.dropFirst(word.count + 1)
                guard let first = word.first, "hms".utf8.contains(first), word.allSatisfy({ $0 == first }) else {
                    break
                }
                time.hasTimeOfDay = true
                time.isDuration = true
                time.hasSeconds = time.hasSeconds || first == UInt8(ascii: "s")
            case UInt8(ascii: ";"): rest = []
            case UInt8(ascii: "0") where previous == UInt8(ascii: "."): time.hasFractions = time.hasSeconds
            case UInt8(ascii: "m"), UInt8(ascii: "M"): hasMonthOrMinute = true
            default: time.add(byte | 0x20)
            }
            previous = byte
        }
        if hasMonthOrMinute, !time.hasTimeOfDay { time.hasDay = true }
        self = time.hasDay || time.hasTimeOfDay ? .time(time) : .number
    }
}

extension NumberFormat.TimeFormat {
    fileprivate mutating func add(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "d"), UInt8(ascii: "y"): hasDay = true
        case UInt8(ascii: "h"): hasTimeOfDay = true
        case UInt8(ascii: "s"): (hasTimeOfDay, hasSeconds) = (true, true)
        default: break
        }
    }
}
