import RegistrationLog
import Testing

@Suite struct RejectedRowTests {
    // The reasons of the specification, section 3.4, in its order.
    @Test func everyReasonIsOfAKindAndKindsAreInOrder() {
        let position = SourcePosition(file: FileID(0), line: 2, byte: 40)
        let reasons: [RejectionReason] = [
            .malformedQuoting, .tooLong(limit: 1), .invalidEncoding("utf-8"), .columnCount(expected: 3, found: 2),
            .missingValue, .identifierLostDigits, .nameTooLong(limit: 1_024), .unknownKey(files: "a.csv"),
            .unreadableTimestamp(expected: .iso8601), .unreadableAnswers,
            .otherHeader(line: 2), .conflictingProduct(first: position), .conflictingTime(first: position),
            .notDrawn, .unknownOutcome, .markedUnseen,
        ]
        let kinds: [RejectionKind] = [
            .quoting, .tooLong, .encoding, .columnCount, .missingValue, .missingValue, .missingValue, .missingValue,
            .timestamp, .answers,
            .otherHeader,
            .conflict, .conflict,
            .conflict, .conflict, .conflict,
        ]
        #expect(reasons.map(\.kind) == kinds)
        #expect(kinds.reversed().sorted() == kinds)
        #expect(Set(kinds) == Set(RejectionKind.allCases))
    }
}
