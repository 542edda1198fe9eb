import RegistrationLog
import Testing

@Suite struct MainRejectionTests {
    private func row(_ line: Int, _ reason: RejectionReason, column: String? = nil) -> RejectedRow {
        let position = SourcePosition(file: FileID(0), line: line, byte: line * 10, column: column)
        return RejectedRow(position: position, reason: reason)
    }

    @Test func withoutRejectedRowsThereIsNone() {
        #expect(MainRejection(of: [], rows: 9) == nil)
    }

    // 4 of 7 rows do not read as a time, and 1 has no id.
    @Test func theMostFrequentReasonIsReported() throws {
        let time = RejectionReason.unreadableTimestamp(expected: .iso8601)
        let rows =
            [row(2, .missingValue, column: "id")] + [3, 5, 6, 8].map { row($0, time, column: "Datum") }
        let main = try #require(MainRejection(of: rows, rows: 7))
        #expect(main.reason == time)
        #expect(main.column == "Datum")
        #expect(main.count == 4)
        #expect(main.isMost)
        #expect(main.firstLines == [3, 5, 6])
    }

    @Test(arguments: [(3, true), (4, true), (5, false)])
    func halfOfTheRowsAreMost(_ rows: Int, _ isMost: Bool) {
        let rejected = [row(2, .malformedQuoting), row(3, .malformedQuoting)]
        #expect(MainRejection(of: rejected, rows: rows)?.isMost == isMost)
    }

    @Test func columnsAreDistinguished() {
        let rows = [row(2, .missingValue, column: "a"), row(3, .missingValue, column: "b")]
        #expect(MainRejection(of: rows, rows: 4)?.count == 1)
        #expect(MainRejection(of: rows, rows: 4)?.column == "a")
    }

    /// A row here and there has another number of cells, and the fault is the same.
    @Test func ofNumbersOfCellsTheMostFrequentIsReported() {
        let rows = [9, 8, 8, 10, 8].enumerated().map {
            row($0.offset + 2, .columnCount(expected: 7, found: $0.element))
        }
        let main = MainRejection(of: rows, rows: 5)
        #expect(main?.reason == .columnCount(expected: 7, found: 8))
        #expect(main?.count == 5)
    }

    @Test func conflictsOfBothKindsAreOneFault() {
        let first = SourcePosition(file: FileID(0), line: 2, byte: 20)
        let rows = [row(3, .conflictingTime(first: first)), row(4, .conflictingProduct(first: first))]
        #expect(MainRejection(of: rows, rows: 3)?.count == 2)
    }

    /// What is wrong with the rows of a sample is mended in different ways.
    @Test func conflictsOfSamplesAreDifferentFaults() {
        let rows = [
            row(2, .notDrawn), row(3, .unknownOutcome, column: "bekeken"), row(4, .unknownOutcome, column: "bekeken"),
            row(5, .markedUnseen, column: "bekeken"),
        ]
        #expect(MainRejection(of: rows, rows: 4)?.reason == .unknownOutcome)
        #expect(MainRejection(of: rows, rows: 4)?.count == 2)
    }

    /// An id that has lost its digits is not empty.
    @Test func lostDigitsAreNoEmptyCell() {
        let rows = [
            row(2, .missingValue, column: "id"), row(3, .identifierLostDigits, column: "id"),
            row(4, .identifierLostDigits, column: "id"),
        ]
        #expect(MainRejection(of: rows, rows: 3)?.reason == .identifierLostDigits)
        #expect(MainRejection(of: rows, rows: 3)?.count == 2)
    }

    /// Neither is a text that is no name, of which an empty cell says nothing.
    @Test func aTextThatIsNoNameIsNoEmptyCell() {
        let rows =
            [row(2, .missingValue, column: "veld")] + (3..<5).map { row($0, .nameTooLong(limit: 9), column: "veld") }
        #expect(MainRejection(of: rows, rows: 3)?.reason == .nameTooLong(limit: 9))
        #expect(MainRejection(of: rows, rows: 3)?.count == 2)
    }
}
