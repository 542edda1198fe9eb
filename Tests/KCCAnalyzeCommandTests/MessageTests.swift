import Configuration
import Foundation
import Ingest
import Metrics
import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

/// What a message has for other programs.
@Suite struct MessageTests {
    private func json(_ message: Message) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(message), as: UTF8.self)
    }

    @Test func partsStandBesideTheWords() throws {
        let message = Message(.missingColumns(nearest: .links, known: [], missing: ["vervolg_id"]), file: "a/b.csv")
        #expect(
            try json(message) == """
                {"identifier":"file-missing-columns","parts":{"file":"a/b.csv","kind":"links","known":[],\
                "missing":["vervolg_id"]},"text":"a/b.csv: not placed: it looks like links, but lacks vervolg_id. Add the \
                column, or name it so in the header."}
                """)
    }

    @Test func aPartThatDoesNotApplyIsNotThere() throws {
        #expect(Message(.notText(signature: nil)).parts.isEmpty)
        #expect(Message(.notText(signature: "PNG")).parts == ["signature": .text("PNG")])
    }

    @Test func partsAreAsTheyAreAndWordsCannotSteerATerminal() {
        let message = Message(.noSuchPath("a\u{1B}"))
        #expect(message.parts == ["path": .text("a\u{1B}")])
        #expect(message.text.hasPrefix("no such file or folder: a\\u{1b}."))
    }

    @Test func aRowHasItsPositionAndItsRule() {
        let row = RejectedRow(
            position: SourcePosition(file: FileID(1), line: 3, byte: 40, column: "tijdstip"),
            reason: .conflictingTime(first: SourcePosition(file: FileID(0), line: 7, byte: 90)))
        let message = Message(row, fileNames: ["a.csv", "b.csv"])
        #expect(message.identifier == .rowConflictingTime)
        #expect(
            message.parts == [
                "file": .text("b.csv"), "line": .number(3), "column": .text("tijdstip"),
                "first_file": .text("a.csv"), "first_line": .number(7),
            ])
    }

    @Test func aMistakeInTheConfigurationHasItsPositionAndItsRule() {
        let error = ConfigurationError(
            file: "kcc.yaml", line: 3, problem: .unknownKey("x", nearest: nil, valid: ["files", "fields"]))
        let message = Message(error)
        #expect(message.identifier == .configurationUnknownKey)
        #expect(
            message.parts == [
                "file": .text("kcc.yaml"), "line": .number(3), "key": .text("x"), "valid": .texts(["files", "fields"]),
            ])
    }

    /// A count that may not be published is not reported to other programs either.
    @Test(
        arguments: [
            (.exact(7), #"{"n":7}"#), (.fewer(than: 5), #"{"n":"<5"}"#), (.leftOut, #"{"n":null}"#),
        ] as [(PublishedCount, String)])
    func countsAreReportedAsTheyMayBe(_ count: PublishedCount, _ text: String) throws {
        #expect(String(decoding: try JSONEncoder().encode(["n": MessagePart.count(count)]), as: UTF8.self) == text)
    }
}
