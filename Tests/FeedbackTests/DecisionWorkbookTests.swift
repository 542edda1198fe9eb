import Feedback
import Foundation
import RegistrationLog
import TestSupport
import Testing

/// A list that was filled in as a workbook, which `Fixtures/make.py` did; what it filled in is copied here by hand.
@Suite struct DecisionWorkbookTests {
    @Test(arguments: ["filled-in.xlsx", "libreoffice.xlsx", "libreoffice.csv"])
    func nothingThatWasFilledInIsLost(_ name: String) throws {
        let list = try DecisionFile(path(name)).read()
        #expect(list.decisions.map(\.product.name) == ["Paspoort verlengen", "Paspoort verlengen", "Rijbewijs"])
        #expect(list.decisions.map(\.field.name) == ["=1+1", "Telefoonnummer", "Reden"])
        #expect(list.decisions.map(\.proposal) == [.drop, .keep, .discuss])
        #expect(list.decisions.map(\.decision) == [.drop, nil, .restrict])
        #expect(list.decisions.map(\.owner) == ["Coördinator", nil, nil])
        #expect(list.decisions.map(\.effectiveDate?.iso8601) == ["2025-03-01", nil, "2025-04-01"])
        #expect(list.decisions.map(\.evaluationDate?.iso8601) == ["2025-09-01", nil, nil])
        // A line end within a cell is a line of the text, and none of the sheet.
        #expect(list.decisions.map(\.line) == (name.hasSuffix("csv") ? [2, 3, 6] : [2, 3, 5]))
    }

    @Test func whatItIsIsSeenByWhatItHolds() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path("filled-in.xlsx")))
        try TemporaryFolder.with { folder in
            try folder.write(bytes, to: "lijst.csv")
            #expect(try DecisionFile(folder("lijst.csv")).read().decisions.count == 3)
            try folder.write(bytes.prefix(bytes.count / 2), to: "kapot.xlsx")
            #expect(
                failure { _ = try DecisionFile(folder("kapot.xlsx")).read() } == .damaged(path: folder("kapot.xlsx")))
            let archive = URL(fileURLWithPath: path("/Tests/WorkbookTests/Fixtures/members.zip"))
            try folder.write(Data(contentsOf: archive), to: "lijst.xlsx")
            #expect(
                failure { _ = try DecisionFile(folder("lijst.xlsx")).read() }
                    == .notATable(path: folder("lijst.xlsx"), signature: "ZIP"))
        }
    }

    /// `survey.xlsx` is a sample, in whose sheets no question is decided on.
    @Test func aWorkbookWithoutSuchASheet() {
        let sample = path("/Tests/WorkbookTests/Fixtures/survey.xlsx")
        guard case .missingColumns(_, let columns)? = failure({ _ = try DecisionFile(sample).read() }) else {
            Issue.record("it was read")
            return
        }
        #expect(columns == ["product", "veld", "besluit"])
    }
}
