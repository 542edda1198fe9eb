import Metrics
import Platform
import RegistrationLog
import Reporting

// What a run says of itself.
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

    /// That no registration was accepted, and what each file holds instead.
    ///
    /// Of files that were not placed, and of those that are wrong as a whole, warnings say it; for other files with rejected
    /// rows `rejections` has, by their position, what says why most of these were.
    static func noRegistrations(_ intake: PublishedLedger, rejections: [Int: Message]) -> Message {
        var lines = [
            "no registration was accepted, so that there is nothing to report on; a report that was there stays as it "
                + "was. The files:"
        ]
        for (index, file) in intake.files.enumerated() {
            let name = printable(file.name)
            switch file.placement {
            case .notPlaced: lines.append("  \(name): not placed; see above.")
            case .lookup: lines.append("  \(name): keys are looked up in it, as kcc.yaml says.")
            case .ignored: lines.append("  \(name): ignored, as kcc.yaml says.")
            case .placed(let placed): lines.append("  \(name): \(holding(placed.kind, file.rows?.rows))")
            }
            if let rejection = rejections[index] { lines.append("  \(rejection.text)") }
        }
        return Message(.noRegistrations, ["files": .number(intake.files.count)], lines.joined(separator: "\n"))
    }

    private static func holding(_ kind: FileKind, _ rows: PublishedCount?) -> String {
        guard let count = rows?.exact else { return "read as \(kind.noun)." }
        return "read as \(kind.noun), \(count) row\(count == 1 ? "" : "s")."
    }

    /// That no registration lies in the period that was asked for; `days` are those of the registrations that were read, nil
    /// where they are not reported.
    static func noRegistrations(
        from: CalendarDate?, to: CalendarDate?, days: ClosedRange<CalendarDate>?
    ) -> Message {
        let read = days.map {
            " The first registration is of \($0.lowerBound.iso8601), the last of \($0.upperBound.iso8601)."
        }
        return Message(
            .noRegistrationsInPeriod,
            [
                "from": from.map { .text($0.iso8601) }, "to": to.map { .text($0.iso8601) },
                "first": days.map { .text($0.lowerBound.iso8601) }, "last": days.map { .text($0.upperBound.iso8601) },
            ],
            "no registration lies in the period of --from and --to, so that there is nothing to report on; a report that "
                + "was there stays as it was.\(read ?? "")")
    }

    /// That more rows, or more of a file, were rejected than the user allows; the report in `report` says which, where everything is
    /// reported, and any report of the input where that is nil.
    ///
    /// Where it is not, neither are the counts: what is reported of all files together leaves some of them out.
    static func tooMuchRejected(_ intake: PublishedLedger, report: String?) -> Message {
        let percent = intake.rejectionLimit.percent
        let limit = "--max-rejected \(Int(exactly: percent).map(String.init) ?? String(percent)) per cent"
        var parts: [String: MessagePart] = ["maximum": .percent(percent)]
        parts["report"] = report.map { .text($0) }
        let table =
            report.map { "See afgekeurd.csv in \(printable($0))" } ?? "See afgekeurd.csv of: kcc-analyze analyze,"
        guard intake.isComplete, let rejected = intake.totals.rejected.exact, let rows = intake.totals.rows.exact else {
            return Message(
                .tooMuchRejected, parts,
                "more rows were rejected than \(limit). Run without --small-cells to have file, line and reason listed."
            )
        }
        parts["rejected"] = .number(rejected)
        parts["rows"] = .number(rows)
        if let file = intake.tooMuchRejectedFile, let text = file.rejectedText {
            parts["file"] = .text(file.name)
            parts["rejectedBytes"] = .number(text.numerator)
            parts["bytes"] = .number(text.denominator)
            return Message(
                .tooMuchRejected, parts,
                "\(printable(file.name)): rejected records take \(text.numerator) of its \(text.denominator) bytes, more than "
                    + "\(Int(RejectionLimit.textFactor)) times \(limit). \(table) for line and reason.")
        }
        return Message(
            .tooMuchRejected, parts,
            "\(rejected) of \(rows) rows were rejected, more than \(limit). \(table) for file, line and reason.")
    }

    /// That standard output could not be written; of a run that wrote a report, its folder.
    static func notPrinted(_ cause: SystemError, report: String?) -> Message {
        Message(
            .notPrinted, ["cause": .text(cause.explanation), "report": report.map { .text($0) }],
            "standard output: cannot be written (\(cause.explanation))."
                + (report.map { " The report in \(printable($0)) is complete." } ?? " What was printed is incomplete."))
    }

    /// That the process does not see the command line that it was started with.
    static func commandLineUnseen(_ cause: SystemError) -> Message {
        let obstacle = cause.isNothingThere ? "is not mounted" : "cannot be read (\(cause.explanation))"
        return Message(
            .commandLineUnseen, ["cause": .text(cause.explanation)],
            "the command line cannot be seen, since /proc \(obstacle). Mount it with: mount -t proc proc /proc")
    }

    /// That the process may not open as many files as it needs.
    static func tooFewDescriptors(limit: Int, needed: Int) -> Message {
        Message(
            .tooFewDescriptors, ["limit": .number(limit), "needed": .number(needed)],
            "only \(limit) files may be open at once, and \(needed) are needed. \(moreDescriptors)")
    }

    /// That the process was asked to end.
    static let interrupted = Message(.interrupted, "Interrupted. No report is left half written.")

    /// That the program itself is wrong, which threw `error`.
    ///
    /// Only the type of the error is reported: what stands in it can come from the input.
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
