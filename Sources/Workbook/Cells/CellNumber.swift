/// The text of a number in a cell.
enum CellNumber {
    /// How many digits a spreadsheet keeps of a number.
    private static let keptDigits = 15

    /// The text of the number that is stored as `stored`, in `format`; what is no number as it is.
    static func text(_ stored: UnsafeBufferPointer<UInt8>, _ format: NumberFormat, _ days: DayCount) -> String {
        let text = String(decoding: stored, as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return text }
        switch format {
        case .number: return typed(number)
        case .padded(let digits):
            guard number >= 0, number == number.rounded() else { return typed(number) }
            let typed = typed(number)
            return String(repeating: "0", count: max(digits - typed.utf8.count, 0)) + typed
        case .time(let format): return time(number, format, days) ?? typed(number)
        }
    }

    /// The text that somebody would have typed who typed `number`.
    ///
    /// Of what has over 15 digits a spreadsheet keeps 15, and shows a whole number in scientific notation: its last digits
    /// are lost.
    static func typed(_ number: Double) -> String {
        let decimal = Decimal(number).rounded(to: keptDigits)
        return decimal.pointPosition > keptDigits ? decimal.scientific : decimal.plain
    }

    /// A moment as ISO text; nil for what is none.
    private static func time(_ number: Double, _ format: NumberFormat.TimeFormat, _ days: DayCount) -> String? {
        guard number >= 0, number < 3_000_000 else { return nil }
        let units = format.hasFractions ? 1_000.0 : 1.0
        let total = Int((number * 86_400 * units).rounded())
        let perDay = 86_400 * Int(units)
        let (fraction, seconds) = (total % perDay % Int(units), total % perDay / Int(units))
        let hour = (format.isDuration ? total / perDay * 24 : 0) + seconds / 3_600
        var clock = "\(padded(hour, 2)):\(padded(seconds / 60 % 60, 2))"
        if format.hasSeconds || seconds % 60 > 0 || fraction > 0 { clock += ":\(padded(seconds % 60, 2))" }
        if fraction > 0 { clock += ".\(padded(fraction, 3))" }
        if format.isDuration || !format.hasDay && number < 1 { return clock }
        guard let date = days.date(ofDay: total / perDay) else { return nil }
        return format.hasTimeOfDay || total % perDay > 0 ? "\(date) \(clock)" : date
    }
}

/// A number as decimal digits and where the point stands among them.
private struct Decimal {
    private let isNegative: Bool
    /// The digits, of which neither the first nor the last is 0; none for 0.
    private var digits: [UInt8]
    /// How many digits stand before the point; none or fewer where zeros come first behind it.
    private(set) var pointPosition: Int

    /// The fewest digits that are `number` and no other.
    init(_ number: Double) {
        isNegative = number < 0
        digits = []
        pointPosition = 0
        var exponent = 0
        var isBehindPoint = false
        let parts = number.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
        for byte in parts[0] {
            guard byte != UInt8(ascii: ".") else {
                isBehindPoint = true
                continue
            }
            digits.append(byte - 0x30)
            if !isBehindPoint { pointPosition += 1 }
        }
        if parts.count > 1 { exponent = Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 }
        pointPosition += exponent
        trim()
    }

    /// Drops zeros at both ends.
    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        pointPosition -= zeros
        if digits.isEmpty { pointPosition = 0 }
    }

    /// The number with at most `count` digits, rounded.
    func rounded(to count: Int) -> Decimal {
        guard digits.count > count else { return self }
        var rounded = self
        rounded.digits = [0] + digits[..<count]
        rounded.pointPosition += 1
        if digits[count] >= 5 {
            var index = count
            while rounded.digits[index] == 9 {
                rounded.digits[index] = 0
                index -= 1
            }
            rounded.digits[index] += 1
        }
        rounded.trim()
        return rounded
    }

    private func text(_ digits: some Collection<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }

    private var sign: String { isNegative && !digits.isEmpty ? "-" : "" }

    /// Without an exponent.
    var plain: String {
        if digits.isEmpty { return "0" }
        if pointPosition <= 0 { return sign + "0." + String(repeating: "0", count: -pointPosition) + text(digits) }
        guard digits.count > pointPosition else {
            return sign + text(digits) + String(repeating: "0", count: pointPosition - digits.count)
        }
        return sign + text(digits[..<pointPosition]) + "." + text(digits[pointPosition...])
    }

    /// With an exponent, which is positive.
    var scientific: String {
        let rest = digits.dropFirst()
        return sign + text(digits.prefix(1)) + (rest.isEmpty ? "" : "." + text(rest)) + "E+\(pointPosition - 1)"
    }
}
