import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct PublishedRowsTests {
    private let rule = SmallCells(minimum: 5)

    private func file(_ name: String, _ kind: FileKind, rows: Int, duplicates: Int = 0, rejected: Int = 0) -> IntakeFile
    {
        var counts = RowCounts()
        (counts.rows, counts.accepted) = (rows, rows - duplicates - rejected)
        (counts.duplicates, counts.rejected) = (duplicates, [.timestamp: rejected])
        let placed = PlacedFile(
            kind: kind, encoding: Setting("utf-8", .detected), delimiter: Setting<Character>(";", .detected),
            dateFormat: nil)
        return IntakeFile(name: name, bytes: 900, placement: .placed(placed), rows: counts, sha256: "ab")
    }

    @Test func everythingIsToldWithoutTheRule() {
        let told = PublishedLedger(IntakeLedger(files: [file("a.csv", .wideRegistrations, rows: 3, rejected: 1)]))
        #expect(told.files.map { $0?.rows } == [3])
        #expect(told.totals.rejected == 1)
        #expect(told.ledger.files.map(\.bytes) == [900])
    }

    /// Each signal and each answer in a row is counted in the figures, so that the rows of such files would tell them.
    @Test func filesAreOnlyToldOfTogether() {
        let told = PublishedLedger(
            IntakeLedger(
                files: [
                    file("a.csv", .wideRegistrations, rows: 40, duplicates: 6),
                    file("zeldzaam.csv", .followUps, rows: 3),
                    file("b.csv", .signals, rows: 50), file("c.csv", .longRegistrations, rows: 60),
                ],
                rejectedRows: [],
                warnings: [.duplicatesWithOtherAnswers(count: 3), .noRows(file: FileID(0))]),
            withholding: rule, maximumRejectedPercent: 1, unnamedFile: SubstituteLabels.test.unnamedFile)
        #expect(told.files.allSatisfy { $0?.rows == .leftOut && $0?.accepted == .leftOut })
        #expect(told.totals.rows == 43)
        #expect(told.totals.duplicates == 6)
        #expect(told.ledger.files.map(\.name) == ["a.csv", "bestand 2 (naam weggelaten)", "b.csv", "c.csv"])
        #expect(told.ledger.files.allSatisfy { $0.bytes == nil && $0.sha256 == nil })
        #expect(told.ledger.warnings == [.noRows(file: FileID(0))])
        #expect(told.warnings == [.noRows(file: FileID(0))])
        #expect(!told.isComplete)
    }

    @Test func partsOfAllRowsAreToldTogetherOrNotAtAll() {
        func told(duplicates: Int, rejected: Int) -> PublishedRows {
            let file = file("a.csv", .links, rows: 90, duplicates: duplicates, rejected: rejected)
            return PublishedLedger(
                IntakeLedger(files: [file]), withholding: rule, maximumRejectedPercent: 1,
                unnamedFile: SubstituteLabels.test.unnamedFile
            ).totals
        }
        #expect(told(duplicates: 0, rejected: 9).rejected == 9)
        #expect(told(duplicates: 2, rejected: 9).rejected == .leftOut)
        #expect(told(duplicates: 2, rejected: 9).rows == 90)
        #expect(told(duplicates: 2, rejected: 9).reasons[.timestamp] == .leftOut)
    }

    /// 1 of 100 is 1 %, 2 of 100 is over it; what is told of the rows does not matter.
    @Test(arguments: [(1, false), (2, true)])
    func moreRejectedThanAllowedIsKnownFromTheExactCounts(rejected: Int, isExceeded: Bool) {
        let ledger = IntakeLedger(files: [file("a.csv", .links, rows: 100, rejected: rejected)])
        for rule in [rule, .tellingEverything] {
            let told = PublishedLedger(
                ledger, withholding: rule, maximumRejectedPercent: 1, unnamedFile: SubstituteLabels.test.unnamedFile)
            #expect(told.rejectionLimit.isExceeded == isExceeded)
            #expect(told.hasRows)
        }
        #expect(!PublishedLedger(IntakeLedger()).hasRows)
    }

    @Test func warningsAreToldWithTheirCounts() {
        let warnings: [IntakeWarning] = [
            .duplicatesWithOtherAnswers(count: 3), .suggestedPlaceholder(word: "none", fields: 2),
        ]
        #expect(
            PublishedLedger(IntakeLedger(files: [], rejectedRows: [], warnings: warnings)).warnings
                == [.duplicatesWithOtherAnswers(3), .suggestedPlaceholder(word: "none", fields: 2)])
    }
}
