import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Rows that repeat what the row before says of its registration (``RowHead``) are read by another road than those that do
/// not; the plain twin reads each row as the only one of its file, which has nothing to repeat.
struct LongRunTests {
    /// A row as the twin and the road under test read it.
    private struct Row: Equatable {
        let id: String, product: String, time: Timestamp, field: String, isCaptured: Bool, line: UInt32
    }

    private func listed(_ delivered: DeliveredRows, lines: UInt32 = 0) -> [Row] {
        var first = 0
        return delivered.longRuns.flatMap { run in
            defer { first = run.rowsEnd }
            return delivered.longRows[first..<run.rowsEnd].map { row in
                Row(
                    id: delivered.ids.string(run.id), product: delivered.products.string(run.product),
                    time: run.time, field: delivered.fields.string(row.answer.field),
                    isCaptured: row.answer.value.isCaptured, line: run.start(of: row).line + lines)
            }
        }
    }

    // Ids, times and products that repeat or nearly do, in quotes or not; fields in the order of a form or in none; rows that
    // are rejected, blank, or too long.
    @Test(arguments: 0..<40)
    func rowsAreReadAsEachByItself(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        let header = any([
            "registratie_id;tijdstip;product;veld;waarde", "veld;waarde;product;registratie_id;tijdstip",
            "registratie_id;veld;tijdstip;kanaal;product;waarde", "registratie_id;tijdstip;product;veld;waarde;",
        ])
        var lines: [String] = []
        var head = ["registratie_id": "R1", "tijdstip": "2024-03-01 10:00", "product": "p"]
        for number in 0..<120 {
            if Int.random(in: 0..<4, using: &random) == 0 {
                head["registratie_id"] = any(["R1", "R2", "R10", "\"R1\"", "\"R\"\"1\"", "", "8,3E+08"])
            }
            if Int.random(in: 0..<9, using: &random) == 0 {
                head["tijdstip"] = any(["2024-03-01 10:00", "2024-03-01 10:01", "gisteren", "\"2024-03-01 10:00\""])
            }
            if Int.random(in: 0..<9, using: &random) == 0 { head["product"] = any(["p", "P", "p q", "\"p\""]) }
            let values = head.merging([
                "veld": ["a", "b", "c", "\"b\"", "", "d e"][Int.random(in: 0..<6, using: &random) * number % 6],
                "waarde": any(["1", "x", "", "\"n.v.t.\"", "een \"", "\"\"", "nee"]), "kanaal": any(["", "balie"]),
            ]) { $1 }
            let cells = header.split(separator: ";", omittingEmptySubsequences: false).map { values[String($0)] ?? "" }
            lines.append(cells.joined(separator: ";") + any(["", "", "", "", ";", ";x"]))
            if Int.random(in: 0..<20, using: &random) == 0 { lines.append(any(["", ";;;;", "R1"])) }
        }
        let whole = try delivered(header, lines)
        let single = try lines.enumerated().map { try delivered(header, [$1]) }
        #expect(listed(whole) == single.enumerated().flatMap { listed($1, lines: UInt32($0)) }, "seed \(seed)")
        #expect(whole.rowCount == single.reduce(0) { $0 + $1.rowCount }, "seed \(seed)")
        #expect(
            whole.rejectedRows.map(\.position.line).sorted()
                == single.enumerated().flatMap { number, rows in rows.rejectedRows.map { $0.position.line + number } },
            "seed \(seed)")
    }

    @Test func successiveRowsOfARegistrationAreOneRun() throws {
        let long = "registratie_id;tijdstip;product;veld;waarde\n"
        let rows = try rows(
            of: long + "R1;2024-03-01;p;a;1\nR1;2024-03-01;p;b;1\nR1;2024-03-02;p;c;1\nR1;2024-03-02;q;a;1\n"
                + "R2;2024-03-02;q;a;1\nR2;2024-03-02;q;b;1\n")
        #expect(rows.longRuns.map(\.rowsEnd) == [2, 3, 4, 6])
    }

    private func delivered(_ header: String, _ lines: [String]) throws -> DeliveredRows {
        try Delivery(header + "\n" + lines.joined(separator: "\n") + "\n").reading().rows
    }
}
