import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct LineBeginningsTests {
    /// Twenty notes with two texts before a colon, a column that begins with one, and one that never does.
    private static let notes =
        "registratie_id;tijdstip;product;opmerkingen;toelichting;leeg\n"
        + (0..<20).map { "R\($0);2024-03-01;p;Let op: \($0);\"Mw. \($0) belde\nWaar: hier\nWat is er: \($0)\";\n" }
        .joined()

    @Test func areGivenForEachColumnOfFieldsInOrderOfTheHeader() throws {
        #expect(
            try beginnings(Self.notes) == [
                LineBeginnings(column: "opmerkingen", texts: ["Let op"]),
                LineBeginnings(column: "toelichting", texts: ["Waar", "Wat is er"]),
                LineBeginnings(column: "leeg", texts: []),
            ])
    }

    @Test func aTextThatFewRegistrationsShareIsNotReported() throws {
        let few = Self.notes.replacing("R19;2024-03-01;p;Let op", with: "R19;2024-03-01;p;Pas op")
        #expect(try beginnings(few).first == LineBeginnings(column: "opmerkingen", texts: []))
    }

    /// The number passes the test of eleven.
    @Test func whatLooksLikePersonalDataIsNotReported() throws {
        let notes =
            "registratie_id;tijdstip;product;notitie;j.jansen@example.nl\n"
            + (0..<20).map { "R\($0);2024-03-01;p;BSN 111222333: ja;Waar: hier\n" }.joined()
        #expect(try beginnings(notes) == [LineBeginnings(column: "notitie", texts: [])])
    }

    @Test func aFileThatIsNotPlacedHasNone() throws {
        #expect(try beginnings("naam;adres\nJan;Waar: hier\n") == [])
    }

    @Test func aPipeHasNone() throws {
        let input = InputFile(name: "-", location: .standardInput, bytes: nil, problem: nil)
        #expect(try Intake.Files(inputs: [input]).lineBeginnings(in: input.name) == [])
    }

    private func beginnings(_ text: String) throws -> [LineBeginnings] {
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            try Intake.find([folder.path]).lineBeginnings(in: "a.csv")
        }
    }
}
