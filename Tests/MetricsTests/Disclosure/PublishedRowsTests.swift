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

    private func told(_ ledger: IntakeLedger, _ rule: SmallCells) -> PublishedLedger {
        PublishedLedger(
            ledger, sources: [], withholding: rule, maximumRejectedPercent: 1,
            unnamedFile: SubstituteLabels.test.unnamedFile)
    }

    @Test func everythingIsToldWithoutTheRule() {
        let row = RejectedRow(position: SourcePosition(file: FileID(0), line: 3, byte: 9), reason: .missingValue)
        let ledger = IntakeLedger(
            files: [file("a.csv", .wideRegistrations, rows: 3, rejected: 1)], rejectedRows: [row])
        let told = told(ledger, .tellingEverything)
        #expect(told.files.map(\.rows?.rows) == [3])
        #expect(told.totals.rejected == 1)
        #expect(told.files.map(\.bytes) == [900])
        #expect(told.files.map(\.sha256) == ["ab"])
        #expect(told.rejectedRows == [row] && told.isComplete)
        #expect(self.told(ledger, rule).rejectedRows.isEmpty)
    }

    /// Each signal and each answer in a row is counted in the figures, so that the rows of such files would tell them.
    @Test func filesAreOnlyToldOfTogether() {
        let told = told(
            IntakeLedger(
                files: [
                    file("a.csv", .wideRegistrations, rows: 40, duplicates: 6),
                    file("zeldzaam.csv", .followUps, rows: 3),
                    file("b.csv", .signals, rows: 50), file("c.csv", .longRegistrations, rows: 60),
                ],
                rejectedRows: [],
                warnings: [.duplicatesWithOtherAnswers(count: 3), .noRows(file: FileID(0))]),
            rule)
        #expect(told.files.allSatisfy { $0.rows?.rows == .leftOut && $0.rows?.accepted == .leftOut })
        #expect(told.totals.rows == 43)
        #expect(told.totals.duplicates == 6)
        #expect(told.files.map(\.name) == ["a.csv", "bestand 2 (naam weggelaten)", "b.csv", "c.csv"])
        #expect(told.files.allSatisfy { $0.bytes == nil && $0.sha256 == nil })
        #expect(told.warnings == [.noRows(file: FileID(0))])
        #expect(!told.isComplete)
    }

    @Test func partsOfAllRowsAreToldTogetherOrNotAtAll() {
        func told(duplicates: Int, rejected: Int) -> PublishedRows {
            let file = file("a.csv", .links, rows: 90, duplicates: duplicates, rejected: rejected)
            return self.told(IntakeLedger(files: [file]), rule).totals
        }
        #expect(told(duplicates: 0, rejected: 9).rejected == 9)
        #expect(told(duplicates: 2, rejected: 9).rejected == .leftOut)
        #expect(told(duplicates: 2, rejected: 9).rows == 90)
        #expect(told(duplicates: 2, rejected: 9).reasons[.timestamp] == .leftOut)
    }

    @Test func rowsOutOfTheSelectionAreAPartLikeTheOthers() {
        func told(outOfSelection: Int) -> PublishedRows {
            var file = file("a.csv", .links, rows: 90)
            file.rows?.outOfSelection = outOfSelection
            file.rows?.accepted -= outOfSelection
            return self.told(IntakeLedger(files: [file]), rule).totals
        }
        #expect(told(outOfSelection: 9).outOfSelection == 9)
        #expect(told(outOfSelection: 9).accepted == 81)
        #expect(told(outOfSelection: 4).outOfSelection == .leftOut)
        #expect(told(outOfSelection: 4).accepted == .leftOut)
    }

    @Test func theShapeOfRowsIsToldWithoutTheRuleAlone() {
        var file = file("a.csv", .links, rows: 90)
        file.rows?.short = 30
        file.rows?.repeatedHeaders = 20
        let ledger = IntakeLedger(files: [file])
        #expect(told(ledger, .tellingEverything).totals.short == 30)
        #expect(told(ledger, .tellingEverything).totals.repeatedHeaders == 20)
        #expect(told(ledger, rule).totals.short == .leftOut)
        #expect(told(ledger, rule).totals.repeatedHeaders == .leftOut)
    }

    /// 1 of 100 is 1 %, 2 of 100 is over it; what is told of the rows does not matter.
    @Test(arguments: [(1, false), (2, true)])
    func moreRejectedThanAllowedIsKnownFromTheExactCounts(rejected: Int, isExceeded: Bool) {
        let ledger = IntakeLedger(files: [file("a.csv", .links, rows: 100, rejected: rejected)])
        for rule in [rule, .tellingEverything] {
            let told = self.told(ledger, rule)
            #expect(told.rejectionLimit.isExceeded == isExceeded)
            #expect(told.hasRows)
        }
        #expect(!told(IntakeLedger(), rule).hasRows)
    }

    @Test func warningsAreToldWithTheirCounts() {
        let warnings: [IntakeWarning] = [
            .duplicatesWithOtherAnswers(count: 3), .tooManyLinks(file: FileID(0), count: 3),
            .shortRows(file: FileID(0), count: 30, broken: 6), .stopsAtLimit(file: FileID(0), count: 1_000),
            .suggestedPlaceholder(word: "none", fields: 2),
        ]
        #expect(
            told(IntakeLedger(files: [], rejectedRows: [], warnings: warnings), .tellingEverything).warnings
                == [
                    .duplicatesWithOtherAnswers(3), .tooManyLinks(file: FileID(0), 3),
                    .shortRows(file: FileID(0), 30, broken: 6), .stopsAtLimit(file: FileID(0), 1_000),
                    .suggestedPlaceholder(word: "none", fields: 2),
                ])
        // Fewer than 5 are not told, and how many rows a single file has is not told at all.
        #expect(
            told(IntakeLedger(files: [], rejectedRows: [], warnings: warnings), rule).warnings
                == [.suggestedPlaceholder(word: "none", fields: 2)])
    }
}
