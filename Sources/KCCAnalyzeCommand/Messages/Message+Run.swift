import Metrics
import Platform
import Reporting

// What a run tells of itself.
extension Message {
    /// That there is nothing to report on.
    static func nothingUsable(fileCount: Int) -> Message {
        let text =
            switch fileCount {
            case 0: "no files were found. A folder is read for *.csv, *.tsv and *.txt, and the same with .gz."
            case 1: "the file found holds no row that could be placed; see the reason above."
            default: "none of the \(fileCount) files found holds a row that could be placed; see the reasons above."
            }
        return Message(.nothingUsable, ["files": .number(fileCount)], text)
    }

    /// That more rows were rejected than the user allows; the report in `report` says which, where everything is told.
    ///
    /// Where it is not, neither are the counts: what is told of all files together leaves some of them out.
    static func tooMuchRejected(_ intake: PublishedLedger, report: String) -> Message {
        let percent = intake.rejectionLimit.percent
        let limit = "--max-rejected \(Int(exactly: percent).map(String.init) ?? String(percent)) per cent"
        var parts: [String: MessagePart] = ["maximum": .percent(percent), "report": .text(report)]
        guard intake.isComplete, let rejected = intake.totals.rejected.exact, let rows = intake.totals.rows.exact else {
            return Message(
                .tooMuchRejected, parts,
                "more rows were rejected than \(limit). Run without --small-cells to have file, line and reason listed."
            )
        }
        parts["rejected"] = .number(rejected)
        parts["rows"] = .number(rows)
        return Message(
            .tooMuchRejected, parts,
            "\(rejected) of \(rows) rows were rejected, more than \(limit). "
                + "See afgekeurd.csv in \(printable(report)) for file, line and reason.")
    }

    /// That standard output could not be written; of a run that wrote a report, its folder.
    static func notPrinted(_ cause: SystemError, report: String?) -> Message {
        Message(
            .notPrinted, ["cause": .text(cause.explanation), "report": report.map { .text($0) }],
            "standard output: cannot be written (\(cause.explanation))."
                + (report.map { " The report in \(printable($0)) is complete." } ?? " What was printed is incomplete."))
    }

    /// That the process may not open as many files as it needs.
    static func tooFewDescriptors(limit: Int, needed: Int) -> Message {
        Message(
            .tooFewDescriptors, ["limit": .number(limit), "needed": .number(needed)],
            "only \(limit) files may be open at once, and \(needed) are needed. \(moreDescriptors)")
    }

    /// That the process was told to end.
    static let interrupted = Message(.interrupted, "Interrupted. No report is left half written.")

    /// That the program itself is wrong, which threw `error`.
    ///
    /// Only the type of the error is told: what stands in it can come from the input.
    static func defect(_ error: any Error) -> Message {
        let type = String(describing: type(of: error))
        return Message(
            .defect, ["version": .text(version), "error": .text(type)],
            "kcc-analyze \(version) has a defect: \(type). The old report is as it was. "
                + "Please report it with the command that you gave.")
    }

    /// That the program itself is so wrong that the process ends at once.
    static let crash = Message(
        .crash, ["version": .text(version)],
        "kcc-analyze \(version) has a defect, and ends at once. No report is left half written. Please report it "
            + "with the command that you gave.")
}
