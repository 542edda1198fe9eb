import RegistrationLog
import Testing

@testable import Metrics

struct RejectionLimitTests {
    private func file(rows: Int, rejected: Int, bytes: Int, of text: Int) -> IntakeFile {
        var counts = RowCounts()
        (counts.rows, counts.accepted, counts.rejected) = (rows, rows - rejected, [.tooLong: rejected])
        let placed = PlacedFile(
            kind: .wideRegistrations, encoding: Setting("utf-8", .detected),
            delimiter: Setting<Character>(";", .detected),
            dateFormat: nil)
        var file = IntakeFile(name: "a.csv", bytes: 9, placement: .placed(placed), rows: counts)
        file.rejectedText = Ratio(bytes, text)
        return file
    }

    /// Of 1 % of the rows ten times is 10 % of the text of a file.
    @Test(arguments: [(100, false), (101, true)])
    func oneFileMayBeRejectedByTenTimesTheShare(bytes: Int, isExceeded: Bool) {
        let files = [
            file(rows: 900, rejected: 1, bytes: 100, of: 9_000), file(rows: 100, rejected: 1, bytes: bytes, of: 1_000),
        ]
        let limit = RejectionLimit(percent: 1, of: files)
        #expect(limit.isExceeded == isExceeded)
        #expect(limit.file == (isExceeded ? FileID(1) : nil))
        #expect(!RejectionLimit(percent: 2, of: files).isExceeded)
    }

    /// What is said of all files says more than what is said of one.
    @Test func rowsGoBeforeFiles() {
        let limit = RejectionLimit(percent: 1, of: [file(rows: 100, rejected: 2, bytes: 900, of: 1_000)])
        #expect(limit.isExceeded && limit.file == nil)
    }

    @Test func withoutAnyTextNothingIsExceeded() {
        var unplaced = file(rows: 0, rejected: 0, bytes: 0, of: 0)
        #expect(!RejectionLimit(percent: 0, of: [unplaced]).isExceeded)
        (unplaced.rows, unplaced.rejectedText) = (nil, nil)
        #expect(!RejectionLimit(percent: 0, of: [unplaced]).isExceeded)
    }

    /// At 10 % and more no file can be rejected too much.
    @Test func aWholeFileMayBeRejectedWhereTenPerCentOfTheRowsMay() {
        let files = [file(rows: 10, rejected: 1, bytes: 1_000, of: 1_000)]
        #expect(!RejectionLimit(percent: 10, of: files).isExceeded)
        #expect(RejectionLimit(percent: 9.9, of: files).isExceeded)
    }
}
