import Metrics

/// The words of how much more or less the answers to a question are used.
struct DifferenceWording: Sendable {
    let numbers: NumberText

    let notShown = "geen aantoonbaar verschil"
    private let unit = "procentpunt"

    /// What is said of how often a question is used, with its 95 % interval where there is one.
    func text(_ usage: UsageChange) -> String {
        switch usage {
        case .more(let measure), .less(let measure):
            "\(directed(measure.difference)) (95%-interval \(interval(measure.interval)))"
        case .noDifference(let measure): "\(notShown) (95%-interval \(interval(measure.interval)))"
        case .tooFew, .notComparable: usage.dutch ?? ""
        case .onlyInOne: "alleen in een van beide"
        }
    }

    /// A difference of shares with its unit and direction: `4,1 procentpunt meer`.
    private func directed(_ difference: Double) -> String {
        "\(points(difference.magnitude, .toNearestOrEven)) \(unit) \(direction(difference))"
    }

    private func direction(_ difference: Double) -> String { difference < 0 ? "minder" : "meer" }

    /// Both ends, rounded outwards; the direction is said once where it is the same.
    private func interval(_ ends: ClosedRange<Double>) -> String {
        let (low, high) = (ends.lowerBound, ends.upperBound)
        if low < 0, high > 0 {
            return "\(points(-low, .up)) \(unit) minder tot \(points(high, .up)) \(unit) meer"
        }
        let (inner, outer) = high > 0 ? (low, high) : (-high, -low)
        return "\(points(inner, .down)) tot \(points(outer, .up)) \(unit) \(direction(low < 0 ? low : high))"
    }

    /// The size of a difference in per cent points; what is not quite nothing is never written as 0.
    private func points(_ size: Double, _ rule: FloatingPointRoundingRule) -> String {
        guard size > 0 else { return "0" }
        guard let rounded = FixedDecimal(size * 100, decimals: 1, rounding: rule) else { return numbers.unknown }
        if rounded.isZero { return rule == .down ? "0" : "<0\(numbers.decimalMark)1" }
        return numbers.decimal(rounded)
    }
}
