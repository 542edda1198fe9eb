import RegistrationLog
import Testing

@Suite struct IntakeLedgerTests {
    private func counts(accepted: Int, rejected: [RejectionKind: Int], orphans: Int?) -> RowCounts {
        var counts = RowCounts()
        counts.rows = accepted + 1 + rejected.values.reduce(0, +)
        counts.accepted = accepted
        counts.duplicates = 1
        counts.rejected = rejected
        counts.orphans = orphans
        (counts.outOfSelection, counts.short, counts.repeatedHeaders) = (accepted / 2, accepted / 5, accepted / 10)
        counts.rows += counts.outOfSelection
        return counts
    }

    private func file(_ rows: RowCounts?) -> IntakeFile {
        IntakeFile(name: "a.csv", bytes: 10, placement: .ignored, rows: rows)
    }

    // 10 + 1 + 5 + 3 = 19 and 20 + 1 + 10 + 5 = 36 rows; the file in between was not placed and has no counts.
    @Test func totalsAddUpThePlacedFiles() {
        let first = counts(accepted: 10, rejected: [.timestamp: 2, .quoting: 1], orphans: nil)
        let second = counts(accepted: 20, rejected: [.timestamp: 5], orphans: 4)
        let totals = IntakeLedger(files: [file(first), file(nil), file(second)]).totals
        #expect(totals.rows == 55)
        #expect(totals.accepted == 30)
        #expect(totals.duplicates == 2)
        #expect(totals.outOfSelection == 15)
        #expect(totals.short == 6)
        #expect(totals.repeatedHeaders == 3)
        #expect(totals.rejected == [.timestamp: 7, .quoting: 1])
        #expect(totals.rejectedTotal == 8)
        #expect(totals.orphans == 4)
        #expect(totals.beforeRegistration == nil)
    }

    @Test func noFilesHaveNoRows() {
        #expect(IntakeLedger().totals.rows == 0)
        #expect(IntakeLedger().totals.rejectedTotal == 0)
    }
}
