import Metrics
import RegistrationLog

/// Writes numbers as the reader of a language expects them, in Dutch `12.345`, `7,4`, `3,4%`.
struct NumberText: Sendable {
    /// What stands between thousands.
    let groupMark: Character
    /// What stands before the decimals.
    let decimalMark: Character
    /// What stands before a number that a count is less than.
    let lessThan: String
    /// What stands between a part and the cases that it is a part of.
    let of: String
    /// A setting that is no number that can be written.
    let unknown: String
    /// A figure that is not published, which is neither 0, nor nothing, nor what cannot be measured.
    let leftOut: String

    /// A count that is small, as sentences and the tables of the page say it.
    func fewer(than limit: Int) -> String { "\(lessThan) \(count(limit))" }

    /// A whole number with a mark between thousands.
    func count(_ number: Int) -> String { (number < 0 ? "-" : "") + grouped(number.magnitude) }

    /// A count as it may be published.
    func count(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let number): self.count(number)
        case .fewer(let limit): fewer(than: limit)
        case .leftOut: leftOut
        }
    }

    /// A quotient with one decimal, such as `7,4`; nil where there is nothing to divide by.
    func oneDecimal(_ ratio: Ratio) -> String? {
        FixedDecimal(ratio, decimals: 1).map(decimal)
    }

    /// A share in per cents with as many digits as its number of cases carries; nil where there are no cases.
    ///
    /// Under 30 cases it is the part and the cases, in Dutch `7 van 12`, under 100 whole per cents. A share that is not quite nothing or everything is never written as such:
    /// in Dutch `<0,1%`, `>99,9%`.
    func share(_ ratio: Ratio) -> String? {
        let (part, cases) = (ratio.numerator, ratio.denominator)
        guard cases > 0 else { return nil }
        if ratio.isOfFewCases { return "\(count(part)) \(of) \(count(cases))" }
        // With under 100 cases the smallest share is over 1% and the largest under 99%: no false 0 or 100.
        return percent(part, of: cases, decimals: cases < 100 ? 0 : 1)
    }

    /// A share of at least 30 cases in whole per cents, as a sentence says it that has the counts beside it: in Dutch `66%`, and
    /// `<1%`, `>99%` for what is not quite nothing or everything.
    func wholePercent(_ ratio: Ratio) -> String {
        percent(ratio.numerator, of: ratio.denominator, decimals: 0)
    }

    /// A share in per cents with no decimals or one.
    private func percent(_ part: Int, of cases: Int, decimals: Int) -> String {
        if part == 0 || cases == 0 { return "0%" }
        if part == cases { return "100%" }
        let percent = FixedDecimal(part * 100, over: cases, decimals: decimals)
        if percent.isZero { return decimals == 0 ? "<1%" : "<0\(decimalMark)1%" }
        if percent.whole == 100 { return decimals == 0 ? ">99%" : ">99\(decimalMark)9%" }
        return decimal(percent) + "%"
    }

    /// A number that somebody chose, such as a setting, with at most two decimals and no zeros at its end.
    func setting(_ number: Double) -> String {
        guard let rounded = FixedDecimal(number, decimals: 2) else { return unknown }
        if rounded.fraction == 0 { return grouped(rounded.whole) }
        let digits = decimal(rounded)
        return rounded.fraction.isMultiple(of: 10) ? String(digits.dropLast()) : digits
    }

    /// A rounded number with a mark between thousands and one before its decimals.
    func decimal(_ number: FixedDecimal) -> String {
        let text = number.text(decimalMark: decimalMark)
        guard let mark = text.firstIndex(of: decimalMark) else { return grouped(number.whole) }
        return grouped(number.whole) + text[mark...]
    }

    /// A rounded number with a minus where it is below 0.
    func signed(_ number: FixedDecimal) -> String { (number.isNegative ? "−" : "") + decimal(number) }

    private func grouped(_ number: UInt) -> String {
        let digits = String(number)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(groupMark) }
            text.append(digit)
        }
        return text
    }
}

extension Ratio {
    /// Whether it has too few cases, under 30, to be written in per cents.
    var isOfFewCases: Bool { denominator < 30 }
}
