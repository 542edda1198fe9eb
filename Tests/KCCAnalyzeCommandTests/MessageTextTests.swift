import Configuration
import Ingest
import Metrics
import Platform
import RegistrationLog
import Reporting
import TestSupport
import Testing

@testable import KCCAnalyzeCommand

/// The exact text of every message.
struct MessageTextTests {
    @Test(arguments: [
        (
            IngestError.noSuchPath("data/2042"),
            "no such file or folder: data/2042. Check the path, or list the folder with: ls"
        ),
        // 13 is EACCES in Linux's errno.h.
        (
            .cannotRead(name: "a.csv", SystemError(code: 13)),
            "a.csv: cannot be read (Permission denied). Make it readable, or leave it out."
        ),
        (
            .changedWhileReading(name: "a.csv"),
            "a.csv: was changed while it was being read. Run again once it is complete."
        ),
        // 24 is EMFILE there.
        (
            .cannotRead(name: "a.csv", SystemError(code: 24)),
            "a.csv: cannot be opened (Too many open files). Let more files be open at once with: ulimit -n 1024"
        ),
        (
            .expandsTooMuch(name: "a.csv.gz", limit: 200),
            "a.csv.gz: is over 200 times as long once decompressed, which no export is. If it is one, raise gzip_expansion under limits in kcc.yaml."
        ),
        (
            .damagedArchive(name: "a.zip"),
            "a.zip: the archive or workbook is damaged or incomplete. Copy or export the file again."
        ),
        (
            .noLocale(name: "a.zip"),
            "a.zip: names in it need the locale C.UTF-8, which this system lacks. Install it (locale -a lists what is there), or unpack the archive and give the folder."
        ),
        (
            .tooManyMembers(name: "a.zip", limit: 20_000),
            "a.zip: has more than 20000 members. Unpack it, and give the folder."
        ),
        (
            .tooMuchText(name: "a.xlsx#Blad1", limit: 268_435_456),
            "a.xlsx#Blad1: its texts take up more than 268435456 bytes, all of which would be in memory. Save its sheets as CSV."
        ),
        (
            .damagedGzip(name: "a.csv.gz"),
            "a.csv.gz: the compressed data is damaged or incomplete. Copy or export the file again."
        ),
        (
            .configuration(
                ConfigurationError(
                    file: "kcc.yaml", line: 3, problem: .unknownKey("\u{1B}x", nearest: nil, valid: ["files"]))),
            #"kcc.yaml:3: unknown key "\u{1b}x"; use one of: files"#
        ),
    ])
    func errorsOfTheInput(_ error: IngestError, _ text: String) {
        #expect(Message(error).text == text)
    }

    @Test(arguments: [
        (
            OutputFolderError.notAFolder(path: "a"),
            "a: is not a folder, so that no report can be put there. Choose another with --output."
        ),
        (.brokenLink(path: "a"), "a: is a link that leads nowhere. Remove it, or choose another folder with --output."),
        (
            .foreignFiles(path: "a", names: ["b", "c"]),
            "a: holds files that this program does not write there: b, c. They are kept; choose another folder with --output."
        ),
        (
            .notAReport(path: "a", names: ["index.html"]),
            "a: holds index.html, but no run.json of kcc-analyze. The folder is kept; choose another with --output."
        ),
        (
            .cannotRead(path: "a", SystemError(code: 13)),
            "a: cannot be read (Permission denied). Choose another folder with --output."
        ),
        // 28 is ENOSPC.
        (
            .cannotWrite(path: "a", SystemError(code: 28)),
            "a: cannot be written (No space left on device). Choose another folder with --output."
        ),
        (.interrupted(path: "a"), "a: not written, since the run was interrupted."),
        (
            .cannotMove(path: "a", SystemError(code: 13)),
            "a: the report cannot be put in place (Permission denied). The old one is as it was; choose another folder "
                + "with --output."
        ),
    ])
    func errorsOfTheOutput(_ error: OutputFolderError, _ text: String) {
        #expect(Message(error).text == text)
    }

    @Test(arguments: [
        (PlacementProblem.empty, "it is empty. Export it again, or leave it out."),
        (.notText(signature: nil), "it is no delimited text. Export it as CSV."),
        (.notText(signature: "PNG"), "it is no delimited text but PNG. Export it as CSV."),
        (
            .unreadableHeader,
            "its first record, the header, has malformed quoting or is longer than 64 KiB. Correct it, or leave the file out."
        ),
        (.extensionNotRead(".xlsb"), ".xlsb is a spreadsheet. Save it as .xlsx or CSV."),
        (.extensionNotRead(".ods"), ".ods is a spreadsheet. Save it as .xlsx or CSV."),
        (.extensionNotRead(".xls"), ".xls is a spreadsheet. Save it as .xlsx or CSV."),
        (.extensionNotRead(""), "it has no extension. Name it .csv, or give the file itself as a path."),
        (.extensionNotRead(".pdf"), ".pdf is not read. Name it .csv, or give the file itself as a path."),
        (
            .missingColumns(nearest: .wideRegistrations, known: [], missing: ["registratie_id", "product"]),
            "it looks like registrations, but lacks registratie_id, product. Add the column, or name it so in the header."
        ),
        (
            .missingColumns(nearest: .longRegistrations, known: ["veld"], missing: ["waarde"]),
            "it looks like registrations with a row an answer, but lacks waarde (it has veld). Add the column, or name "
                + "it so in the header."
        ),
        (
            .missingColumns(nearest: .followUps, known: ["actie"], missing: ["tijdstip"]),
            "it looks like follow-up actions, but lacks tijdstip (it has actie). Add the column, or name it so in the "
                + "header."
        ),
        (
            .missingColumns(nearest: .signals, known: ["datum"], missing: ["signaal"]),
            "it looks like signals, but lacks signaal (it has datum). Add the column, or name it so in the header."
        ),
        (
            .missingColumns(nearest: .links, known: ["vervolg_id"], missing: ["registratie_id"]),
            "it looks like links, but lacks registratie_id (it has vervolg_id). Add the column, or name it so in the "
                + "header."
        ),
        (
            .missingConfiguredColumn(role: "actie", column: "soort"),
            "kcc.yaml says that column soort is actie, but the header has no such column. List its columns with: "
                + "kcc-analyze inspect --show-headers"
        ),
        (
            .noHeader(line: 9),
            "kcc.yaml says that line 9 is the header, but no record stands there or below it. Correct header_line."
        ),
        (.notRegular, "it is no regular file."),
        (.unreadableName, "its name is no valid UTF-8. Rename it."),
    ])
    func problemsOfAFile(_ problem: PlacementProblem, _ text: String) {
        #expect(Message(problem, file: "a\u{7}.csv").text == "a\\u{7}.csv: not placed: " + text)
    }

    @Test(arguments: [
        (PlacementProblem.hiddenSheet, "it is a hidden sheet. Show it in the workbook if it is to be read."),
        (.sheetWithoutCells, "it is a sheet without cells, such as a chart."),
        (.nestedArchive, "it is an archive within an archive. Unpack the outer one."),
        (.encrypted, "it is protected by a password. Save it without one."),
        (.linkInArchive, "it is a link in an archive, which leads to another file. Give that one."),
        (.leavesArchive, "its path leads out of the archive. Unpack it, and give the file itself."),
    ])
    func problemsOfAMemberOrASheet(_ problem: PlacementProblem, _ text: String) {
        #expect(Message(problem, file: "a\u{7}.csv").text == "a\\u{7}.csv: not placed: " + text)
    }

    @Test func twoColumnsForARoleComeWithTheLinesThatSettleIt() throws {
        let problem = PlacementProblem.ambiguousColumns(role: "registratie_id", columns: ["zaak id", "melding_id"])
        #expect(
            try Message.settling(problem, file: "map/a.csv") == """
                map/a.csv: not placed: zaak id, melding_id could each be registratie_id. Rename one of them, or say in \
                kcc.yaml which it is.
                  files:
                    - match: "map/a.csv"
                      columns: { registratie_id: "zaak id" }
                """)
    }

    /// Of a type of its own, since the compiler finds out too slowly what it is.
    private static let inputWarnings: [(IntakeWarning, String)] = [
        (
            IntakeWarning.ambiguousDates(file: FileID(1), column: "tijdstip"),
            "b.csv, column tijdstip: dates read as well with the month first; the day was taken first."
        ),
        (
            .namelessColumns(file: FileID(0), count: 1),
            "a.csv: 1 column without a name held values, which were read past. Name them in the header to have them "
                + "counted."
        ),
        (
            .namelessColumns(file: FileID(0), count: 2),
            "a.csv: 2 columns without a name held values, which were read past. Name them in the header to have them "
                + "counted."
        ),
        (.noRows(file: FileID(0)), "a.csv: holds a header but no row."),
        (
            .unlistedQuestions(file: FileID(1), column: "toe\tlichting"),
            "b.csv, column toe\\u{9}lichting: holds lines of text, and kcc.yaml lists no questions, so that none of its "
                + "answers is read. List them under questions; kcc-analyze init proposes some."
        ),
        (
            .shortRows(file: FileID(0), count: 1, broken: 0),
            "a.csv: 1 row has fewer cells than the header; what is missing counts as empty."
        ),
        (
            .shortRows(file: FileID(0), count: 12, broken: 2),
            "a.csv: 12 rows have fewer cells than the header; what is missing counts as empty. A row that is rejected stands "
                + "behind 2 of them: look for line ends within cells that are not quoted."
        ),
        (
            .otherHeader(file: FileID(1), line: 40),
            "b.csv: another header stands on line 40, and nothing from there on was read. Split the file before line 40."
        ),
        (
            .stopsAtLimit(file: FileID(0), count: 65_535),
            "a.csv: holds exactly 65535 rows, at which many programs stop. Check that the export is whole."
        ),
        (
            .cutOff(file: FileID(0)),
            "a.csv: ends in the middle of a row, as if it was cut off. Deliver it once more."
        ),
        (
            .outsideColumns(file: FileID(0), columns: ["mail"]),
            "a.csv: mail was not read, since a question stands between steekproef and baathebber. Move it there if it is one."
        ),
        (
            .outsideColumns(file: FileID(1), columns: ["mail", "tel"]),
            "b.csv: mail, tel were not read, since a question stands between steekproef and baathebber. Move them there if "
                + "they are questions."
        ),
        (
            .unaskedQuestions(file: FileID(0), questions: ["mail", "tel"]),
            "a.csv: no registration asks mail, tel, so that nothing counts that was filled in there. If the question has "
                + "another name now, list this one under its aliases in kcc.yaml."
        ),
        (
            .duplicatesWithOtherAnswers(count: 1),
            "1 duplicate row has other fields answered than the first delivery, which counts."
        ),
        (
            .duplicatesWithOtherAnswers(count: 2),
            "2 duplicate rows have other fields answered than the first delivery, which counts."
        ),
        (
            .withoutHeader(file: FileID(1), headerOf: "b 0.csv"),
            "b.csv: has as many columns as b 0.csv, and perhaps no header of its own. If it is a further part, say under "
                + "files in kcc.yaml: - { match: \"b.csv\", header_of: \"b 0.csv\" }"
        ),
        (
            .suggestedPlaceholder(word: "geen", fields: 3),
            "\"geen\" fills over half of the answers of 3 fields. If it means no answer, add it to the placeholders in "
                + "kcc.yaml."
        ),
        (
            .configuredOtherwise(file: FileID(1), setting: "delimiter", detected: ";", configured: "\t"),
            #"b.csv: delimiter looks like ";", but kcc.yaml says "\u{9}", which holds."#
        ),
    ]

    @Test(arguments: inputWarnings)
    func warningsOfTheInput(_ warning: IntakeWarning, _ text: String) {
        #expect(Message(warning, fileNames: ["a.csv", "b.csv"], substitutes: .test).text == text)
    }

    @Test(arguments: [
        (1, "1 row stands on a record that over 100 registrations hang on, and counts as use of none of them."),
        (12, "12 rows stand on a record that over 100 registrations hang on, and count as use of none of them."),
    ])
    func rowsWithTooManyLinks(_ count: Int, _ text: String) {
        #expect(
            Message(
                IntakeWarning.tooManyLinks(file: FileID(1), count: count), fileNames: ["a.csv", "b.csv"],
                substitutes: .test
            ).text
                == "b.csv: \(text) If the record stands for «none», leave its links out.")
    }

    @Test func warningsOfTheFigures() throws {
        let last = try #require(CalendarDate(year: 2024, month: 12, day: 31))
        let previous = try #require(CalendarDate(year: 2024, month: 11, day: 1))
        // 29 days of November and 31 of December.
        #expect(
            Message(.isolatedObservationEnd(last: last, previous: previous)).text
                == "2024-12-31 lies 60 days after the day before it in the data, 2024-11-01, and is not taken for the last "
                + "day. If it is no mistake, set observation_end in kcc.yaml.")
        #expect(
            Message(.noLags).text
                == "no follow-up action shows a use, so that nothing tells how long follow-up takes, and minimum_horizon_days "
                + "holds. Set follow_up_horizon_days in kcc.yaml if you know better.")
        #expect(
            Message(.copiedRecords(source: "taken.csv", product: "Paspoort")).text
                == "taken.csv: copies registrations of Paspoort as a whole, so that equal answers there are no evidence of "
                + "use. Where its actions name the fields that they need, those still count.")
        #expect(
            Message(.assumedSecondsOutside(-14.341_726...4.580_968, assumed: 12.5)).text
                == "seconds_per_question is 12.5 in kcc.yaml, and the handling times show no gain: with 95 % certainty a "
                + "question takes from -14.3 to 4.6 seconds. Hours count with what kcc.yaml says; look at where it came from."
        )
    }

    @Test(arguments: [
        (0, "no files were found. A folder is read for *.csv, *.tsv and *.txt, and the same with .gz."),
        (1, "the file found holds no row that could be placed; see the reason above."),
        (2, "none of the 2 files found holds a row that could be placed; see the reasons above."),
    ])
    func nothingIsUsable(_ count: Int, _ text: String) {
        #expect(Message.nothingUsable(fileCount: count).text == text)
    }

    @Test func noRegistrationWasAccepted() {
        var counts = RowCounts()
        counts.rows = 1
        let message = Message.noRegistrations(intake(of: counts, maximum: 1), rejections: [0: Message(.noRows, "b")])
        #expect(
            message.text
                == "no registration was accepted, so that there is nothing to report on; a report that was there stays as "
                + "it was. The files:\n  a.csv: read as registrations, 1 row.\n  b")
        #expect(message.parts == ["files": .number(1)])
    }

    @Test func whatOtherFilesAreInsteadIsSaid() {
        let files = [FilePlacement.notPlaced(.empty), .ignored, .lookup].map {
            IntakeFile(name: "a.csv", bytes: 9, placement: $0)
        }
        let intake = Publication(
            of: LogSketch().log, ledger: IntakeLedger(files: files), settings: AnalysisSettings(), substitutes: .test
        ).intake
        #expect(
            Message.noRegistrations(intake, rejections: [:]).text.hasSuffix(
                "\n  a.csv: not placed; see above.\n  a.csv: ignored, as kcc.yaml says."
                    + "\n  a.csv: keys are looked up in it, as kcc.yaml says."))
    }

    @Test func noRegistrationLiesInThePeriod() {
        let message = Message.noRegistrations(from: nil, to: CalendarDate(dayNumber: 19_664), days: nil)
        #expect(
            message.text
                == "no registration lies in the period of --from and --to, so that there is nothing to report on; a report "
                + "that was there stays as it was.")
        #expect(message.parts == ["to": .text("2023-11-03")])
    }

    @Test(arguments: [(1.0, "1"), (0.5, "0.5"), (0, "0")])
    func tooMuchIsRejected(_ maximum: Double, _ number: String) {
        var counts = RowCounts()
        counts.rows = 200
        counts.rejected = [.quoting: 3, .conflict: 4]
        #expect(
            Message.tooMuchRejected(intake(of: counts, maximum: maximum), report: "reports/2024").text
                == "7 of 200 rows were rejected, more than --max-rejected \(number) per cent. See afgekeurd.csv in "
                + "reports/2024 for file, line and reason.")
    }

    @Test func tooMuchOfAFileIsRejected() {
        var counts = RowCounts()
        counts.rows = 200
        counts.rejected = [.tooLong: 1]
        var file = IntakeFile(
            name: "a.csv", bytes: 9,
            placement: .placed(
                PlacedFile(
                    kind: .wideRegistrations, encoding: Setting("utf-8", .detected), delimiter: Setting(";", .detected),
                    dateFormat: nil)), rows: counts)
        file.rejectedText = Ratio(1_200, 3_000)
        let intake = Publication(
            of: LogSketch().log, ledger: IntakeLedger(files: [file]), settings: AnalysisSettings(), substitutes: .test
        ).intake
        let message = Message.tooMuchRejected(intake, report: "reports/2024")
        #expect(
            message.text
                == "a.csv: rejected records take 1200 of its 3000 bytes, more than 10 times --max-rejected 1 per cent. See "
                + "afgekeurd.csv in reports/2024 for line and reason.")
        #expect(message.parts["file"] == .text("a.csv") && message.parts["rejectedBytes"] == .number(1_200))
    }

    /// A simulation has no table of rejected rows.
    @Test func whereNoReportIsWrittenTheRejectedRowsAreInOne() {
        var counts = RowCounts()
        counts.rows = 200
        counts.rejected = [.quoting: 7]
        let message = Message.tooMuchRejected(intake(of: counts, maximum: 1), report: nil)
        #expect(
            message.text
                == "7 of 200 rows were rejected, more than --max-rejected 1 per cent. See afgekeurd.csv of: kcc-analyze "
                + "analyze, for file, line and reason.")
        #expect(message.parts["report"] == nil)
    }

    /// 2 rows of 9 are a small count, which is not reported; afgekeurd.csv is not written then.
    @Test func tooMuchIsRejectedWhereSmallCellsAreWithheld() {
        var counts = RowCounts()
        counts.rows = 9
        counts.accepted = 7
        counts.rejected = [.quoting: 2]
        let message = Message.tooMuchRejected(
            intake(of: counts, maximum: 1, smallCells: 5), report: "reports/2024")
        #expect(
            message.text
                == "more rows were rejected than --max-rejected 1 per cent. Run without --small-cells to have file, line "
                + "and reason listed.")
        #expect(message.parts == ["maximum": .percent(1), "report": .text("reports/2024")])
    }

    @Test func anOrganisationOfSeveralReportsIsNamed() {
        #expect(
            Message.repeatedOrganisation("Utrecht\u{7}").text
                == "Utrecht\\u{7}: several of the reports are of this organisation, which would count more than once. Compare two of "
                + "its reports by themselves, or one of each organisation.")
    }

    /// What stands in an error can come from the input; its type cannot.
    @Test func aDefectIsOursAndPrintsNoValue() {
        struct Strange: Error, CustomStringConvertible { let description = "Geheim" }
        #expect(
            Message.defect(Strange()).text
                == "kcc-analyze \(version) has a defect: Strange. The old report is as it was. Please report it with the "
                + "command that you gave.")
    }

    @Test func aNameThatNamesNothingIsReported() {
        #expect(
            Message(UnknownName(kind: .action, name: "Bellen\u{7}", line: 3)).text
                == "kcc.yaml, line 3: action \"Bellen\\u{7}\" occurs nowhere in the input. Correct it, or leave it out."
        )
        #expect(
            Message(
                UnknownName(kind: .field, name: "Telefonnummer", line: 9, nearest: "Telefoonnummer", isProtected: true)
            )
            .text
                == "kcc.yaml, line 9: field \"Telefonnummer\" occurs nowhere in the input. No question is protected by it. "
                + "Perhaps \"Telefoonnummer\" is meant.")
    }

    @Test func namesThatDoNotRecurAreReported() {
        let warning = IntakeWarning.groupedNames(GroupedNames(kind: .product, count: 180))
        #expect(
            Message(warning, fileNames: [], substitutes: .test).text
                == "products: 180 names stand in fewer than 5 registrations, as free text does, and all are shown as \"Overig "
                + "(niet getoond)\", of which nothing is proposed. If that is no column of products, correct columns in "
                + "kcc.yaml; a name that may be seen is shown once it is listed under products there.")
    }

    @Test func anItemWithoutFileIsReported() {
        #expect(
            Message(UnknownName(kind: .files, name: "x*", line: 3)).text
                == "kcc.yaml, line 3: the item of files with match \"x*\" holds for no file. Correct it, or move it above the item that "
                + "takes its files.")
    }

    /// The account of one file with these rows, as it may be published.
    private func intake(of counts: RowCounts, maximum: Double, smallCells: Int? = nil) -> PublishedLedger {
        MessageSamples.publication(of: counts, maximum: maximum, smallCells: smallCells).intake
    }
}
