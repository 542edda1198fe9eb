import DelimitedText
import RegistrationLog
import Tabular
import TestSupport
import Testing

@testable import Ingest

struct RowReaderIrregularTests {
    /// A file of each kind: its header, a row, and that row with as few cells as count.
    static let kinds: [(header: String, row: String, short: String)] = [
        ("registratie_id;tijdstip;product;tel;adres", "R1;2024-03-01;p;;", "R1;2024-03-01;p"),
        ("registratie_id;tijdstip;product;veld;waarde;kanaal", "R1;2024-03-01;p;tel;06;", "R1;2024-03-01;p;tel;06"),
        ("registratie_id;tijdstip;actie;gebruikte_velden", "R1;2024-03-01;bellen;", "R1;2024-03-01;bellen"),
        ("datum;product;signaal;veld", "2024-03-01;p;werkt niet;", "2024-03-01;p;werkt niet"),
        ("registratie_id;vervolg_id;soort", "R1;T1;", "R1;T1"),
    ]

    private func result(_ text: String) throws -> LogAssembly.Result { try assemble(text) }

    @Test(arguments: kinds.indices)
    func whatIsMissingAtTheEndIsEmpty(kind: Int) throws {
        let kind = Self.kinds[kind]
        let whole = try result("\(kind.header)\n\(kind.row)\n")
        let short = try result("\(kind.header)\n\(kind.short)\n")
        #expect(short.log.registrationLines == whole.log.registrationLines)
        #expect(short.log.followUpLines == whole.log.followUpLines)
        #expect(short.log.signalLines == whole.log.signalLines)
        #expect(whole.files.map(\.counts.accepted) == [1])
        #expect(short.files.map(\.counts.accepted) == [1])
        #expect(whole.files.map(\.counts.short) == [0])
        #expect(short.files.map(\.counts.short) == [1])
    }

    @Test(arguments: kinds.indices)
    func aRowWithoutARequiredColumnIsRejected(kind: Int) throws {
        let kind = Self.kinds[kind]
        let cells = kind.short.split(separator: ";").dropLast().joined(separator: ";")
        let rows = try rows(of: "\(kind.header)\n\(cells)\n")
        #expect(rows.rejected.map(\.kind) == [.columnCount])
        #expect(rows.shortRows.isEmpty)
    }

    /// Of two actions one is enough; where both columns are missing, the row says nothing.
    @Test func ofTwoIdsOneMustBeThere() throws {
        let header = "taak-id;tijdstip;actie;registratie_id"
        #expect(try rows(of: "\(header)\nT1;2024-03-01;bellen\n").followUps.count == 1)
    }

    /// A duplicate is not accepted, and so it is not one of the short rows that are.
    @Test(arguments: [kinds[0], kinds[1], kinds[2]])
    func onlyAcceptedRowsAreCounted(header: String, row: String, short: String) throws {
        let result = try result("\(header)\n\(row)\n\(short)\n")
        #expect(result.files.map(\.counts.duplicates) == [1])
        #expect(result.files.map(\.counts.short) == [0])
    }

    @Test func aConflictIsNotCountedAsShort() throws {
        let result = try result("registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;1\nR1;2024-03-01;q\n")
        #expect(result.files.map(\.counts.rejected) == [[.conflict: 1]])
        #expect(result.files.map(\.counts.short) == [0])
    }

    /// The columns behind the last cell of a short row are looked at for JSON neither.
    @Test func cellsOfAnswersAreFoundInShortRows() throws {
        let rows = try rows(
            of:
                "registratie_id;tijdstip;product;details;tel\nR1;2024-03-01;p;\"{\"\"kleur\"\": \"\"rood\"\"}\"\nR2;2024-03-02;p\n"
        )
        #expect(rows.wide.count == 2)
        #expect(rows.fieldNames.contains("kleur"))
    }

    // MARK: Headers among the rows

    @Test(arguments: kinds.indices, ["", "\u{FEFF}"])
    func aRepeatedHeaderIsNoRow(kind: Int, mark: String) throws {
        let kind = Self.kinds[kind]
        let text = "\(kind.header)\n\(kind.row)\n\(mark)\(kind.header.uppercased())\n"
        let result = try result(text)
        #expect(result.files.map(\.counts.rows) == [1])
        #expect(result.files.map(\.counts.repeatedHeaders) == [1])
        #expect(result.files.map(\.counts.rejectedTotal) == [0])
    }

    @Test(arguments: kinds.indices, [1, 1 << 20])
    func anotherHeaderRejectsAllBehindIt(kind: Int, chunkSize: Int) throws {
        let kind = Self.kinds[kind]
        // The last column goes before the others.
        func swapped(_ row: String) -> String {
            let cells = row.split(separator: ";", omittingEmptySubsequences: false)
            return ([cells[cells.count - 1]] + cells.dropLast()).joined(separator: ";")
        }
        let lines = [
            kind.header, kind.row, swapped(kind.header), swapped(kind.row), "x\"x", kind.header, kind.row,
        ]
        let reading = try Delivery(lines.map { $0 + "\n" }.joined()).reading(chunkSize: chunkSize)
        var tally = FileTally()
        for piece in reading.pieces { tally.add(piece) }
        #expect(tally.counts.rows == 6)
        #expect(tally.counts.rejected == [.otherHeader: 4, .quoting: 1])
        #expect(tally.rejected.map(\.start.line).sorted() == [3, 4, 5, 6, 7])
        #expect(reading.warnings().contains(.otherHeader(file: FileID(0), line: 3)))
        let delivered = reading.pieces.map { piece in
            piece.wide.count + piece.longRows.count + piece.followUps.count + piece.signals.count + piece.links.count
        }
        #expect(delivered.reduce(0, +) == 1)
    }

    @Test func answersOfTheOtherHeaderAreNotRead() throws {
        let result = try result(
            "registratie_id;tijdstip;product;tel;adres\nR1;2024-03-01;p;06;\nregistratie_id;tijdstip;product;adres;tel\n"
                + "R2;2024-03-01;p;;06\n")
        #expect(result.log.registrationLines == ["p | 2024-03-01 | tel=?"])
        #expect(result.files.map(\.counts.rejected) == [[.otherHeader: 2]])
    }

    @Test(arguments: [
        "R2;gisteren;p;tel", "R2;;p;adres", "tijdstip;tel;p;", "(180 rows)", "tel;adres;tel;adres",
    ])
    func aRowThatIsRejectedIsNoHeader(row: String) throws {
        let rows = try rows(of: "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;1\n\(row)\nR3;2024-03-01;p;1\n")
        #expect(rows.otherHeader == nil)
        #expect(rows.repeatedHeaders == 0)
        #expect(rows.wide.count == 2)
        #expect(rows.rejected.count == 1)
    }

    /// Answers in JSON are recognised by all cells of the column, and the name of the column is no cell of it.
    @Test func aRepeatedHeaderHidesNoAnswers() throws {
        let header = "registratie_id;tijdstip;product;details\n"
        let row = "R1;2024-03-01;p;\"{\"\"kleur\"\": \"\"rood\"\"}\"\n"
        #expect(try rows(of: header + header + row).fieldNames.contains("kleur"))
    }
}

extension DeliveredRows {
    /// The spellings of its fields.
    fileprivate var fieldNames: [String] { (0..<fields.count).map { fields.string($0) } }
}
