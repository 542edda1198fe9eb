import Ingest
import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

struct InspectionWordsTests {
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
    func everyUseOfAColumnIsReported(_ use: ColumnUse, _ text: String) {
        #expect(InspectionWords.text(use) == text)
    }

    @Test func whereASettingCameFromIsReported() {
        #expect(InspectionWords.text(SettingOrigin.byDefault) == "default")
        #expect(InspectionWords.text(SettingOrigin.detected) == "detected")
        #expect(InspectionWords.text(SettingOrigin.configured) == "kcc.yaml")
    }

    @Test func layoutsAreReported() {
        #expect(InspectionWords.text(delimiter: "\t") == "tab")
        #expect(InspectionWords.text(delimiter: ";") == ";")
        #expect(InspectionWords.text(.lineFeed) == "LF")
        #expect(InspectionWords.text(.carriageReturnLineFeed) == "CRLF")
        #expect(InspectionWords.text(.carriageReturn) == "CR")
        #expect(InspectionWords.text(nil) == "none")
    }

    @Test func rowsAreReported() {
        var rows = RowCounts()
        rows.rows = 10
        rows.accepted = 6
        rows.duplicates = 3
        rows.rejected = [.timestamp: 1]
        #expect(InspectionWords.text(rows) == "10 = 6 accepted + 3 duplicate + 1 rejected")
        rows.orphans = 0
        rows.beforeRegistration = 0
        #expect(InspectionWords.text(rows) == "10 = 6 accepted + 3 duplicate + 1 rejected")
        rows.orphans = 2
        rows.beforeRegistration = 1
        #expect(
            InspectionWords.text(rows)
                == "10 = 6 accepted + 3 duplicate + 1 rejected; 2 without a registration; 1 before their registration")
        (rows.rows, rows.outOfSelection, rows.short, rows.repeatedHeaders) = (14, 4, 2, 1)
        #expect(
            InspectionWords.text(rows)
                == "14 = 6 accepted + 3 duplicate + 4 out of selection + 1 rejected; 2 with fewer cells than the header; "
                + "repeated headers: 1; 2 without a registration; 1 before their registration")
    }
}
