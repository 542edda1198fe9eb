import DelimitedText
import Ingest
import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

struct MessagesInspectionTests {
    private static let first = SourcePosition(file: FileID(1), line: 7, byte: 90)

    @Test(
        arguments: [
            (RejectionReason.malformedQuoting, nil, "line 3: a quote stands where none may, or was never closed"),
            (.tooLong(limit: 1_048_576), nil, "line 3: the record is longer than 1048576 bytes"),
            (.invalidEncoding("utf-8"), nil, "line 3: holds bytes that are not utf-8"),
            (.columnCount(expected: 4, found: 3), nil, "line 3: has 3 cells, and the header 4"),
            (.missingValue, "product", "line 3, column product: is empty, and may not be"),
            (
                .identifierLostDigits, "id\u{1B}",
                "line 3, column id\\u{1b}: a spreadsheet's scientific notation, which has lost digits of the id"
            ),
            (
                .unreadableTimestamp(expected: .dayMonthYearDashed), "tijdstip",
                "line 3, column tijdstip: is no time written as dd-mm-jjjj"
            ),
            (.unreadableAnswers, "metadata", "line 3, column metadata: is no JSON of answers"),
            (.conflictingProduct(first: first), nil, "line 3: has another product under the id of b.csv:7"),
            (.conflictingTime(first: first), nil, "line 3: has another time under the id of b.csv:7"),
        ] as [(RejectionReason, String?, String)])
    func everyReasonIsTold(_ reason: RejectionReason, _ column: String?, _ text: String) {
        let row = RejectedRow(
            position: SourcePosition(file: FileID(0), line: 3, byte: 40, column: column), reason: reason)
        #expect(Messages.text(row, fileNames: ["a.csv", "b.csv"]) == text)
    }

    @Test(arguments: [
        (ColumnUse.read(role: "product", .name), "product (by name)"),
        (.read(role: "product", .synonym), "product (by synonym)"),
        (.read(role: "antwoorden", .content), "antwoorden (by content)"),
        (.read(role: "product", .configured), "product (kcc.yaml)"),
        (.readPast(role: "kanaal", .name), "kanaal, read past (by name)"),
        (.field, "field"),
        (.ignored, "ignored (kcc.yaml)"),
        (.nameless, "no name, read past"),
        (.unused, "in no role, read past"),
    ])
    func everyUseOfAColumnIsTold(_ use: ColumnUse, _ text: String) {
        #expect(Messages.text(use) == text)
    }

    @Test func whereASettingCameFromIsTold() {
        #expect(Messages.text(SettingOrigin.byDefault) == "default")
        #expect(Messages.text(SettingOrigin.detected) == "detected")
        #expect(Messages.text(SettingOrigin.configured) == "kcc.yaml")
    }

    @Test func layoutsAreTold() {
        #expect(Messages.text(delimiter: "\t") == "tab")
        #expect(Messages.text(delimiter: ";") == ";")
        #expect(Messages.text(.lineFeed) == "LF")
        #expect(Messages.text(.carriageReturnLineFeed) == "CRLF")
        #expect(Messages.text(.carriageReturn) == "CR")
        #expect(Messages.text(nil) == "none")
    }

    @Test func rowsAreTold() {
        var rows = RowCounts()
        rows.rows = 10
        rows.accepted = 6
        rows.duplicates = 3
        rows.rejected = [.timestamp: 1]
        #expect(Messages.text(rows) == "10 = 6 accepted + 3 duplicate + 1 rejected")
        rows.orphans = 0
        rows.beforeRegistration = 0
        #expect(Messages.text(rows) == "10 = 6 accepted + 3 duplicate + 1 rejected")
        rows.orphans = 2
        rows.beforeRegistration = 1
        #expect(
            Messages.text(rows)
                == "10 = 6 accepted + 3 duplicate + 1 rejected; 2 without a registration; 1 before their registration")
    }

    @Test func anItemWithoutFileIsTold() {
        #expect(
            Messages.holdsForNoFile(pattern: "x*")
                == "the item of files with match \"x*\" holds for no file. Correct it, or move it above the item that "
                + "takes its files.")
    }
}
