import Configuration
import Metrics
import RegistrationLog
import Reporting

extension Message {
    /// Something about the input that the user should know, of files called `fileNames`; instead of names that are not
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
        case .unreadTimes(let file, let column, let read, let of, let shape):
            self.init(
                .unreadTimes,
                [
                    "file": part(file), "column": .text(column), "read": .count(read), "of": .count(of),
                    "shape": .text(shape),
                ],
                "\(printable(name(file))), column \(printable(column)): \(read.exact.map(String.init) ?? "few") of the first "
                    + "\(of.exact.map(String.init) ?? "few") values can be read as times; most others look like "
                    + "\"\(printable(shape))\" (9 is a digit, a is a letter). Say in kcc.yaml how they are written: "
                    + "date_format, such as \"d.m.jj uu:nn\".")
        case .actionIDsLostDigits(let file, let count):
            let rows = count.exact.map(String.init) ?? "some"
            self.init(
                .actionIDsLostDigits, ["file": part(file), "rows": .count(count)],
                "\(printable(name(file))): \(rows) action id\(count.exact == 1 ? " has" : "s have") lost digits in a "
                    + "spreadsheet, such as 8,3E+08, and tell\(count.exact == 1 ? "s" : "") no duplicates. Format that "
                    + "column as text before you export.")
        case .longNames(let file, let count):
            self.init(
                .longNames, ["file": part(file), "names": .count(count)],
                "\(printable(name(file))): \(count.exact.map(String.init) ?? "some") name\(count == 1 ? "" : "s") "
                    + "in cells \(count == 1 ? "is" : "are") longer than 1024 bytes, and \(count == 1 ? "was" : "were") skipped. "
                    + "Look whether a column of text was taken for names.")
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
        case .shortRows(let file, let count, let broken):
            let rows = count.exact.map(String.init) ?? "some"
            self.init(
                .shortRows, ["file": part(file), "rows": .count(count), "broken": .count(broken)],
                "\(printable(name(file))): \(rows) row\(count.exact == 1 ? " has" : "s have") fewer cells than the header; what "
                    + "is missing counts as empty."
                    + (broken == 0
                        ? ""
                        : " A row that is rejected stands behind \(broken.exact.map(String.init) ?? "some") of them: look for "
                            + "line ends within cells that are not quoted."))
        case .otherHeader(let file, let line):
            self.init(
                .otherHeader, ["file": part(file), "line": .number(line)],
                "\(printable(name(file))): another header stands on line \(line), and nothing from there on was read. Split the "
                    + "file before line \(line).")
        case .stopsAtLimit(let file, let count):
            let rows = count.exact.map(String.init) ?? "a number of"
            self.init(
                .stopsAtLimit, ["file": part(file), "rows": .count(count)],
                "\(printable(name(file))): holds exactly \(rows) rows, at which many programs stop. Check that the export is whole."
            )
        case .cutOff(let file):
            self.init(
                .cutOff, ["file": part(file)],
                "\(printable(name(file))): ends in the middle of a row, as if it was cut off. Deliver it once more.")
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
        case .unplacedColumns(let file, let columns, let candidates):
            self.init(columns: columns, candidates, ofUnplaced: name(file))
        case .hiddenColumns(let file):
            self.init(
                .hiddenColumns, ["file": part(file)],
                "\(printable(name(file))): the names of its columns are not shown, since without a header they are data of "
                    + "citizens. List them with: kcc-analyze inspect --show-headers")
        case .withoutHeader(let file, let other):
            self.init(
                .withoutHeader, ["file": part(file), "header_of": .text(other)],
                "\(printable(name(file))): has as many columns as \(printable(other)), and perhaps no header of its own. If it "
                    + "is a further part, say under files in kcc.yaml: - { match: \(Self.quoted(name(file))), "
                    + "header_of: \(YAMLText.plainOrQuoted(other)) }")
        case .mergeableRepeats(let file, let count):
            let rows = count.exact.map(String.init) ?? "some"
            self.init(
                .mergeableRepeats, ["file": part(file), "rows": .count(count)],
                "\(printable(name(file))): \(rows) row\(count.exact == 1 ? "" : "s") of registrations that came before "
                    + "\(count.exact == 1 ? "has" : "have") other fields answered. If they complete the first rows, say "
                    + "\"repeats: merge\" in the file's item of kcc.yaml.")
        case .severalColumns(let file, let role, let column, let others):
            self.init(
                .severalColumns,
                ["file": part(file), "role": .text(role), "column": .text(column), "others": .texts(others)],
                "\(printable(name(file))): column \(printable(column)) was taken for \(role), which \(Self.list(others)) "
                    + "could be too. If it is, say so under columns in kcc.yaml.")
        case .employeeColumns(let columns, let files):
            self.init(
                .employeeColumns, columns: columns, of: files, file: files.first.map(name) ?? "",
                "\(columns.count == 1 ? "names" : "name") employees, and \(columns.count == 1 ? "was" : "were") left out. "
                    + "What is a question to citizens is read once it is listed under fields_of in kcc.yaml.")
        case .systemColumns(let columns, let files):
            self.init(
                .systemColumns, columns: columns, of: files, file: files.first.map(name) ?? "",
                "\(columns.count == 1 ? "is" : "are") called like what systems keep, and counted as "
                    + "\(columns.count == 1 ? "a question" : "questions"). If nobody asks "
                    + "\(columns.count == 1 ? "it" : "them"), list \(columns.count == 1 ? "it" : "them") under ignore in "
                    + "kcc.yaml; kcc-analyze init proposes it.")
        case .outsideColumns(let file, let columns):
            self.init(
                .outsideColumns, ["file": part(file), "columns": .texts(columns)],
                "\(printable(name(file))): \(Self.list(columns)) \(columns.count == 1 ? "was" : "were") not read, since a "
                    + "question stands between steekproef and baathebber. Move \(columns.count == 1 ? "it" : "them") there if "
                    + "\(columns.count == 1 ? "it is one" : "they are questions").")
        case .unaskedQuestions(let file, let questions):
            self.init(
                .unaskedQuestions, ["file": part(file), "columns": .texts(questions)],
                "\(printable(name(file))): no registration asks \(Self.list(questions)), so that nothing counts that was "
                    + "filled in there. If the question has another name now, list this one under its aliases in kcc.yaml."
            )
        case .groupedNames(let kind, let count): self.init(grouped: kind, count, as: substitutes.otherNames)
        case .unknownName(let name): self.init(name)
        }
    }

    /// The columns of a file that was not placed, those that could be in the roles that it misses, and the line of `kcc.yaml`
    /// that puts them there.
    private init(columns: [String], _ candidates: [ColumnCandidates], ofUnplaced file: String) {
        let likely = candidates.map { "\($0.role) could be \(Self.list($0.columns))" }
        let roles = candidates.map { "\($0.role): \(Self.quoted($0.columns.first ?? "…"))" }
        let item = "- { match: \(Self.quoted(file)), columns: { \(roles.joined(separator: ", ")) } }"
        self.init(
            .unplacedColumns,
            [
                "file": .text(file), "columns": .texts(columns), "roles": .texts(candidates.map(\.role)),
                "candidates": .texts(candidates.compactMap(\.columns.first)),
            ],
            "\(printable(file)): its columns are \(Self.list(columns))."
                + (candidates.isEmpty
                    ? " None of them holds what is missing."
                    : " By its cells \(likely.joined(separator: "; ")). If so, say under files in kcc.yaml: \(item)"))
    }

    /// A text as `kcc.yaml` takes it.
    private static func quoted(_ text: String) -> String {
        let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return printable("\"\(escaped)\"")
    }

    /// Something about the columns of files, the first of which is called `file`.
    private init(
        _ identifier: MessageIdentifier, columns: [String], of files: [FileID], file: String, _ words: String
    ) {
        let others = files.count - 1
        let more = others == 0 ? "" : " and \(others) other file\(others == 1 ? "" : "s")"
        self.init(
            identifier,
            ["file": .text(file), "files": .number(files.count), "columns": .texts(columns)],
            "\(printable(file))\(more): \(Self.list(columns)) \(words)")
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
                "no follow-up action shows a use, so that nothing tells how long follow-up takes, and minimum_horizon_days holds. "
                    + "Set follow_up_horizon_days in kcc.yaml if you know better.")
        case .copiedRecords(let source, let product):
            self.init(
                .copiedRecords, ["source": .text(source), "product": .text(product)],
                "\(printable(source)): copies registrations of \(printable(product)) as a whole, so that equal answers there "
                    + "are no evidence of use. Where its actions name the fields that they need, those still count.")
        case .assumedSecondsOutside(let interval, let assumed):
            self.init(
                .assumedSecondsOutside,
                [
                    "assumed": .seconds(assumed), "lower": .seconds(interval.lowerBound),
                    "upper": .seconds(interval.upperBound),
                ],
                "seconds_per_question is \(Self.tenths(assumed)) in kcc.yaml, and the handling times show no gain: with 95 % "
                    + "certainty a question takes from \(Self.tenths(interval.lowerBound)) to "
                    + "\(Self.tenths(interval.upperBound)) seconds. Hours count with what kcc.yaml says; look at where it came "
                    + "from.")
        }
    }

    /// A number with at most one decimal.
    private static func tenths(_ number: Double) -> String {
        let rounded = (number * 10).rounded(.toNearestOrEven) / 10
        return Int(exactly: rounded).map(String.init) ?? String(rounded)
    }
}
