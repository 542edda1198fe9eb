import Metrics
import RegistrationLog

/// What is printed of an explanation, in the words of the report.
public enum ExplanationText {
    /// Writes an explanation in lines of at most 80 columns, where names and files allow.
    ///
    /// - Parameters:
    ///   - input: What is explained.
    ///   - limit: How many registrations are listed; nil for all.
    /// - Returns: The text, with a line end behind it.
    /// - Complexity: linear in what is listed.
    public static func text(for input: ExplanationInput, limit: Int? = nil) -> String {
        let words = input.wording.explanations
        var lines = [printable(words.title(product: input.product.name, field: input.field.name).plainText), ""]
        switch input.subject {
        case .judgement: lines += judgement(input) + [""] + road(input)
        case .measured:
            let name = input.subject.figureName ?? ""
            lines += [words.figure(name, answers: input.road.measured), ""] + road(input) + ["", words.noSet]
        case .figure:
            let registrations = input.registrations ?? []
            let name = input.subject.figureName ?? ""
            lines += [words.figure(name, registrations: registrations.count), ""]
            lines += list(registrations, limit: limit, input)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func judgement(_ input: ExplanationInput) -> [String] {
        let words = input.wording.explanations
        var items = words.grounds.sentences(input.field)
        if input.field.judgement == nil { items.append(words.noJudgement) }
        items.append(words.certainty(input.wording.decisions.certainty(input.field)))
        if input.field.judgement?.condition == .followUpIsComplete {
            items.append(words.grounds.condition(product: input.product.name))
        }
        if let rule = input.rule { items.append(words.rule(rule, of: input.field)) }
        return [words.verdict(input.field.judgement)] + items.flatMap { TerminalItem.lines($0) }
    }

    private static func road(_ input: ExplanationInput) -> [String] {
        let words = input.wording.explanations
        let steps = words.steps(input.road).map { (label: printable($0.label.plainText), count: $0.count) }
        let counted = steps.filter { !$0.count.isEmpty }
        let width = counted.map { TerminalWidth.columns(of: $0.label) }.max() ?? 0
        let digits = counted.map { TerminalWidth.columns(of: $0.count) }.max() ?? 0
        return [words.roadHeading]
            + steps.map { label, count in
                if count.isEmpty { return "  \(label)" }
                let gap = width - TerminalWidth.columns(of: label) + digits - TerminalWidth.columns(of: count)
                return "  \(label)\(String(repeating: " ", count: gap + 2))\(count)"
            }
    }

    private static func list(
        _ registrations: [ExplainedRegistration<SourceLine>], limit: Int?, _ input: ExplanationInput
    ) -> [String] {
        let shown = registrations.prefix(limit ?? registrations.count)
        let lines = shown.flatMap { registration in
            [line(registration.row, input)]
                + registration.actions.map { action in
                    let words = printable(input.wording.explanations.action(action).plainText)
                    return "  \(line(action.row, input))  \(words)"
                }
        }
        let others = registrations.count - shown.count
        return lines + (others > 0 ? ["", input.wording.explanations.more(others)] : [])
    }

    private static func line(_ row: SourceLine, _ input: ExplanationInput) -> String {
        "\(printable(input.fileNames[row.file.index])):\(row.line)"
    }
}
