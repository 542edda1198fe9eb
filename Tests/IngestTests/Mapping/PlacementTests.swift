import DelimitedText
import RegistrationLog
import Testing

@testable import Ingest

struct PlacementTests {
    @Test(arguments: [
        ("registratie_id;tijdstip;product;a,b\n", Delimiter.semicolon, 4),
        ("registratie_id,tijdstip,product,a\n", .comma, 4),
        ("registratie_id\ttijdstip\tproduct\n", .tab, 3),
        ("registratie_id|tijdstip|product\n", .verticalBar, 3),
        // Six columns under the semicolon, but no kind of file: what can be placed goes before.
        ("registratie_id|tijdstip|product|a;b;c;d;e;f\n", .verticalBar, 4),
        // Both can be placed: six columns under the comma, five under the semicolon.
        ("a,registratie_id,tijdstip,product,b,c;registratie_id;tijdstip;product;d\n", .comma, 6),
        // Both can be placed with five columns: the semicolon is tried first.
        ("a,registratie_id,tijdstip,product,b;registratie_id;tijdstip;product;c\n", .semicolon, 5),
        ("a|registratie_id|tijdstip|product|b\tregistratie_id\ttijdstip\tproduct\tc\n", .tab, 5),
    ])
    func theDelimiterIsTheOneThatMakesAHeader(_ text: String, _ delimiter: Delimiter, _ columns: Int) throws {
        let placement = try placement(of: text)
        #expect(placement.delimiter == Setting(delimiter, .detected))
        #expect(placement.mapping.columnCount == columns)
        #expect(placement.firstRowLine == 2)
    }

    @Test func aSeparatorLineNamesTheDelimiter() throws {
        // Under the semicolon the second line would be a header of five columns, under the comma it is one of four.
        let text = "sep=,\r\na;b,registratie_id,tijdstip,product;registratie_id;tijdstip;product\r\n"
        #expect(throws: PlacementProblem.self) { try placement(of: text) }
        let placed = try placement(
            of: "sep=,\r\nregistratie_id,tijdstip,product,a;b;c;d;e;f\r\nR1,2024-03-01,p,x\r\n")
        #expect(placed.delimiter.value == .comma)
        #expect(placed.mapping.columnCount == 4)
        #expect(placed.firstRowLine == 3)
    }

    @Test(arguments: [
        ("registratie_id;tijdstip;product", 2), ("registratie_id;tijdstip;product\n", 2),
        ("\n;;\n\"\";\n registratie_id ; tijdstip;product\nR1;2024-03-01;p\n", 5),
        ("registratie_id;tijdstip;product;\"een\nvraag\"\n", 3), ("registratie_id;tijdstip;product\rR1", 2),
        ("\u{FEFF}registratie_id;tijdstip;product\n", 2),
    ])
    func theRowsBeginOnTheLineAfterTheHeader(_ text: String, _ line: Int) throws {
        let placement = try placement(of: text)
        #expect(placement.mapping.kind == .wideRegistrations)
        #expect(placement.firstRowLine == line)
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "  \n\t\n"])
    func aTextWithoutARecordIsEmpty(_ text: String) {
        #expect(throws: PlacementProblem.empty) { try placement(of: text) }
    }

    @Test func whatIsNoTextIsNamed() {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        #expect(throws: PlacementProblem.notText(signature: "PNG")) {
            try Placement(DelimitedFile(MemorySource(png)).beginning)
        }
        #expect(throws: PlacementProblem.notText(signature: nil)) {
            try Placement(DelimitedFile(MemorySource([UInt8](repeating: 0, count: 100))).beginning)
        }
    }

    @Test func aHeaderThatCannotBeReadIsUnreadable() {
        #expect(throws: PlacementProblem.unreadableHeader) { try placement(of: "\"registratie_id;tijdstip;product\n") }
        #expect(throws: PlacementProblem.unreadableHeader) { try placement(of: "registratie\"_id\nR1\n") }
    }

    @Test func theProblemIsThatOfTheDelimiterWithMostColumns() {
        // Two columns under the comma, three under the semicolon, of which one is a registration id.
        #expect(
            throws: PlacementProblem.missingColumns(
                nearest: .links, known: ["registratie_id"], missing: ["vervolg_id"])
        ) {
            try placement(of: "registratie_id;naam;actie,tijdstip\n")
        }
        #expect(throws: PlacementProblem.ambiguousColumns(role: "product", columns: ["dienst", "service"])) {
            try placement(of: "registratie_id;tijdstip;dienst;service\n")
        }
    }

    private func placement(of text: String) throws -> Placement { try Delivery(text).placement }
}
