import Configuration
import Feedback
import Ingest
import Metrics
import Platform
import RegistrationLog
import Reporting
import Study
import TestSupport

@testable import KCCAnalyzeCommand

/// A message of every kind, with every part that it can have.
enum MessageSamples {
    static let all: [Message] = [
        input, proposals, output.map { Message($0) }, process, problems.map { Message($0, file: "a.csv") },
        warnings.map { Message($0, fileNames: fileNames, substitutes: .test) }, mostlyRejected,
        sources.map { Message($0) }, figures, decisions, rows,
        [Message(.cannotReadConfiguration(path: "kcc.yaml", SystemError(code: 13)))], configuration,
        feedback.map { Message(feedback: $0) },
    ].flatMap { (messages: [Message]) in messages }

    private static let fileNames = ["a.csv", "b.csv"]

    private static let input =
        [
            Message(.noSuchPath("data/2042")),
            // 24 is EMFILE in Linux's errno.h, and 13 EACCES.
            Message(.cannotRead(name: "a.csv", SystemError(code: 24))),
            Message(.cannotRead(name: "a.csv", SystemError(code: 13))),
            Message(.changedWhileReading(name: "a.csv")), Message(.damagedGzip(name: "a.csv.gz")),
            Message(.damagedArchive(name: "a.zip")), Message(.noLocale(name: "a.zip")),
            Message(.tooManyMembers(name: "a.zip", limit: 20_000)),
            Message(.tooMuchText(name: "a.xlsx#Blad1", limit: 268_435_456)),
            Message(.expandsTooMuch(name: "a.csv.gz", limit: 200)),
            Message(.tooManyNames(.products, count: 10_001, limit: 10_000)),
            Message(.lookupTooLarge(name: "a.csv", limit: 268_435_456)), .nothingUsable(fileCount: 2),
            noRegistrations,
            .noRegistrations(from: CalendarDate(dayNumber: 19_664), to: nil, days: readDays), tooMuch,
            .unknownProduct("Paspport", nearest: "Paspoort"), .nothingToDraw,
            Message(.nothingRegistered(product: "Paspoort")),
            Message(.unknownField("Soort ries", product: "Paspoort", nearest: "Soort reis")),
            .repeatedOrganisation("Gemeente Utrecht"),
        ] as [Message]

    private static let proposals =
        [
            .unknownProduct("Paspport", line: 3, nearest: "Paspoort"),
            .unknownQuestion("telefon", line: 4, nearest: "telefoon"),
            .withoutRule(question: "reden", product: "Paspoort", line: 5),
            .unknownSubject("soort", question: "reden", product: "Paspoort", nearest: "soorten"), .readOnce,
        ].map { (error: ProposalError) in Message(error, in: "besluitenlijst.csv") }

    private static let readDays = CalendarDate(dayNumber: 19_358)...CalendarDate(dayNumber: 19_600)

    private static var noRegistrations: Message {
        var counts = RowCounts()
        counts.rows = 3
        let placed = PlacedFile(
            kind: .followUps, encoding: Setting("utf-8", .detected), delimiter: Setting(";", .detected),
            dateFormat: nil)
        return .noRegistrations(publication(of: counts, placed, maximum: 1).intake, rejections: [:])
    }

    private static var tooMuch: Message {
        var counts = RowCounts()
        counts.rows = 200
        counts.rejected = [.quoting: 3, .conflict: 4]
        return .tooMuchRejected(publication(of: counts, maximum: 1).intake, report: "reports/2024")
    }

    /// What may be published of a run on one file with these rows.
    static func publication(of counts: RowCounts, maximum: Double, smallCells: Int? = nil) -> Publication {
        let placed = PlacedFile(
            kind: .wideRegistrations, encoding: Setting("utf-8", .detected), delimiter: Setting(";", .detected),
            dateFormat: nil)
        return publication(of: counts, placed, maximum: maximum, smallCells: smallCells)
    }

    private static func publication(
        of counts: RowCounts, _ placed: PlacedFile, maximum: Double, smallCells: Int? = nil
    ) -> Publication {
        let file = IntakeFile(name: "a.csv", bytes: 9, placement: .placed(placed), rows: counts)
        var settings = AnalysisSettings()
        settings.maximumRejectedPercent = maximum
        settings.smallCells = smallCells
        return Publication(
            of: LogSketch().log, ledger: IntakeLedger(files: [file]), settings: settings, substitutes: .test)
    }

    private static let output: [OutputFolderError] = [
        .notAFolder(path: "a"), .brokenLink(path: "a"), .foreignFiles(path: "a", names: ["b", "c"]),
        .notAReport(path: "a", names: ["index.html"]),
        .otherKind(path: "a", kind: "survey", wanted: .report),
        .filledIn(path: "a", names: ["besluitenlijst.csv", "besluitenlijst.xlsx"]),
        .filledInSample(path: "a", names: ["steekproef.xlsx"]), .cannotRead(path: "a", SystemError(code: 13)),
        .cannotWrite(path: "a", SystemError(code: 13)),
        .cannotMake(name: "besluitenlijst.xlsx", SystemError(code: 28)), .umask(path: "a"), .interrupted(path: "a"),
        .cannotMove(path: "a", SystemError(code: 13)),
    ]

    private struct Strange: Error {}

    private static let process: [Message] = [
        // 28 is ENOSPC.
        .notPrinted(SystemError(code: 28), report: "reports/2024"),
        // 2 is ENOENT.
        .commandLineUnseen(SystemError(code: 2)), .tooFewDescriptors(limit: 20, needed: 64),
        .interrupted, .defect(Strange()), .crash,
        .outOfMemory(" to read the input", inUse: 131, needed: 59_432, allowed: 136),
    ]

    private static let problems: [PlacementProblem] = [
        .empty, .notText(signature: "PNG"), .unreadableHeader, .extensionNotRead(".xls"),
        .missingColumns(nearest: .signals, known: ["datum"], missing: ["signaal"]),
        .ambiguousColumns(role: "registratie_id", columns: ["zaak id", "melding_id"]),
        .missingConfiguredColumn(role: "actie", column: "soort"), .missingConditionColumn("status"), .readOnce,
        .noHeader(line: 9), .notRegular, .unreadableName,
        .hiddenSheet, .sheetWithoutCells, .nestedArchive, .encrypted, .linkInArchive, .leavesArchive,
    ]

    private static let warnings: [IntakeWarning] = [
        .ambiguousDates(file: FileID(0), column: "tijdstip"),
        .unreadTimes(file: FileID(0), column: "tijdstip", read: 3, of: 90, shape: "aaa aaa 99 9999 99:9"),
        .actionIDsLostDigits(file: FileID(0), count: 2), .longNames(file: FileID(0), count: 2),
        .noRows(file: FileID(0)),
        .namelessColumns(file: FileID(0), count: 2), .unlistedQuestions(file: FileID(0), column: "toelichting"),
        .shortRows(file: FileID(0), count: 12, broken: 2), .otherHeader(file: FileID(0), line: 40),
        .stopsAtLimit(file: FileID(0), count: 65_535), .cutOff(file: FileID(0)),
        .tooManyLinks(file: FileID(0), count: 12), .duplicatesWithOtherAnswers(count: 2),
        .suggestedPlaceholder(word: "geen", fields: 3),
        .configuredOtherwise(file: FileID(0), setting: "delimiter", detected: ";", configured: ","),
        .shieldedLabels(
            ShieldedLabels(
                file: FileID(0), location: .header(columns: [4, 5]), kind: .field, pattern: .emailAddress, count: 2)),
        .unplacedColumns(
            file: FileID(0), columns: ["zaak_id", "Moment", "Rubriek"],
            candidates: [ColumnCandidates(role: "product", columns: ["Rubriek"])]), .hiddenColumns(file: FileID(0)),
        .withoutHeader(file: FileID(0), headerOf: "part-00000.csv"),
        .mergeableRepeats(file: FileID(0), count: 12),
        .severalColumns(file: FileID(0), role: "tijdstip", column: "Datum", others: ["Aangemaakt op"]),
        .employeeColumns(["Behandelaar"], files: [FileID(0)]),
        .systemColumns(["Status", "Team"], files: [FileID(0), FileID(1)]),
        .outsideColumns(file: FileID(0), columns: ["Wat ligt er"]),
        .unaskedQuestions(file: FileID(0), questions: ["Reden", "Wat ligt er"]),
        .groupedNames(GroupedNames(kind: .field, count: 3)),
        .unknownName(UnknownName(kind: .files, name: "oud*.csv", line: 3)),
        .unknownName(
            UnknownName(
                kind: .field, name: "Telefonnummer", line: 9, nearest: "Telefoonnummer", isProtected: true)),
    ]

    private static var mostlyRejected: [Message] {
        let row = RejectedRow(
            position: SourcePosition(file: FileID(0), line: 2, byte: 9), reason: .columnCount(expected: 7, found: 8))
        guard let main = MainRejection(of: [row], rows: 1),
            let message = try? Message.mostlyRejected(
                PublishedRejection(main, rows: 1), file: FileID(0), fileNames: fileNames)
        else { return [] }
        return [message]
    }

    private static let sources: [SourceWarning] = [
        .nothingJoins(source: "acties.csv", unjoined(205, of: 205)),
        .orphans(source: "acties.csv", unjoined(60, of: 205), isSevere: true),
        .beforeRegistration(source: "acties.csv", .exact(30), of: .exact(205), isSevere: false),
        .unaskedNames(
            source: "acties.csv", count: 2,
            first: [
                UnaskedName(name: "Tel nr", actions: 9, nearest: "Telefoonnummer"),
                UnaskedName(name: "Bijlage", actions: 3, nearest: nil),
            ]),
        .silent(source: "acties.csv", days: 41),
    ]

    private static func unjoined(_ orphans: Int, of actions: Int) -> SourceWarning.Unjoined {
        SourceWarning.Unjoined(
            orphans: .exact(orphans), actions: .exact(actions),
            trial: IdentifierTrial(
                tried: orphans,
                changes: [.init(name: "leading_zeros", joined: orphans), .init(name: "case", joined: 0)]))
    }

    private static let figures = [
        Message(
            .isolatedObservationEnd(
                last: CalendarDate(dayNumber: 19_724), previous: CalendarDate(dayNumber: 19_664))),
        Message(.noLags), Message(.copiedRecords(source: "taken.csv", product: "Paspoort")),
        Message(.assumedSecondsOutside(-14.341_726...4.580_968, assumed: 12)),
    ]

    private static let decisions =
        [
            Message(
                UnknownListedName(
                    file: "besluitenlijst.csv", line: 7, kind: .question, name: "Telefonnummer",
                    nearest: "Telefoonnummer"))
        ]
        + [FailCondition.newQuestion, .drops(moreThan: 3), .unusedPersonalData, .decisionNotCarriedOut, .harm].map {
            Message(
                FailFinding(
                    condition: $0,
                    questions: ["Reisdatum", "Beroep", "Kenteken", "Kleur"].map {
                        FailFinding.Question(product: "Paspoort", question: $0)
                    }))
        }

    private static let rows = reasons.map { reason in
        let position = SourcePosition(file: FileID(0), line: 3, byte: 40, column: "kolom")
        return Message(RejectedRow(position: position, reason: reason), fileNames: fileNames)
    }

    private static let reasons: [RejectionReason] = [
        .malformedQuoting, .tooLong(limit: 1_048_576), .invalidEncoding("utf-8"), .columnCount(expected: 4, found: 3),
        .missingValue, .unknownKey(files: "*categories.csv"), .identifierLostDigits, .nameTooLong(limit: 1_024),
        .unreadableTimestamp(expected: .dayMonthYearDashed), .unreadableAnswers,
        .otherHeader(line: 2),
        .conflictingProduct(first: SourcePosition(file: FileID(1), line: 7, byte: 90)),
        .conflictingTime(first: SourcePosition(file: FileID(1), line: 7, byte: 90)),
        .notDrawn, .unknownOutcome, .markedUnseen,
    ]

    private static let configuration = mistakes.map { problem in
        Message(ConfigurationError(file: "kcc.yaml", line: 3, problem: problem))
    }

    private static let mistakes: [ConfigurationProblem] = [
        .notUTF8, .notYAML("mapping values are not allowed in this context"), .tooLong(limit: 1_048_576), .anchor,
        .keyIsNoText, .unknownKey("prodcts", nearest: "products", valid: ["products", "fields"]),
        .repeatedKey("products"), .missingKey("name", item: "products"),
        .wrongShape(key: "products", expected: .list), .emptyText(key: "name"),
        .unknownWord(key: "kind", found: "signal", nearest: "signals", valid: ["signals", "links"]),
        .unknownTimeZone("Europe/Amsterdm", nearest: "Europe/Amsterdam"),
        .notAWholeNumber(key: "header_line", found: "x", bounds: 1...100),
        .notAShare(key: "threshold", found: "2"), .notSeconds(key: "value", found: "-1"),
        .notADateFormat(key: "date_format", found: "dd-mm-yyyy", nearest: "dd-mm-jjjj"),
        .notTwoColumns(key: "tijdstip"),
        .notATime(key: "tijdstip", found: "gisteren", expected: .iso8601),
        .notADate(key: "date", found: "2024-02-30"),
        .endsBeforeItBegins(key: "covers", from: CalendarDate(dayNumber: 19_724), to: CalendarDate(dayNumber: 19_664)),
        .noReason(key: "protected", found: "true"),
        .repeatedName("Paspoort", section: "products", first: 2),
        .aliasIsName("Paspoort", section: "products", first: 2),
        .repeatedAlias("pas", name: "Paspoort", first: 2),
        .tooManyDatedAliases("pas", limit: 100), .tooManyPatterns(limit: 200),
        .patternTooLong(key: "match", limit: 4_096), .tooManyItems(key: "requires", limit: 100),
        .repeatedChange(CalendarDate(dayNumber: 19_724), first: 2),
        .noLookupFile("*categorieen.csv", nearest: "categories.csv"),
        .noHeaderFile("part-0.csv", nearest: "part-00.csv"),
        .noLookupColumn("subb", file: "categories.csv", nearest: "sub"),
    ]

    private static let feedback: [FeedbackError] =
        [
            .tooLong(path: "lijst.csv", limit: 67_108_864), .notAFile(path: "lijst"), .noReport(path: "reports"),
            .otherProgram(path: "2023/run.json"), .otherKind(path: "2023/run.json", kind: "survey"),
            .damagedRecord(path: "2023/run.json"), .notATable(path: "lijst.pdf", signature: "PDF"),
            .missingColumns(path: "lijst.csv", columns: ["product", "veld"]),
            .repeatedColumn(path: "lijst.csv", column: "besluit"),
        ] + rowProblems.map { .row(path: "lijst.csv", line: 3, $0) }

    private static let rowProblems: [FeedbackRowProblem] = [
        .unreadable, .tooManyCells(columns: 12), .empty(column: "veld"),
        .unknownWord(column: "besluit", found: "schrapen", valid: ["schrappen", "behouden"]),
        .notADate(column: "ingangsdatum"), .notANumber(column: "gevraagd"),
        .moreThan(column: "vastgelegd", whole: "gevraagd"), .notARule(column: "kenmerk"), .repeated(first: 2),
        .unlistedProduct,
    ]
}
