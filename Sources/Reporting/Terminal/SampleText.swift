import Metrics

/// What is printed when a sample is drawn: how much of which product and why, how long it takes, and what to do with it.
public enum SampleText {
    /// The text, in lines of at most 80 columns but for names and the path of the folder.
    ///
    /// - Complexity: linear in the number of products.
    public static func text(for input: SampleInput, output: String) -> String {
        let wording = input.wording.sample
        var lines = [wording.title(TerminalCell.shown(input.sample)), ""]
        for product in input.products {
            let rows = product.sheet.rows.count
            lines.append(wording.rows(TerminalCell.shown(product.sheet.product), rows, of: product.outlook.population))
            lines += [
                wording.reason(product.outlook.reason),
                wording.outcome(undecided: product.outlook.undecided, decidable: product.outlook.decidable),
                wording.duration(minutes: rows * input.minutesPerRow),
            ].map { "  \($0)" }
        }
        lines += [
            "", wording.total(rows: input.rows, minutes: input.rows * input.minutesPerRow), "",
        ]
        lines += wording.files(workbook: "\(TerminalCell.shown(output))/\(SampleFileName.workbook)") + [""]
        lines += wording.next + [""] + wording.warning + [""]
        return lines.joined(separator: "\n")
    }
}
