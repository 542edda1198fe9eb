import Metrics
import RegistrationLog

/// What is printed when a proposal was simulated: a line per product, what it saves and what it would have cost, and where the page is.
public enum SimulationText {
    /// The widths of the columns, two blanks apart: 80 columns.
    private static let widths = (name: 25, asked: 11, remaining: 13, saved: 8, without: 15)

    /// The text, in lines of at most 80 columns but for the path of the page.
    ///
    /// - Complexity: linear in the number of products and questions.
    public static func text(for input: SimulationInput, output: String, style: TerminalStyle) -> String {
        let (simulation, wording) = (input.simulation, input.wording.simulationText)
        let columns = wording.columns
        var lines = [
            TerminalCell.emphasised(
                line(columns.product, columns.asked, columns.remaining, columns.saved, columns.without), style)
        ]
        lines += simulation.products.map { line($0.label.name, $0.counts, input.wording) }
        lines.append(TerminalCell.emphasised(line(wording.total, simulation.total, input.wording), style))
        lines += ["", wording.finding(simulation.total)]
        lines += [
            wording.gainers(simulation.total.beneficiaries),
            wording.laterHalves(simulation.questions.count { $0.rule?.firstDay != nil }),
            wording.notSimulated(simulation.questions.count { $0.decision == .add || $0.decision == .restore }),
        ].compactMap(\.self)
        lines += [wording.page(at: "\(TerminalCell.shown(output))/\(ReportFileName.page)"), ""]
        return lines.joined(separator: "\n")
    }

    private static func line(_ name: String, _ counts: SimulatedCounts, _ wording: Wording) -> String {
        line(
            name, wording.numbers.count(counts.answers), wording.numbers.count(counts.remaining),
            wording.numbers.count(counts.saved), wording.numbers.count(counts.withoutAnswer))
    }

    private static func line(
        _ name: String, _ asked: String, _ remaining: String, _ saved: String, _ without: String
    ) -> String {
        [
            TerminalCell.fitted(name, to: widths.name), TerminalCell.aligned(asked, to: widths.asked),
            TerminalCell.aligned(remaining, to: widths.remaining), TerminalCell.aligned(saved, to: widths.saved),
            TerminalCell.aligned(without, to: widths.without),
        ].joined(separator: "  ")
    }
}
