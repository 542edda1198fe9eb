import Configuration
import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// How a file in which keys are looked up stands in the account.
struct LookupPlacementTests {
    private static let rows = "registratie_id;tijdstip;cat\nR1;2024-03-01;7\n"
    /// What has two columns that are known, and lacks the product that registrations need.
    private static let categories = "zaak_id;tijdstip;id;sub\nZ1;2024-01-01;7;Paspoort\n"

    @Test(
        arguments: [
            "", ", { match: \"*\", kind: ignore }", ", { match: \"*cat*\", delimiter: \";\" }",
        ], ["cat.csv", "cat.dat"])
    func isATableAndNoRowsAreMissed(_ rest: String, _ name: String) throws {
        let intake = try read(rest, in: "*cat.*", ["a.csv": Self.rows, name: Self.categories])
        #expect(intake.log.registrationLines == ["Paspoort | 2024-03-01 | "])
        #expect(intake.ledger.files.map(\.name) == ["a.csv", name])
        #expect(intake.ledger.files[1].placement == .lookup)
        #expect(intake.ledger.files[1].rows == nil)
        #expect(intake.ledger.warnings.isEmpty)
        guard case .lookup = intake.descriptions[1].reading else { throw Unexpected() }
        #expect(intake.descriptions[1].warnings.isEmpty)
    }

    @Test func ofSeveralThatMatchOneWithOtherColumnsIsNone() throws {
        let files: KeyValuePairs = ["1cat.csv": Self.categories, "2cat.csv": "x;y\n1;2\n", "a.csv": Self.rows]
        let missing = PlacementProblem.missingColumns(
            nearest: .wideRegistrations, known: [], missing: ["registratie_id", "tijdstip", "product"])
        #expect(try placements("", files).prefix(2) == [.lookup, .notPlaced(missing)])
        #expect(try placements(", { match: \"*\", kind: ignore }", files).prefix(2) == [.lookup, .ignored])
    }

    @Test func whatIsReadAsRowsKeepsItsKind() throws {
        let registrations = "registratie_id;tijdstip;product;id;sub\nR9;2024-03-01;p;7;Paspoort\n"
        let intake = try read("", ["a.csv": Self.rows, "cat.csv": registrations])
        guard case .placed(let placed) = intake.ledger.files[1].placement else { throw Unexpected() }
        #expect(placed.kind == .wideRegistrations)
        #expect(intake.log.registrations.count == 2)
    }

    @Test(arguments: [
        (
            ", { match: cat.csv, kind: registrations }", categories,
            PlacementProblem.missingColumns(
                nearest: .wideRegistrations, known: ["registratie_id", "tijdstip"], missing: ["product"])
        ),
        (
            ", { match: cat.csv, columns: { actie: soort } }", categories,
            .missingConfiguredColumn(role: "actie", column: "soort")
        ),
        (
            "", "zaak_id;melding_id;tijdstip;product;id;sub\nZ1;M1;2024-01-01;p;7;Paspoort\n",
            .ambiguousColumns(role: "registratie_id", columns: ["zaak_id", "melding_id"])
        ),
    ])
    func whatKCCYAMLHasToSettleIsStillSaid(_ rest: String, _ table: String, _ problem: PlacementProblem) throws {
        let intake = try read(rest, ["a.csv": Self.rows, "cat.csv": table])
        #expect(intake.log.products.map(\.name) == ["Paspoort"])
        #expect(intake.ledger.files[1].placement == .notPlaced(problem))
    }

    @Test func aTableThatIsReadAgainIsRowsToo() throws {
        let files: KeyValuePairs = ["a.csv": Self.rows, "cat.csv": Self.categories]
        let placed = try placements(", { match: cat.csv, again: true, columns: { actie: sub } }", files)
        #expect(placed[1] == .lookup)
        guard case .placed(let again) = placed[2] else { throw Unexpected() }
        #expect(again.kind == .followUps)
        // Of that reading `kcc.yaml` says that it is rows.
        let missing = try placements(", { match: cat.csv, again: true }", files)
        #expect(missing[1] == .lookup)
        guard case .notPlaced(.missingColumns) = missing[2] else { throw Unexpected() }
    }

    @Test func aHiddenSheetCanBeOne() throws {
        try TemporaryFolder.with { folder throws in
            let fixture = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../WorkbookTests/Fixtures/openpyxl.xlsx")
            try folder.write(Data(contentsOf: fixture), to: "x.xlsx")
            let product = "{ column: product, in: \"*#Verborgen\", key: geheim, value: geheim }"
            let intake = try intake("files: [{ match: x.xlsx, columns: { product: \(product) } }]", folder)
            #expect(intake.ledger.files.map(\.name)[1...2] == ["x.xlsx#Verborgen", "x.xlsx#Diep verborgen"])
            #expect(intake.ledger.files.map(\.placement)[1...2] == [.lookup, .notPlaced(.hiddenSheet)])
        }
    }

    private struct Unexpected: Error {}

    private func placements(
        _ rest: String, _ files: KeyValuePairs<String, String>
    ) throws -> [FilePlacement] { try read(rest, files).ledger.files.map(\.placement) }

    /// Reads `files`, of which `a.csv` has its products looked up in those that `pattern` matches; `rest` are further items.
    private func read(
        _ rest: String, in pattern: String = "*cat.csv", _ files: KeyValuePairs<String, String>
    ) throws -> Intake {
        let product = "{ column: cat, in: \"\(pattern)\", key: id, value: sub }"
        return try TemporaryFolder.with(files) { folder throws in
            try intake("files: [{ match: a.csv, columns: { product: \(product) } }\(rest)]", folder)
        }
    }

    private func intake(_ yaml: String, _ folder: TemporaryFolder) throws -> Intake {
        try Intake(
            of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: 2)
    }
}
