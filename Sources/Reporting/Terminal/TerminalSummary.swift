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
            TerminalCell.emphasised(
                line(columns.product, columns.registrations, columns.used, "", columns.droppable, style), style)
        ]
        lines += products.map { product in
            line(
                product.name, wording.numbers.count(product.counts.registrations),
                wording.terminal.used(product.questions.everUsed, of: product.questions.captured),
                bar(product.questions.everUsedShare),
                wording.numbers.count(product.proposals[.drop]), style)
        }
        lines.append(
            TerminalCell.emphasised(
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
        lines += [wording.terminal.report(at: "\(TerminalCell.shown(output))/\(ReportFileName.page)"), ""]
        return lines.joined(separator: "\n")
    }

    private static func line(
        _ name: String, _ registrations: String, _ used: String, _ bar: String, _ droppable: String,
        _ style: TerminalStyle
    ) -> String {
        let cells =
            [
                TerminalCell.fitted(name, to: nameWidth), TerminalCell.aligned(registrations, to: 12),
                TerminalCell.aligned(used, to: 13),
            ]
            + (style.hasBars ? [TerminalCell.padded(bar, to: barWidth)] : [])
            + [TerminalCell.aligned(droppable, to: 9)]
        return cells.joined(separator: "  ")
    }

    /// A bar of full and empty blocks; empty where there is nothing to take a share of.
    private static func bar(_ share: Ratio) -> String {
        guard share.denominator > 0 else { return "" }
        let filled = (share.numerator * barWidth + share.denominator / 2) / share.denominator
        return String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    }
}
