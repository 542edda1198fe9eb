import Configuration
import Ingest
import RegistrationLog
import TestSupport
import Testing

@testable import Inspection

struct ProposedQuestionsTests {
    /// Twenty notes with two questions beside a remark, and a column that begins with one word too.
    private static let notes =
        "registratie_id;tijdstip;product;opmerkingen;toelichting\n"
        + (0..<20).map { "R\($0);2024-03-01;p;Let op: \($0);\"Mw. \($0) belde\nWaar: hier\nWat is er: \($0)\"\n" }
        .joined()

    @Test func theColumnWithMostQuestionsIsProposed() throws {
        try TemporaryFolder.with(["a.csv": "datum;product;signaal\n", "b.csv": Self.notes]) { folder throws in
            let (intake, questions) = try search(folder, .standard())
            #expect(
                questions == [
                    ProposedQuestions(file: FileID(1), column: "toelichting", questions: ["Waar", "Wat is er"])
                ])
            #expect(intake.log.fields.count == 2)
        }
    }

    /// A file whose answers are known, and one in which too few registrations share a text, have none.
    @Test func otherFilesHaveNone() throws {
        let json =
            "registratie_id;tijdstip;product;antwoorden;x\n"
            + (0..<20).map { "J\($0);2024-03-01;p;\"{\"\"a\"\": 1}\";Waar: hier\n" }.joined()
        let few = Self.notes.split(separator: "\n", omittingEmptySubsequences: false).prefix(58).joined(separator: "\n")
        try TemporaryFolder.with(["json.csv": json, "few.csv": few + "\n"]) { folder throws in
            #expect(try search(folder, .standard()).questions == [])
        }
    }

    /// What is proposed is commented out; with the # off its lines, the notes are read.
    @Test func withTheProposalTakenTheNotesAreRead() throws {
        try TemporaryFolder.with(["b.csv": Self.notes]) { folder throws in
            let (intake, questions) = try search(folder, .standard())
            let text = try ProposedConfiguration(of: intake, questions: questions).text
            #expect(text.contains("\n#      antwoorden: \"toelichting\"  # Lines that begin with a question.\n"))
            #expect(text.contains("\n#questions:\n#  - \"Waar\"\n#  - \"Wat is er\"\n"))
            let unchanged = try search(folder, Configuration(Array(text.utf8))).intake
            #expect(String(reflecting: unchanged.log) == String(reflecting: intake.log))
            let taken = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                ["#      antwoorden", "#questions", "#  - \"Wa"].contains(where: line.hasPrefix)
                    ? line.dropFirst() : line
            }
            let read = try search(folder, Configuration(Array(taken.joined(separator: "\n").utf8))).intake
            #expect(read.log.fields.map(\.name).sorted() == ["Waar", "Wat is er", "opmerkingen"])
            #expect(read.ledger.warnings.isEmpty)
        }
    }

    private func search(
        _ folder: TemporaryFolder, _ configuration: Configuration
    ) throws -> (intake: Intake, questions: [ProposedQuestions]) {
        let files = try Intake.find([folder.path])
        let intake = try Intake(of: files, configuration: configuration, substitutes: .test, threads: 1)
        return (intake, try ProposedQuestions.all(in: files, of: intake))
    }
}
