import Metrics
import RegistrationLog

/// How text on a terminal may look.
public struct TerminalStyle: Hashable, Sendable {
    /// Whether shares are drawn as bars beside their numbers.
    public let hasBars: Bool
    /// Whether headings are bold.
    public let hasColour: Bool

    /// Creates a style; what is piped has neither bars nor colour.
    public init(hasBars: Bool, hasColour: Bool) {
        self.hasBars = hasBars
        self.hasColour = hasColour
    }
}

/// The table that is printed when the report is done: a line per product, the main figure, and where the report is.
public enum TerminalSummary {
    /// The widths of the columns, two blanks apart: with bars they make 80 columns, without them 68.
    private static let nameWidth = 28
    private static let barWidth = 10

    /// The text, in lines of at most 80 columns but for the path of the report.
    ///
    /// - Complexity: linear in the number of products.
    public static func text(for input: ReportInput, output: String, style: TerminalStyle) -> String {
        let wording = input.wording
        let products = input.analysis.products
        let totals = input.analysis.totals
        let proposals = input.analysis.proposals
        let columns = wording.terminal.columns
        var lines = [
            emphasised(line(columns.product, columns.registrations, columns.used, "", columns.droppable, style), style)
        ]
        lines += products.map { product in
            line(
                product.name, wording.numbers.count(product.counts.registrations),
                wording.terminal.used(product.questions.everUsed, of: product.questions.captured),
                bar(product.questions.everUsedShare),
                wording.numbers.count(product.proposals[.drop]), style)
        }
        lines.append(
            emphasised(
                line(
                    wording.terminal.total, wording.numbers.count(totals.counts.registrations),
                    wording.terminal.used(totals.questions.everUsed, of: totals.questions.captured),
                    bar(totals.questions.everUsedShare),
                    wording.numbers.count(proposals[.drop]), style),
                style))
        lines += [
            "", wording.summary.finding(used: totals.questions.everUsed, captured: totals.questions.captured),
        ]
        if let conditional = wording.rules.summary(proposals[.restrict]) { lines.append(conditional) }
        if let others = wording.terminal.others(proposals) { lines.append(others) }
        lines += [wording.terminal.report(at: "\(shown(output))/\(ReportFileName.page)"), ""]
        return lines.joined(separator: "\n")
    }

    private static func line(
        _ name: String, _ registrations: String, _ used: String, _ bar: String, _ droppable: String,
        _ style: TerminalStyle
    ) -> String {
        let cells =
            [fitted(name, to: nameWidth), aligned(registrations, to: 12), aligned(used, to: 13)]
            + (style.hasBars ? [padded(bar, to: barWidth)] : []) + [aligned(droppable, to: 9)]
        return cells.joined(separator: "  ")
    }

    /// A bar of full and empty blocks; empty where there is nothing to take a share of.
    private static func bar(_ share: Ratio) -> String {
        guard share.denominator > 0 else { return "" }
        let filled = (share.numerator * barWidth + share.denominator / 2) / share.denominator
        return String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    }

    private static func emphasised(_ line: String, _ style: TerminalStyle) -> String {
        style.hasColour ? "\u{1B}[1m\(line)\u{1B}[0m" : line
    }

    /// The name without control characters, cut with an ellipsis where it is too long.
    private static func fitted(_ name: String, to width: Int) -> String {
        let name = shown(name)
        guard TerminalWidth.columns(of: name) > width else { return padded(name, to: width) }
        return padded(TerminalWidth.prefix(of: name, columns: width - 1) + "…", to: width)
    }

    /// The text with a replacement character for whatever could steer a terminal: it takes the room of one.
    private static func shown(_ text: String) -> String { replacingUnprintable(in: text) { _ in "\u{FFFD}" } }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TerminalWidth.columns(of: text)))
    }

    private static func aligned(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - TerminalWidth.columns(of: text))) + text
    }
}
