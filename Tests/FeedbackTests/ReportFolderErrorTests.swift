import Feedback
import RegistrationLog
import TestSupport
import Testing

/// What is no report is refused, with what is wrong and where, and never with what stands there.
@Suite struct ReportFolderErrorTests {
    private typealias Report = ReportFolderTests

    @Test func whatIsNotThereIsNamed() throws {
        try TemporaryFolder.with(["velden.csv": "x"]) { folder in
            #expect(failure { _ = try ReportFolder(folder("b")).read() } == .noSuchPath(folder("b")))
            #expect(failure { _ = try ReportFolder("").read() } == .noSuchPath(""))
            #expect(failure { _ = try ReportFolder(folder.path).read() } == .noReport(path: folder.path))
            let table = folder("velden.csv")
            #expect(failure { _ = try ReportFolder(table).read() } == .noReport(path: table))
            try folder.write(Report.run, to: "run.json")
            #expect(
                failure { _ = try ReportFolder(folder.path).read() } == .noSuchPath(folder("producten.csv")))
        }
    }

    @Test(arguments: [
        "", "[", "{}", "[1]", #"{"program": "other", "kind": "report"}"#, #"{"program": 3}"#,
        String(repeating: "[", count: 100_000), #"{"program": "kcc-analyze", "kind": 4}"#, "\u{FEFF}",
    ])
    func aRecordOfAnotherProgram(_ record: String) throws {
        try TemporaryFolder.with(["run.json": record]) { folder in
            let found = failure { _ = try ReportFolder(folder.path).read() }
            #expect(found == .otherProgram(path: folder("run.json")))
        }
    }

    @Test(arguments: [
        ("survey", "survey"), ("simulation", "simulation"), ("comparison", "comparison"), ("canary", nil),
    ])
    func aRecordOfSomethingElse(_ kind: String, _ shown: String?) throws {
        try TemporaryFolder.with(["run.json": #"{"program": "kcc-analyze", "kind": "\#(kind)"}"#]) { folder in
            let found = failure { _ = try ReportFolder(folder.path).read() }
            #expect(found == .otherKind(path: folder("run.json"), kind: shown))
        }
    }

    @Test(arguments: [
        #""format": "two""#, #""parameters": {"threshold": 1}"#, #""parameters": {"threshold": 0}"#,
        #""parameters": {"threshold": 1e999}"#, #""parameters": {"small_cells": 1}"#,
        #""first_registration": "2024-02-30""#, #""observation_end": "1 maart 2024""#,
        #""first_registration": "2024-03-01", "last_registration": "2024-02-01""#,
    ])
    func aRecordThatCannotBe(_ parts: String) throws {
        try TemporaryFolder.with(["run.json": #"{"program": "kcc-analyze", \#(parts)}"#]) { folder in
            let found = failure { _ = try ReportFolder(folder.path).read() }
            #expect(found == .damagedRecord(path: folder("run.json")))
        }
    }

    @Test(arguments: [
        ("Paspoort;Naam;x;1\r\n", 2, FeedbackRowProblem.notANumber(column: "gevraagd")),
        ("Paspoort;Naam;-1;1\r\n", 2, .notANumber(column: "gevraagd")),
        ("Paspoort;Naam;NaN;1\r\n", 2, .notANumber(column: "gevraagd")),
        ("Paspoort;Naam;<1;0\r\n", 2, .notANumber(column: "gevraagd")),
        ("Paspoort;Naam;9999999999999;0\r\n", 2, .notANumber(column: "gevraagd")),
        ("Paspoort;Naam;99999999999999999999999;0\r\n", 2, .notANumber(column: "gevraagd")),
        ("Paspoort;Naam;3;4\r\n", 2, .moreThan(column: "vastgelegd", whole: "gevraagd")),
        ("Paspoort;Naam;<5;5\r\n", 2, .moreThan(column: "vastgelegd", whole: "gevraagd")),
        ("Paspoort;Naam;0;<5\r\n", 2, .moreThan(column: "vastgelegd", whole: "gevraagd")),
        ("Paspoort;Naam;3;3\r\n\r\nPaspoort; NAAM ;3;3\r\n", 4, .repeated(first: 2)),
        ("Paspoort;;3;3\r\n", 2, .empty(column: "veld")), (";Naam;3;3\r\n", 2, .empty(column: "product")),
        ("Rijbewijs;Naam;3;3\r\n", 2, .unlistedProduct),
        ("Paspoort;Naam;3;3;;;canary\r\n", 2, .tooManyCells(columns: 5)),
        ("Paspoort;Naam;3;3;canary\r\n", 2, .unknownWord(column: "oordeel", found: nil, valid: Self.verdicts)),
        ("Paspoort;Naam;3;3\r\n\"canary\r\n", 3, .unreadable),
    ])
    func aRowThatCannotBe(_ rows: String, _ line: Int, _ problem: FeedbackRowProblem) throws {
        let fields = "product;veld;gevraagd;vastgelegd;oordeel\r\n\(rows)"
        try TemporaryFolder.with(["run.json": Report.run, "producten.csv": Report.products, "velden.csv": fields]) {
            folder in
            let found = folder.row("velden.csv") { _ = try ReportFolder(folder.path).read() }
            #expect(found?.line == line)
            #expect(found?.problem == problem)
        }
    }

    private static let verdicts = [
        "beschermd", "nooit beantwoord", "niet meetbaar", "schrappen", "te weinig gegevens", "behouden", "heroverwegen",
        "toevoegen",
    ]

    @Test(arguments: [
        ("Paspoort;3;0,99\r\n", 2, FeedbackRowProblem.notANumber(column: "samenhang")),
        ("Paspoort;3;1e3\r\n", 2, .notANumber(column: "samenhang")),
        ("Paspoort;3;1,1,1\r\n", 2, .notANumber(column: "samenhang")),
        ("Paspoort;3;\r\nPASPOORT;3;\r\n", 3, .repeated(first: 2)),
    ])
    func aProductThatCannotBe(_ rows: String, _ line: Int, _ problem: FeedbackRowProblem) throws {
        let products = "product;registraties;samenhang\r\n\(rows)"
        try TemporaryFolder.with(["run.json": Report.run, "producten.csv": products, "velden.csv": Report.fields]) {
            folder in
            let found = folder.row("producten.csv") { _ = try ReportFolder(folder.path).read() }
            #expect(found?.line == line)
            #expect(found?.problem == problem)
        }
    }

    @Test func aTableWithOtherColumns() throws {
        func found(_ fields: String) throws -> FeedbackError? {
            try TemporaryFolder.with(["run.json": Report.run, "producten.csv": Report.products, "velden.csv": fields]) {
                folder in
                return failure { _ = try ReportFolder(folder.path).read() }.map { Self.withoutPath($0) }
            }
        }
        #expect(try found("") == .missingColumns(path: "", columns: ["product", "veld"]))
        #expect(try found("product;canary\r\n") == .missingColumns(path: "", columns: ["veld"]))
        #expect(try found("product;veld;Veld\r\n") == .repeatedColumn(path: "", column: "veld"))
        #expect(try found("<html><table></table>") == .notATable(path: "", signature: "HTML"))
        #expect(try found("%PDF-1.7") == .notATable(path: "", signature: "PDF"))
        #expect(try found("PK\u{3}\u{4}canary") == .damaged(path: ""))
    }

    /// The error without the path of the folder of the test.
    private static func withoutPath(_ error: FeedbackError) -> FeedbackError {
        switch error {
        case .missingColumns(_, let columns): .missingColumns(path: "", columns: columns)
        case .repeatedColumn(_, let column): .repeatedColumn(path: "", column: column)
        case .notATable(_, let signature): .notATable(path: "", signature: signature)
        case .damaged: .damaged(path: "")
        default: error
        }
    }
}
