import Testing

@testable import Ingest

struct UsedFieldCellsTests {
    @Test(arguments: [
        ("tel", ["tel"]), ("tel|mail", ["tel", "mail"]), ("tel;mail", ["tel", "mail"]), ("tel,mail", ["tel", "mail"]),
        // The first of | ; , that the cell holds: the others belong to the names.
        ("a,b;c|d", ["a,b;c", "d"]), ("a,b;c", ["a,b", "c"]), ("a|b;c|d,e", ["a", "b;c", "d,e"]),
        // Blanks and gaps name nothing.
        (" Tel  nr | |mail||", ["Tel nr", "mail"]), ("|", []), (";;", []),
        // Nor do placeholders, alone or among names.
        ("n.v.t.", []), ("-", []), ("tel;onbekend;NB", ["tel"]), ("n/a", []),
        // A line feed goes before the others, with or without a carriage return.
        ("a|b\nc;d", ["a|b", "c;d"]), ("tel\r\nmail\r\n", ["tel", "mail"]),
        // Arrays of JSON and PostgreSQL, whose names are not taken apart.
        (#"["tel", "Naam; adres, plaats"]"#, ["tel", "Naam; adres, plaats"]), ("[]", []),
        (#" ["tel", null, ""] "#, ["tel"]),
        (#"["a\u0062|c"]"#, ["ab|c"]), (#"{tel,"Waar, en hoe?"}"#, ["tel", "Waar, en hoe?"]), ("{}", []),
        ("{tel}", ["tel"]),
        (#"{NULL,"NULLen",tel , "a \"b\" \\ c"}"#, ["NULLen", "tel", #"a "b" \ c"#]),
        // What is no such array is names as they stand.
        (#"["tel""#, [#"["tel""#]), ("[1,2]", ["[1", "2]"]), ("{a,{b}}", ["{a", "{b}}"]),
        (#"{"a,b}"#, [#"{"a"#, "b}"]),
        ("tel / mail", ["tel / mail"]),
        // The whole cell is the name of a field that is asked.
        ("Naam, adres", ["Naam, adres"]), ("naam;adres|x", ["naam;adres|x"]),
        ("naam, adres;tel", ["naam, adres", "tel"]),
    ])
    func aCellNamesFields(_ cell: String, _ names: [String]) {
        var cells = ByteTable()
        let number = CellNumber(cells.insert(cell))
        let used = UsedFieldCells(cells, placeholders: Placeholders()) { ["naam, adres", "naam;adres|x"].contains($0) }
        #expect(used.spellings(inCell: number).map { used.names.string($0) } == names)
    }

    @Test func spellingsAreNumberedOnceOverAllCells() {
        var cells = ByteTable()
        for cell in ["tel|mail", "mail", "Tel"] { _ = cells.insert(cell) }
        let used = UsedFieldCells(cells, placeholders: Placeholders()) { _ in false }
        #expect((0..<3).map { used.spellings(inCell: CellNumber($0)).map(\.rawValue) } == [[0, 1], [1], [2]])
        #expect(used.names.count == 3)
    }

    @Test func aRowWithoutACellNamesNothing() {
        let used = UsedFieldCells(ByteTable(), placeholders: Placeholders()) { _ in true }
        #expect(used.spellings(inCell: nil) == [])
    }
}
