public import Metrics
import RegistrationLog

/// What is wrong with the export, said before anybody decides on it: a block above the table on the terminal.
public enum AttentionText {
    /// Writes the block, each item with the next step.
    ///
    /// - Parameters:
    ///   - input: What is reported.
    ///   - lines: For each file that was not placed, by its position, the lines of `kcc.yaml` that would settle it.
    /// - Returns: The block with an empty line behind it; nil where nothing is wrong.
    /// - Complexity: Linear in files and warnings.
    public static func text(for input: ReportInput, settling lines: [Int: [String]] = [:]) -> String? {
        let wording = input.wording
        var items: [String] = []
        for (index, file) in input.intake.files.enumerated() {
            if case .notPlaced = file.placement {
                let settling = lines[index] ?? []
                let text = wording.attention.notPlaced(file.name, file.placement, hasLines: !settling.isEmpty)
                items += TerminalItem.lines(text, below: settling)
            }
            if let rejection = file.mainRejection, rejection.isMost {
                items += TerminalItem.lines(wording.attention.mostlyRejected(rejection, file: file.name))
            }
        }
        for warning in input.intake.sourceWarnings { items += TerminalItem.lines(wording.sources.text(warning)) }
        for case .suggestedPlaceholder(let word, let fields) in input.intake.warnings {
            items += TerminalItem.lines(wording.attention.suggestedPlaceholder(word, questions: fields))
        }
        for case .groupedNames(let kind, let count) in input.intake.warnings {
            items += TerminalItem.lines(wording.shield.grouped(kind, count))
        }
        for case .unknownName(let name) in input.intake.warnings {
            items += TerminalItem.lines(wording.unknownNames.text(name))
        }
        if let advice = SampleAdvice(input.analysis) { items += TerminalItem.lines(wording.surveys.advice(advice)) }
        if items.isEmpty { return nil }
        return ([wording.attention.heading] + items + ["", ""]).joined(separator: "\n")
    }

    /// Whether the block covers what `warning` says.
    public static func covers(_ warning: PublishedWarning) -> Bool {
        switch warning {
        case .suggestedPlaceholder, .groupedNames, .unknownName, .withoutHeader: true
        default: false
        }
    }
}
