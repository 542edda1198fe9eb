import Metrics
import RegistrationLog
import Reporting

extension Message {
    /// Something about the input that the user should know, of files called `fileNames`; in the place of names that are not
    /// shown stand `substitutes`.
    init(_ warning: PublishedWarning, fileNames: [String], substitutes: SubstituteLabels) {
        func name(_ file: FileID) -> String { fileNames[file.index] }
        func part(_ file: FileID) -> MessagePart { .text(fileNames[file.index]) }
        switch warning {
        case .ambiguousDates(let file, let column):
            self.init(
                .ambiguousDates, ["file": part(file), "column": .text(column)],
                "\(printable(name(file))), column \(printable(column)): dates read as well with the month first; "
                    + "the day was taken first.")
        case .namelessColumns(let file, let count):
            self.init(
                .namelessColumns, ["file": part(file), "columns": .number(count)],
                "\(printable(name(file))): \(count) column\(count == 1 ? "" : "s") without a name held values, "
                    + "which were read past. Name them in the header to have them counted.")
        case .noRows(let file):
            self.init(.noRows, ["file": part(file)], "\(printable(name(file))): holds a header but no row.")
        case .unlistedQuestions(let file, let column):
            self.init(
                .unlistedQuestions, ["file": part(file), "column": .text(column)],
                "\(printable(name(file))), column \(printable(column)): holds lines of text, and kcc.yaml lists no "
                    + "questions, so that none of its answers is read. List them under questions; kcc-analyze init "
                    + "proposes some.")
        case .tooManyLinks(let file, let count):
            let rows = count.exact.map(String.init) ?? "some"
            self.init(
                .tooManyLinks, ["file": part(file), "rows": .count(count)],
                "\(printable(name(file))): \(rows) row\(count.exact == 1 ? " stands" : "s stand") on a record that over 100 "
                    + "registrations hang on, and count\(count.exact == 1 ? "s" : "") as use of none of them. If the record "
                    + "stands for «none», leave its links out.")
        case .duplicatesWithOtherAnswers(let count):
            let rows = count.exact.map(String.init) ?? "some"
            self.init(
                .duplicatesWithOtherAnswers, ["rows": .count(count)],
                "\(rows) duplicate row\(count.exact == 1 ? " has" : "s have") other fields answered than the first "
                    + "delivery, which counts.")
        case .suggestedPlaceholder(let word, let fields):
            self.init(
                .suggestedPlaceholder, ["word": .text(word), "fields": .number(fields)],
                "\"\(printable(word))\" fills over half of the answers of \(fields) fields. "
                    + "If it means no answer, add it to the placeholders in kcc.yaml.")
        case .configuredOtherwise(let file, let setting, let detected, let configured):
            self.init(
                .configuredOtherwise,
                [
                    "file": part(file), "setting": .text(setting), "detected": .text(detected),
                    "configured": .text(configured),
                ],
                "\(printable(name(file))): \(setting) looks like \"\(printable(detected))\", but kcc.yaml says "
                    + "\"\(printable(configured))\", which holds.")
        case .shieldedLabels(let labels):
            self.init(
                labels, file: name(labels.file), shownName: substitutes.shieldedName(labels.kind))
        }
    }

    /// Something about the input that the user should know, whatever it counts.
    init(_ warning: IntakeWarning, fileNames: [String], substitutes: SubstituteLabels) {
        self.init(PublishedWarning(warning), fileNames: fileNames, substitutes: substitutes)
    }

    /// Something about the figures that the user should know.
    init(_ warning: AnalysisWarning) {
        switch warning {
        case .isolatedObservationEnd(let last, let previous):
            self.init(
                .isolatedObservationEnd, ["last": .text(last.iso8601), "previous": .text(previous.iso8601)],
                "\(last.iso8601) lies \(last.dayNumber - previous.dayNumber) days after the day before it in the data, "
                    + "\(previous.iso8601), and is not taken for the last day. If it is no mistake, set observation_end in "
                    + "kcc.yaml.")
        case .noLags:
            self.init(
                .noLags,
                "no use was seen anywhere, so that nothing tells how long follow-up takes, and minimum_horizon_days holds. "
                    + "Set follow_up_horizon_days in kcc.yaml if you know better.")
        case .copiedRecords(let source, let product):
            self.init(
                .copiedRecords, ["source": .text(source), "product": .text(product)],
                "\(printable(source)): copies registrations of \(printable(product)) as a whole, so that equal answers there "
                    + "are no evidence of use. Where its actions name the fields that they need, those still count.")
        }
    }

    /// That an item of `files` in `kcc.yaml` holds for no file.
    static func itemWithoutFile(pattern: String) -> Message {
        Message(
            .itemWithoutFile, ["match": .text(pattern)],
            "the item of files with match \"\(printable(pattern))\" holds for no file. Correct it, or move it above the "
                + "item that takes its files.")
    }
}
