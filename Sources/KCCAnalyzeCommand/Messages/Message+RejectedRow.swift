import RegistrationLog
import Reporting

extension Message {
    /// Why a row was rejected, where it stands in its file; of a conflict, where the first row stands.
    init(_ row: RejectedRow, fileNames: [String]) {
        let message = Message(row.reason, fileNames: fileNames)
        let column = row.position.column
        var parts: [String: MessagePart] = [
            "file": .text(fileNames[row.position.file.index]), "line": .number(row.position.line),
        ]
        parts["column"] = column.map { .text($0) }
        self = message.within(
            parts, "line \(row.position.line)\(column.map { ", column \(printable($0))" } ?? ""): \(message.text)")
    }

    /// The rule that a row breaks.
    init(_ reason: RejectionReason, fileNames: [String]) {
        switch reason {
        case .malformedQuoting:
            self.init(.rowMalformedQuoting, "a quote stands where none may, or was never closed")
        case .tooLong(let limit):
            self.init(.rowTooLong, ["limit": .number(limit)], "the record is longer than \(limit) bytes")
        case .invalidEncoding(let encoding):
            self.init(
                .rowInvalidEncoding, ["encoding": .text(encoding)], "holds bytes that are not \(encoding)")
        case .columnCount(let expected, let found):
            self.init(
                .rowColumnCount, ["expected": .number(expected), "found": .number(found)],
                "has \(found) cells, and the header \(expected)")
        case .missingValue:
            self.init(.rowMissingValue, "is empty, and may not be")
        case .unknownKey(let files):
            self.init(
                .rowUnknownKey, ["in": .text(files)], "is a key that \(printable(files)) does not have")
        case .identifierLostDigits:
            self.init(
                .rowIdentifierLostDigits, "a spreadsheet's scientific notation, which has lost digits of the id")
        case .nameTooLong(let limit):
            self.init(
                .rowNameTooLong, ["limit": .number(limit)], "is longer than \(limit) bytes, and so no name")
        case .unreadableTimestamp(let expected):
            self.init(
                .rowUnreadableTimestamp, ["expected": .text(expected.rawValue)],
                "is no time written as \(expected.rawValue)")
        case .unreadableAnswers:
            self.init(.rowUnreadableAnswers, "is no JSON of answers")
        case .otherHeader(let line):
            self.init(
                .rowOtherHeader, ["header_line": .number(line)], "stands under another header, that of line \(line)")
        case .conflictingProduct(let first):
            self.init(
                .rowConflictingProduct, Self.parts(of: first, fileNames),
                "has another product under the id of \(Self.text(first, fileNames))")
        case .conflictingTime(let first):
            self.init(
                .rowConflictingTime, Self.parts(of: first, fileNames),
                "has another time under the id of \(Self.text(first, fileNames))")
        case .notDrawn:
            self.init(.rowNotDrawn, "was not drawn from this log, so that it proves nothing")
        case .unknownOutcome:
            self.init(.rowUnknownOutcome, "is none of ja, onvindbaar and empty")
        case .markedUnseen:
            self.init(.rowMarkedUnseen, "says that nothing was looked at, and the row marks what was used all the same")
        }
    }

    private static func parts(of first: SourcePosition, _ fileNames: [String]) -> [String: MessagePart?] {
        ["first_file": .text(fileNames[first.file.index]), "first_line": .number(first.line)]
    }

    private static func text(_ position: SourcePosition, _ fileNames: [String]) -> String {
        "\(printable(fileNames[position.file.index])):\(position.line)"
    }
}
