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

    private func published(_ ledger: IntakeLedger, _ rule: SmallCells?) -> PublishedLedger {
        guard let rule else { return PublishedLedger(ledger, sources: [], maximumRejectedPercent: 1) }
        return PublishedLedger(
            ledger, sources: [], maximumRejectedPercent: 1, unnamedFile: SubstituteLabels.test.unnamedFile, under: rule)
    }

    @Test func everythingIsPublishedWithoutTheRule() {
        let row = RejectedRow(position: SourcePosition(file: FileID(0), line: 3, byte: 9), reason: .missingValue)
        let ledger = IntakeLedger(
            files: [file("a.csv", .wideRegistrations, rows: 3, rejected: 1)], rejectedRows: [row])
        let published = published(ledger, nil)
        #expect(published.files.map(\.rows?.rows) == [3])
        #expect(published.totals.rejected == 1)
        #expect(published.files.map(\.bytes) == [900])
        #expect(published.files.map(\.sha256) == ["ab"])
        #expect(published.rejectedRows == [row] && published.isComplete)
        #expect(self.published(ledger, rule).rejectedRows.isEmpty)
    }

    @Test func ofTheRowsOfFilesNothingIsPublishedUnderARule() {
        let published = published(
            IntakeLedger(
                files: [
                    file("a.csv", .wideRegistrations, rows: 40, duplicates: 6),
                    file("zeldzaam.csv", .followUps, rows: 3),
                    file("b.csv", .signals, rows: 50), file("c.csv", .longRegistrations, rows: 60),
                ],
                rejectedRows: [],
                warnings: [.duplicatesWithOtherAnswers(count: 3), .noRows(file: FileID(0))]),
            rule)
        #expect(published.files.allSatisfy { $0.rows?.rows == .leftOut && $0.rows?.accepted == .leftOut })
        #expect(published.totals == .leftOut)
        #expect(published.files.map(\.name) == ["a.csv", "bestand 2 (naam weggelaten)", "b.csv", "c.csv"])
        #expect(published.files.allSatisfy { $0.bytes == nil && $0.sha256 == nil })
        #expect(published.warnings == [.noRows(file: FileID(0))])
        #expect(!published.isComplete)
    }

    @Test func theShapeOfRowsIsPublishedWithoutTheRuleAlone() {
        var file = file("a.csv", .links, rows: 90)
        file.rows?.short = 30
        file.rows?.repeatedHeaders = 20
        let ledger = IntakeLedger(files: [file])
        #expect(published(ledger, nil).totals.short == 30)
        #expect(published(ledger, nil).totals.repeatedHeaders == 20)
        #expect(published(ledger, rule).totals.short == .leftOut)
        #expect(published(ledger, rule).totals.repeatedHeaders == .leftOut)
    }

    /// 1 of 100 is 1 %, 2 of 100 is over it; what is published of the rows does not matter.
    @Test(arguments: [(1, false), (2, true)])
    func moreRejectedThanAllowedIsKnownFromTheExactCounts(rejected: Int, isExceeded: Bool) {
        let ledger = IntakeLedger(files: [file("a.csv", .links, rows: 100, rejected: rejected)])
        for rule in [rule, nil] {
            let published = self.published(ledger, rule)
            #expect(published.rejectionLimit.isExceeded == isExceeded)
            #expect(published.hasRows)
        }
        #expect(!published(IntakeLedger(), rule).hasRows)
    }

    @Test func warningsArePublishedWithTheirCounts() {
        let warnings: [IntakeWarning] = [
            .duplicatesWithOtherAnswers(count: 3), .tooManyLinks(file: FileID(0), count: 3),
            .shortRows(file: FileID(0), count: 30, broken: 6), .stopsAtLimit(file: FileID(0), count: 1_000),
            .suggestedPlaceholder(word: "none", fields: 2),
        ]
        #expect(
            published(IntakeLedger(files: [], rejectedRows: [], warnings: warnings), nil).warnings
                == [
                    .duplicatesWithOtherAnswers(3), .tooManyLinks(file: FileID(0), 3),
                    .shortRows(file: FileID(0), 30, broken: 6), .stopsAtLimit(file: FileID(0), 1_000),
                    .suggestedPlaceholder(word: "none", fields: 2),
                ])
        // Neither counts of rows nor answers are published.
        #expect(published(IntakeLedger(files: [], rejectedRows: [], warnings: warnings), rule).warnings == [])
    }
}
