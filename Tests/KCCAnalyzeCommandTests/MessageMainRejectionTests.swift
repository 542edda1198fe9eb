import Metrics
import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

/// What is the matter with a file as a whole, in words.
struct MessageMainRejectionTests {
    private static let first = SourcePosition(file: FileID(0), line: 2, byte: 20)

    private func message(
        _ reason: RejectionReason, column: String? = nil, count: Int = 3, rows: Int = 3
    ) throws -> Message {
        let rejected = (0..<count).map {
            RejectedRow(
                position: SourcePosition(file: FileID(0), line: $0 + 2, byte: 9, column: column), reason: reason)
        }
        let main = try #require(MainRejection(of: rejected, rows: rows))
        return try Message.mostlyRejected(
            PublishedRejection(main, rows: rows), file: FileID(0), fileNames: ["a.csv"])
    }

    @Test(arguments: [
        (
            RejectionReason.columnCount(expected: 7, found: 8),
            "they have 8 cells, and the header 7 (first on lines 2, 3, 4). Name the columns that the header lacks, or "
                + "export it with quotes around values that hold the delimiter."
        ),
        (
            .columnCount(expected: 7, found: 1),
            "a line is one cell, and the header has 7 (first on lines 2, 3, 4). Either each line stands in quotes as a "
                + "whole, or its delimiter is another than that of the header. Export it again as CSV."
        ),
        (
            .columnCount(expected: 7, found: 6),
            "they have 6 cells, and the header 7 (first on lines 2, 3, 4). Export it again with all its columns."
        ),
        (
            .unreadableTimestamp(expected: .iso8601),
            "no value of column kolom reads as a time written as iso (first on lines 2, 3, 4). If it is "
                + "the column of the time, say in kcc.yaml how its dates are written; if not, name the right one under "
                + "columns there."
        ),
        (
            .missingValue,
            "column kolom is empty (first on lines 2, 3, 4). If another column holds it, name that column under columns "
                + "in kcc.yaml (kcc-analyze inspect shows them)."
        ),
        (
            .otherHeader(line: 9),
            "they stand under another header, that of line 9 (first on lines 2, 3, 4). Split the file before line 9."
        ),
        (
            .identifierLostDigits,
            "the ids in column kolom stand in scientific notation, and have lost digits (first on lines 2, 3, 4). Format "
                + "the column as text and export it again."
        ),
        (
            .nameTooLong(limit: 1_024),
            "column kolom is longer than 1024 bytes, and so no name (first on lines 2, 3, 4). If it holds texts, name the "
                + "right column under columns in kcc.yaml."
        ),
        (
            .conflictingTime(first: first),
            "the id does not tell registrations apart: the same id comes with another time (first on lines 2, 3, 4). It "
                + "may be the number of a customer or a case. Name in kcc.yaml, as registratie_id under columns, the "
                + "column that differs from contact to contact."
        ),
        (
            .notDrawn,
            "they were not drawn from this log (first on lines 2, 3, 4). Put the sample beside the files that it was drawn "
                + "from, with its ids and codes as they were; rows that somebody adds prove nothing. If a product was "
                + "renamed since, list its old name under aliases in kcc.yaml."
        ),
        (
            .unknownOutcome,
            "column kolom holds neither ja nor onvindbaar, and is not empty (first on lines 2, 3, 4). Fill in ja or "
                + "onvindbaar, or leave it empty; remarks belong in opmerking."
        ),
        (
            .markedUnseen,
            "they mark what was used, and say that nothing was looked at (first on lines 2, 3, 4). Fill in ja where somebody "
                + "looked, or take the marks out."
        ),
        (
            .invalidEncoding("utf-8"),
            "they hold bytes that are not utf-8 (first on lines 2, 3, 4). Name its encoding in kcc.yaml.\n"
                + "  files:\n    - match: \"a.csv\"\n      encoding: windows-1252"
        ),
        (
            .malformedQuoting,
            "a quote stands where none may, or was never closed (first on lines 2, 3, 4). If its quotes are letters of "
                + "the text, or backslashes stand before them, say so in kcc.yaml; if not, export it with doubled quotes.\n"
                + "  files:\n    - match: \"a.csv\"\n      quotes: none  # or escape: backslash"
        ),
    ])
    func eachReasonIsADiagnosis(_ reason: RejectionReason, _ text: String) throws {
        #expect(try message(reason, column: "kolom").text == "a.csv: 3 of 3 rows were rejected: " + text)
    }

    /// Others of its values were read.
    @Test func notEveryValueIsUnreadable() throws {
        let reason = RejectionReason.unreadableTimestamp(expected: .dayMonthYearDashed)
        let message = try message(reason, column: "Datum", count: 1, rows: 2)
        #expect(
            message.text.hasPrefix(
                "a.csv: 1 of 2 rows were rejected: column Datum does not read as a time written as dd-mm-jjjj (line 2). "
            ))
        #expect(message.parts["rejected"] == .count(.exact(1)))
        #expect(message.parts["rows"] == .count(.exact(2)))
        #expect(message.parts["column"] == .text("Datum"))
        #expect(message.parts["reason"] == .text("row-unreadable-timestamp"))
    }
}
