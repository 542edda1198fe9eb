import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

/// Free text where names belong puts no citizen's words into anything that is reported.
@Suite struct RecurringNamesTests {
    private func input(_ files: [String: String]) throws -> StudyInput {
        let folder = try InputFolder(files)
        return try StudyInput(of: [folder.path], StudyOptions(substitutes: .test))
    }

    /// Wide registrations with these products, one each.
    private func registrations(_ products: [String]) -> String {
        "registratie_id;tijdstip;product;Telefoon\n"
            + products.enumerated().map { "R\($0);2024-02-01;\($1);06\n" }.joined()
    }

    private func grouped(_ input: StudyInput) -> [GroupedNames] {
        input.ledger.warnings.compactMap { warning in
            guard case .groupedNames(let names) = warning else { return nil }
            return names
        }
    }

    /// Of 30 products all are names, and of 31 those in five registrations.
    @Test(arguments: [(29, 30), (30, 2)])
    func overThirtyProductsMustRecur(_ texts: Int, _ shown: Int) throws {
        let products = (1...texts).map { "Tekst \($0)" } + Array(repeating: "Paspoort", count: 5)
        let input = try input(["a.csv": registrations(products)])
        #expect(input.log.products.count == shown)
        #expect(input.log.registrations.count == texts + 5)
        if shown == 2 {
            #expect(input.log.products.map(\.name) == ["Overig (niet getoond)", "Paspoort"])
            #expect(input.log.products.map(\.isGroup) == [true, false])
            #expect(grouped(input) == [GroupedNames(kind: .product, count: 30)])
        } else {
            #expect(grouped(input) == [])
        }
    }

    /// A name in `kcc.yaml` is one however seldom it occurs.
    @Test func whatTheConfigurationSpellsIsAName() throws {
        let products = (1...40).map { "Tekst \($0)" }
        let input = try input(["a.csv": registrations(products), "kcc.yaml": "products: [{ name: Tekst 7 }]\n"])
        #expect(input.log.products.map(\.name) == ["Overig (niet getoond)", "Tekst 7"])
        #expect(grouped(input) == [GroupedNames(kind: .product, count: 39)])
    }

    /// The columns of a header are questions, however many and however empty.
    @Test func aHeaderHoldsNames() throws {
        let names = (1...60).map { "Vraag \($0)" }
        let text =
            "registratie_id;tijdstip;product;\(names.joined(separator: ";"))\n"
            + "R1;2024-02-01;Paspoort;\(names.map { _ in "ja" }.joined(separator: ";"))\n"
        let input = try input(["a.csv": text])
        #expect(input.log.fields.map(\.name) == names)
        #expect(grouped(input) == [])
    }

    /// Notes in a list of used fields: the question that recurs is one, the notes are none, and nothing shows a word of them.
    @Test func notesInAListOfUsedFieldsAreNotShown() throws {
        let products = Array(repeating: "Paspoort", count: 40)
        let actions =
            "registratie_id;tijdstip;actie;gebruikte_velden\n"
            + (0..<40).map { "R\($0);2024-02-02;Bellen;\($0 < 5 ? "Adres" : "mevrouw \($0) belde")\n" }.joined()
        let folder = try InputFolder(["a.csv": registrations(products), "b.csv": actions])
        let study = try Study(of: [folder.path], StudyOptions(substitutes: .test))
        #expect(study.log.fields.map(\.name) == ["Telefoon", "Adres", "Overig (niet getoond)"])
        #expect(grouped(study.input) == [GroupedNames(kind: .field, count: 35)])
        #expect(!"\(study.publication)".contains("mevrouw"))
        #expect(!"\(study.input.inspection())".contains("mevrouw"))
    }

    /// Answers to many questions become one answer, and no verdict is made of it.
    @Test func theRestHasNoVerdict() throws {
        let rows = (1...40).flatMap { number in
            ["R\(number);2024-02-01;Paspoort;Telefoon;06", "R\(number);2024-02-01;Paspoort;Tekst \(number);ja"]
        }
        let folder = try InputFolder([
            "a.csv": "registratie_id;tijdstip;product;veld;waarde\n" + rows.joined(separator: "\n") + "\n"
        ])
        let study = try Study(of: [folder.path], StudyOptions(substitutes: .test))
        let fields = study.publication.analysis.products.flatMap(\.fields)
        #expect(fields.map(\.label.name).sorted() == ["Overig (niet getoond)", "Telefoon"])
        #expect(fields.map(\.counts.captured) == [40, 40])
        #expect(fields.first { $0.label.isGroup }?.judgement == nil)
        #expect(fields.first { !$0.label.isGroup }?.judgement != nil)
    }
}
