/// The search for a condition under which a question of a product is not used.
///
/// The rules are those of the specification, §5.3: what is found in the earlier half of the captures is tested in the later
/// one.
struct RuleStudy {
    /// A mature registration in which the question was answered.
    struct Capture: Sendable {
        /// What follow-up shows of the question.
        enum Use: Sendable {
            case used, visible, blind, nothing
        }

        /// The day of the year.
        let day: Int
        /// The compared value of each attribute, in their order; nil where there is none.
        let values: [String?]
        /// What its follow-up shows.
        let use: Use
    }

    /// What conditions can be about, in the order in which ties are decided.
    let attributes: [String]
    /// The captures, in any order.
    let captures: [Capture]
    /// How the uses of the product come together on days, in hundredths.
    let clustering: Int

    private static let threshold = 10_000
    private static let fewestOfValue = 25
    private static let fewestVisible = 30

    /// A condition: the position of its attribute, and the values at which the question is not used.
    private typealias Condition = (attribute: Int, values: Set<String>)

    /// What became of it.
    var truth: RuleTruth {
        let lastDay = lastDayOfEarlierHalf
        let (earlier, later) = (captures.filter { $0.day <= lastDay }, captures.filter { $0.day > lastDay })
        guard let condition = condition(in: earlier) else {
            return RuleTruth(attribute: nil, values: [], test: nil, verdict: "geen regel")
        }
        let inside = later.filter { meets($0, condition) }
        let test = RuleTruth.Test(
            tested: later.count, excluded: inside.count, excludedUsed: inside.count { $0.use == .used },
            excludedMillionths: millionths(of: inside),
            includedUsed: later.count { $0.use == .used && !meets($0, condition) })
        return RuleTruth(
            attribute: attributes[condition.attribute], values: condition.values.sorted(), test: test,
            verdict: verdict(on: test, inside: inside, of: condition))
    }

    /// The earliest day by which half of the captures are reached.
    private var lastDayOfEarlierHalf: Int {
        let days = captures.map(\.day).sorted()
        return days.isEmpty ? 0 : days[(days.count - 1) / 2]
    }

    private func condition(in earlier: [Capture]) -> Condition? {
        var best: (condition: Condition, size: Int)?
        for attribute in attributes.indices {
            let byValue = Dictionary(grouping: earlier) { $0.values[attribute] }
            let unused = byValue.filter { value, captures in
                value != nil && captures.count >= Self.fewestOfValue && !captures.contains { $0.use == .used }
            }
            let inside = unused.values.flatMap { $0 }
            guard inside.count * 5 >= earlier.count, inside.count > best?.size ?? 0 else { continue }
            guard millionths(of: inside) < Self.threshold else { continue }
            best = ((attribute, Set(unused.keys.compactMap { $0 })), inside.count)
        }
        return best?.condition
    }

    private func meets(_ capture: Capture, _ condition: Condition) -> Bool {
        capture.values[condition.attribute].map(condition.values.contains) ?? false
    }

    private func verdict(on test: RuleTruth.Test, inside: [Capture], of condition: Condition) -> String {
        let isShown = condition.values.allSatisfy { value in
            mayBeShown(value) && inside.count { $0.values[condition.attribute] == value } >= Self.fewestOfValue
        }
        if !isShown { return "weggelaten" }
        if test.excludedUsed > 0 { return "geen regel" }
        let visible = inside.count { $0.use == .visible }
        if visible == 0 || visible < Self.fewestVisible && test.excludedMillionths < Self.threshold {
            return "niet meetbaar"
        }
        if test.excludedMillionths >= Self.threshold { return "te weinig gegevens" }
        return test.includedUsed > 0 ? "regel" : "geen regel"
    }

    /// Whether a value that so many people gave can stand in a report.
    private func mayBeShown(_ value: String) -> Bool {
        value.count <= 40 && !value.contains("@") && value.count(where: \.isWholeNumber) < 4
    }

    private func millionths(of captures: [Capture]) -> Int {
        let visible = captures.count { $0.use == .used || $0.use == .visible }
        let measured = ZeroUseBound.measured(
            of: captures.count, visible: visible, blind: captures.count { $0.use == .blind })
        return ZeroUseBound.millionths(in: measured, clustering: clustering)
    }
}
