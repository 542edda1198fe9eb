import Configuration
import Feedback
import Ingest
import Reporting

extension Message {
    /// Why a report, or a list of decisions, that came back cannot be read.
    init(feedback error: FeedbackError) {
        switch error {
        case .noSuchPath(let path): self.init(IngestError.noSuchPath(path))
        case .cannotRead(let path, let cause): self.init(IngestError.cannotRead(name: path, cause))
        case .changedWhileReading(let path): self.init(IngestError.changedWhileReading(name: path))
        case .damaged(let path): self.init(IngestError.damagedArchive(name: path))
        case .noLocale(let path): self.init(IngestError.noLocale(name: path))
        case .tooLong(let path, let limit):
            self.init(
                .feedbackTooLong, path, ["limit": .number(limit)],
                words:
                    "holds more than \(limit / 1_048_576) MiB, which nothing that comes back does. Give the file that stands with the "
                    + "report.")
        case .notAFile(let path):
            self.init(
                .feedbackNotAFile, path,
                words: "is no file, and a file is needed. Give one, such as besluitenlijst.csv.")
        case .noReport(let path):
            self.init(
                .feedbackNoReport, path,
                words:
                    "is no folder of a report, since it has no run.json. Give the folder that kcc-analyze wrote, such as reports/2024."
            )
        case .otherProgram(let path):
            self.init(
                .feedbackOtherProgram, path,
                words: "was not written by kcc-analyze. Give the folder of a report of kcc-analyze.")
        case .otherKind(let path, let kind):
            self.init(
                .feedbackOtherKind, path, ["kind": kind.map { .text($0) }],
                words:
                    "is that of \(kind.map { "a \($0)" } ?? "something that this version does not know"), and a report is needed. "
                    + "Give the folder of a report.")
        case .damagedRecord(let path):
            self.init(
                .feedbackDamagedRecord, path,
                words:
                    "does not say what that of a report does, or contradicts itself. Copy it from the report once more."
            )
        case .notATable(let path, let signature):
            self.init(
                .feedbackNotATable, path, ["signature": signature.map { .text($0) }],
                words: "is no table\(signature.map { " but \($0)" } ?? ""). Save it as .xlsx or CSV.")
        case .missingColumns(let path, let columns):
            self.init(
                .feedbackMissingColumns, path, ["columns": .texts(columns)],
                words:
                    "lacks \(Self.list(columns)). Name \(columns.count == 1 ? "it" : "them") so in the header, as the report does."
            )
        case .repeatedColumn(let path, let column):
            self.init(
                .feedbackRepeatedColumn, path, ["column": .text(column)],
                words: "two columns are called \(column). Rename the one that is not meant.")
        case .row(let path, let line, let problem): self = .wrongRow(problem, path, line)
        }
    }

    private init(
        _ identifier: MessageIdentifier, _ path: String, _ parts: [String: MessagePart?] = [:], words: String
    ) {
        self.init(
            identifier, parts.merging(["file": .text(path)]) { own, _ in own }, "\(printable(path)): \(words)")
    }

    /// Why the row on `line` cannot be taken as it is.
    private static func wrongRow(_ problem: FeedbackRowProblem, _ path: String, _ line: Int) -> Message {
        let (identifier, parts, words) = described(problem)
        let position: [String: MessagePart?] = ["file": .text(path), "line": .number(line)]
        return Message(identifier, position.merging(parts) { $1 }, "\(printable(path)):\(line): \(words)")
    }

    private static func described(
        _ problem: FeedbackRowProblem
    ) -> (MessageIdentifier, [String: MessagePart?], String) {
        switch problem {
        case .unreadable:
            (
                .feedbackUnreadableRow, [:],
                "its quoting is malformed, its characters are invalid, or it is longer than 1 MiB. Save the table once more."
            )
        case .tooManyCells(let columns):
            (
                .feedbackTooManyCells, ["columns": .number(columns)],
                "has more cells than the header has columns, \(columns). Put quotes around what holds the character between cells."
            )
        case .empty(let column):
            (.feedbackEmptyCell, ["column": .text(column)], "\(column) is empty. Fill it in, or remove the row.")
        case .unknownWord(let column, let found, let valid): unknownWord(column, found, valid)
        case .notADate(let column):
            (
                .feedbackNotADate, ["column": .text(column)],
                "\(column) holds no date from 1990-01-01 to 2100-12-31. Write it like 2025-03-01 or 1 maart 2025."
            )
        case .notANumber(let column):
            (
                .feedbackNotANumber, ["column": .text(column)],
                "\(column) holds no number that a report could have. Copy the table from the report once more."
            )
        case .moreThan(let column, let whole):
            (
                .feedbackMoreThanWhole, ["column": .text(column), "whole": .text(whole)],
                "\(column) is above \(whole), of which it is a part. Copy the table from the report once more."
            )
        case .notARule(let column):
            (
                .feedbackNotARule, ["column": .text(column)],
                "\(column) holds no part of a condition. Copy the table from the report once more."
            )
        case .repeated(let first):
            (
                .feedbackRepeatedRow, ["first_line": .number(first)],
                "stands on line \(first) already, with something else. Remove one of the two rows."
            )
        case .unlistedProduct:
            (.feedbackUnlistedProduct, [:], "its product is not in producten.csv. Copy both tables from one report.")
        }
    }

    private static func unknownWord(
        _ column: String, _ found: String?, _ valid: [String]
    ) -> (MessageIdentifier, [String: MessagePart?], String) {
        let nearest = found.flatMap { NearestName.of($0, among: valid) }
        let advice = nearest.map { "Perhaps \"\($0)\" is meant." } ?? "Use one of: \(list(valid))."
        return (
            .feedbackUnknownWord,
            [
                "column": .text(column), "found": found.map { .text($0) }, "nearest": nearest.map { .text($0) },
                "valid": .texts(valid),
            ],
            found.map { "\(column) cannot be \"\(printable($0))\". \(advice)" }
                ?? "\(column) holds a word that no report has. \(advice)"
        )
    }
}
