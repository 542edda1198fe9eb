import Feedback
import Platform
import Testing

@testable import KCCAnalyzeCommand

/// The exact text of what is said of a report or a list that came back; each kind has a sample in `docs/messages.md` besides.
@Suite struct MessageFeedbackErrorTests {
    @Test(arguments: [
        (FeedbackError.noSuchPath("a"), "no such file or folder: a. Check the path, or list the folder with: ls"),
        // 13 is EACCES in Linux's errno.h.
        (
            .cannotRead(path: "a.csv", SystemError(code: 13)),
            "a.csv: cannot be read (Permission denied). Make it readable, or leave it out."
        ),
        (
            .damaged(path: "a.xlsx"),
            "a.xlsx: the archive or workbook is damaged or incomplete. Copy or export the file again."
        ),
        (
            .otherKind(path: "a/run.json", kind: nil),
            """
            a/run.json: is that of something that this version does not know, and a report is needed. Give the folder of a \
            report.
            """
        ),
        (.notATable(path: "a.csv", signature: nil), "a.csv: is no table. Save it as .xlsx or CSV."),
        (
            .missingColumns(path: "a.csv", columns: ["veld"]),
            "a.csv: lacks veld. Name it so in the header, as the report does."
        ),
        (
            .row(
                path: "a.csv", line: 3, .unknownWord(column: "voorstel", found: nil, valid: ["behouden", "bespreken"])),
            "a.csv:3: voorstel holds a word that no report has. Use one of: behouden, bespreken."
        ),
        (
            .row(path: "a.csv", line: 3, .unknownWord(column: "besluit", found: "\u{1B}[2J weg", valid: ["behouden"])),
            "a.csv:3: besluit cannot be \"\\u{1b}[2J weg\". Use one of: behouden."
        ),
    ])
    func everyMessageSaysWhatIsWrongAndWhatToDo(_ error: FeedbackError, _ expected: String) {
        #expect(Message(feedback: error).text == expected)
    }

    @Test func aWordIsAPartWithTheNearestOne() {
        let problem = FeedbackRowProblem.unknownWord(
            column: "besluit", found: "schrapen", valid: ["schrappen", "behouden"])
        let message = Message(feedback: .row(path: "a.csv", line: 3, problem))
        #expect(
            message.parts == [
                "file": .text("a.csv"), "line": .number(3), "column": .text("besluit"), "found": .text("schrapen"),
                "nearest": .text("schrappen"), "valid": .texts(["schrappen", "behouden"]),
            ])
    }
}
