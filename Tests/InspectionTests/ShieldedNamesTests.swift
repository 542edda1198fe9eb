import Configuration
import Ingest
import RegistrationLog
import TestSupport
import Testing

@testable import Inspection

/// Names that look like personal data, from files to inspection and proposal.
@Suite struct ShieldedNamesTests {
    private static let email = "Jan@example.nl"

    private func read(_ files: KeyValuePairs<String, String>) throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in
            try Intake(of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: 2)
        }
    }

    @Test func inspectionAndProposalShowNone() throws {
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;\(Self.email);tel\nR1;2024-03-01;Paspoort;a;b\n",
            "b.csv": "registratie_id;tijdstip;actie;veld\nR1;2024-03-02;06-12345678;111222333\n",
            "c.csv": "registratie_id;vervolg_id;piet@example.nl\nR1;V1;x\n",
        ]
        let intake = try read(files)
        let inspection = Inspection(of: intake, configuration: try .standard(), showsHeaders: true)
        var placed: [PlacedFileDescription] = []
        for case .placed(let description) in inspection.files.map(\.reading) { placed.append(description) }
        #expect(placed.map(\.fields) == [["vraag 1 (afgeschermd)", "tel"], ["vraag 3 (afgeschermd)"], []])
        #expect(placed[1].unaskedFields == ["vraag 3 (afgeschermd)"])
        #expect(
            placed.map { $0.columns.map(\.name).last } == ["tel", "veld", "kolom 3 (afgeschermd)"])
        #expect(placed[0].columns.map(\.name)[3] == "vraag 1 (afgeschermd)")
        #expect(inspection.files.map(\.warnings.count) == [1, 2, 0])
        #expect(inspection.warnings.isEmpty)
        let proposal = try ProposedConfiguration(of: intake).text
        #expect(!proposal.contains("@") && !proposal.contains("12345678") && !proposal.contains("afgeschermd"))
    }

    @Test func proposedQuestionsHoldNone() throws {
        let cell = "\"Kleur: rood\nJan@example.nl: ja\""
        let rows = (0..<20).map { "R\($0);2024-03-01;Paspoort;\(cell)\n" }.joined()
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;product;notitie\n" + rows]) { folder throws in
            let files = try Intake.find([folder.path])
            let intake = try Intake(of: files, configuration: .standard(), substitutes: .test, threads: 1)
            #expect(try ProposedQuestions.all(in: files, of: intake).map(\.questions) == [["Kleur"]])
        }
    }

    /// A column of JSON that nobody named.
    @Test func aColumnThatIsRecognisedByItsCells() throws {
        let row = "R1;2024-03-01;Paspoort;\"{\"\"kleur\"\": \"\"x\"\"}\"\n"
        let intake = try read(["a.csv": "registratie_id;tijdstip;product;\(Self.email)\n" + row])
        #expect(intake.log.fields.map(\.name) == ["kleur"])
        let proposal = try ProposedConfiguration(of: intake).text
        #expect(!proposal.contains("@") && !proposal.contains("afgeschermd"))
    }
}
