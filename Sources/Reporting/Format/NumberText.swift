import Metrics
import RegistrationLog

/// Writes numbers as a Dutch reader expects them: `12.345`, `7,4`, `3,4%`.
enum NumberText {
    /// A figure that is not told, which is neither 0, nor nothing, nor what cannot be measured.
    static let leftOut = "weggelaten"

    /// A count that is small, as sentences and the tables of the page say it.
    static func fewer(than limit: Int) -> String { "minder dan \(count(limit))" }

    /// A whole number with a point between thousands.
    static func count(_ number: Int) -> String { (number < 0 ? "-" : "") + grouped(number.magnitude) }

    /// A count as it may be told.
    static func count(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let number): self.count(number)
        case .fewer(let limit): fewer(than: limit)
        case .leftOut: leftOut
        }
    }

    /// A quotient with one decimal, such as `7,4`; nil where there is nothing to divide by.
    static func oneDecimal(_ ratio: Ratio) -> String? {
        FixedDecimal(ratio, decimals: 1).map(decimal)
    }

    /// A share in per cents with as many digits as its number of cases carries; nil where there are no cases.
    ///
    /// Under 100 cases it is whole per cents. A share that is not quite nothing or everything is never written as such:
    /// `<0,1%`, `>99,9%`.
    static func share(_ ratio: Ratio) -> String? {
        let (part, cases) = (ratio.numerator, ratio.denominator)
        guard cases > 0 else { return nil }
        if part == 0 { return "0%" }
        if part == cases { return "100%" }
        // With under 100 cases the smallest share is over 1% and the largest under 99%: no false 0 or 100.
        let percent = FixedDecimal(part * 100, over: cases, decimals: cases < 100 ? 0 : 1)
        if percent.whole == 0, percent.fraction == 0 { return "<0,1%" }
        if percent.whole == 100 { return ">99,9%" }
        return decimal(percent) + "%"
    }

    /// A number that somebody chose, such as a setting, with at most two decimals and no zeros at its end.
    static func setting(_ number: Double) -> String {
        guard let rounded = FixedDecimal(number, decimals: 2) else { return "onbekend" }
        if rounded.fraction == 0 { return grouped(rounded.whole) }
        let digits = decimal(rounded)
        return rounded.fraction.isMultiple(of: 10) ? String(digits.dropLast()) : digits
    }

    /// A rounded number with a point between thousands and a comma before its decimals.
    static func decimal(_ number: FixedDecimal) -> String {
        let text = number.text(decimalMark: ",")
        guard let comma = text.firstIndex(of: ",") else { return grouped(number.whole) }
        return grouped(number.whole) + text[comma...]
    }

    private static func grouped(_ number: UInt) -> String {
        let digits = String(number)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text += "." }
            text.append(digit)
        }
        return text
    }
}
