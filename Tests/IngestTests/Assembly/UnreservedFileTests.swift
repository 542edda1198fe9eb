import RegistrationLog
import Testing

@testable import Ingest

struct UnreservedFileTests {
    /// A piece with so many registrations of 20 bytes each, behind a header of 100.
    private func piece(_ count: Int) -> DeliveredRows {
        var rows = DeliveredRows()
        rows.wide = (0..<count).map { row in
            WideRow(
                start: RowStart(line: UInt32(row + 2), byte: 100 + 20 * row), id: RecordNumber(row),
                product: SpellingID(0),
                time: Timestamp(instant: 0, utcOffset: 0, precision: .second), answersEnd: WideAnswers.End())
        }
        rows.endByte = 100 + 20 * count
        return rows
    }

    /// The same with each row twice as one answer.
    private func longPiece(_ count: Int) -> DeliveredRows {
        var rows = DeliveredRows()
        rows.longRuns = piece(count).wide.map { row in
            LongRun(
                start: RowStart(line: row.start.line, byte: 100 + 2 * (row.start.byte - 100)), id: row.id,
                product: row.product, time: row.time, rowsEnd: 0)
        }
        rows.endByte = 100 + 40 * count
        return rows
    }

    @Test func registrationsAreAsManyAsFitBehindTheHeader() {
        var wide = UnreservedFile(bytes: 100 + 20 * 50_000)
        #expect(wide.expectedRegistrations(after: piece(1_000)) == 50_000)
        var long = UnreservedFile(bytes: 100 + 40 * 50_000)
        #expect(long.expectedRegistrations(after: longPiece(1_000)) == 50_000)
    }

    @Test func roomIsMadeOnceByAPieceThatSaysEnough() {
        var file = UnreservedFile(bytes: 100 + 20 * 5_000)
        #expect(file.expectedRegistrations(after: DeliveredRows()) == nil)
        #expect(file.expectedRegistrations(after: piece(999)) == nil)
        #expect(file.expectedRegistrations(after: piece(2_000)) == 5_000)
        #expect(file.expectedRegistrations(after: piece(2_000)) == nil)
    }

    /// A file may be longer or shorter than what it holds, and standard input has no size.
    @Test func sizesAreNotBelieved() {
        var endless = UnreservedFile(bytes: .max)
        #expect(endless.expectedRegistrations(after: piece(1_000)) == 8_388_608)
        var compressed = UnreservedFile(bytes: 30)
        #expect(compressed.expectedRegistrations(after: piece(1_000)) == 0)
        var unknown = UnreservedFile(bytes: nil)
        #expect(unknown.expectedRegistrations(after: piece(1_000)) == nil)
    }
}
