import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

@Suite struct MessageRejectedRowTests {
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
            (.nameTooLong(limit: 1_024), "veld", "line 3, column veld: is longer than 1024 bytes, and so no name"),
            (
                .unreadableTimestamp(expected: .dayMonthYearDashed), "tijdstip",
                "line 3, column tijdstip: is no time written as dd-mm-jjjj"
            ),
            (.unreadableAnswers, "metadata", "line 3, column metadata: is no JSON of answers"),
            (.otherHeader(line: 2), nil, "line 3: stands under another header, that of line 2"),
            (.conflictingProduct(first: first), nil, "line 3: has another product under the id of b.csv:7"),
            (.conflictingTime(first: first), nil, "line 3: has another time under the id of b.csv:7"),
            (.notDrawn, nil, "line 3: was not drawn from this log, so that it proves nothing"),
            (.unknownOutcome, "bekeken", "line 3, column bekeken: is none of ja, onvindbaar and empty"),
            (
                .markedUnseen, "bekeken",
                "line 3, column bekeken: says that nothing was looked at, and the row marks what was used all the same"
            ),
        ] as [(RejectionReason, String?, String)])
    func everyReasonIsReported(_ reason: RejectionReason, _ column: String?, _ text: String) {
        let row = RejectedRow(
            position: SourcePosition(file: FileID(0), line: 3, byte: 40, column: column), reason: reason)
        #expect(Message(row, fileNames: ["a.csv", "b.csv"]).text == text)
    }
}
