import Configuration
import Ingest
import RegistrationLog
import TestSupport

/// What holds for every table in which keys are looked up: the log is that of a file into which the table was joined by
/// hand, the first row of a key counting.
enum LookupRules {
    private static let keys = ["1", "2", " 3", "https://voorbeeld.test/4", "K5", "k5", "", "?", "0", "NULL"]
    private static let values = ["Paspoort", "paspoort ", "Afval", "", "-", "\"a\"\"b\"", "1"]

    /// Checks the rules on tables and rows that are chosen by `bytes`.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let hasTwoHops = input.byte() % 2 == 1
        let rows = (0..<input.byte() % 8).map { _ in input.choice(of: keys) }
        let first = table(&input, values: hasTwoHops ? keys : values)
        let second = table(&input, values: values)
        let joined = rows.map { key in
            let found = value(of: key, in: first)
            return hasTwoHops ? found.flatMap { value(of: $0, in: second) } ?? "" : found ?? ""
        }
        let plain = zip(rows, joined).enumerated().map { "R\($0);2024-03-01;\($1.0);\($1.1);06\n" }.joined()
        let looked = rows.enumerated().map { "R\($0);2024-03-01;\($1);;06\n" }.joined()
        let column = hasTwoHops ? "{ column: naam, in: 2.csv, key: id, value: naam }" : "naam"
        let expected = lines(
            "files: [{ match: 0.csv, ignore: [sleutel] }, { match: '*', kind: ignore }]",
            ["registratie_id;tijdstip;sleutel;product;tel\n" + plain])
        let found = lines(
            """
            files:
              - match: 0.csv
                columns: { product: { column: sleutel, in: 1.csv, key: id, value: \(column) } }
                ignore: [over]
              - { match: '*', kind: ignore }
            """, ["registratie_id;tijdstip;sleutel;over;tel\n" + looked, text(first), text(second)])
        require(found == expected, "\(found), joined by hand \(expected)")
    }

    private static func table(_ input: inout FuzzInput, values: [String]) -> [(key: String, value: String)] {
        (0..<input.byte() % 8).map { _ in (input.choice(of: keys), input.choice(of: values)) }
    }

    private static func text(_ table: [(key: String, value: String)]) -> String {
        "id;naam\n" + table.map { "\($0.key);\($0.value)\n" }.joined()
    }

    /// What stands beside a key, as one looks it up by eye.
    private static func value(of key: String, in table: [(key: String, value: String)]) -> String? {
        let id = { (text: String) in String(text.split(separator: "/").last ?? "").filter { $0 != " " } }
        return ["", "?", "0", "NULL"].contains(id(key)) ? nil : table.first { id($0.key) == id(key) }?.value
    }

    /// The log and the lines that are rejected, of `files` under a `kcc.yaml`.
    private static func lines(_ yaml: String, _ files: [String]) -> String {
        let paths = FuzzFolder.write(files.map { Array($0.utf8) })
        do {
            let intake = try Intake(
                of: Intake.find(paths), configuration: Configuration(Array(yaml.utf8)), substitutes: .test, threads: 1)
            let rejected = intake.ledger.rejectedRows.map { "\($0.position.line) \($0.reason.kind)" }
            return "\(String(reflecting: intake.log)) \(rejected)"
        } catch {
            require(false, "\(error)")
            return ""
        }
    }
}
