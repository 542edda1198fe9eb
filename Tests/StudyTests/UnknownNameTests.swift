import RegistrationLog
import Study
import TestSupport
import Testing

/// What is said in `kcc.yaml` of what is not there.
@Suite struct UnknownNameTests {
    private static let files = [
        "a.csv": """
        registratie_id;tijdstip;product;Telefoonnummer
        R1;2024-02-01;Paspoort verlengen;06
        R2;2024-02-02;Melding afval;

        """,
        "b.csv": """
        registratie_id;tijdstip;actie;gebruikte_velden
        R1;2024-02-03;Terugbellen;Bijlage

        """,
    ]

    private func unknown(_ yaml: String) throws -> [UnknownName] {
        let folder = try InputFolder(Self.files.merging(["kcc.yaml": yaml]) { one, _ in one })
        let ledger = try StudyInput(of: [folder.path], StudyOptions(substitutes: .test)).ledger
        return ledger.warnings.compactMap { warning in
            guard case .unknownName(let name) = warning else { return nil }
            return name
        }
    }

    @Test(arguments: [
        (
            "products: [{ name: Paspoort verlegen }]",
            UnknownName(kind: .product, name: "Paspoort verlegen", line: 1, nearest: "Paspoort verlengen")
        ),
        (
            "fields:\n  - name: Telefonnummer\n    protected: wettelijk verplicht",
            UnknownName(
                kind: .field, name: "Telefonnummer", line: 2, nearest: "Telefoonnummer", isProtected: true)
        ),
        (
            "actions:\n  - name: Terugbelen",
            UnknownName(kind: .action, name: "Terugbelen", line: 2, nearest: "Terugbellen")
        ),
        (
            "actions:\n  - name: Terugbellen\n    requires: [Telefoonnumer]",
            UnknownName(kind: .requiredField, name: "Telefoonnumer", line: 3, nearest: "Telefoonnummer")
        ),
        (
            "protocol_changes:\n  - date: 2024-02-02\n    product: Melding afvl",
            UnknownName(kind: .changedProduct, name: "Melding afvl", line: 3, nearest: "Melding afval")
        ),
        (
            "files:\n  - match: a.csv\n    ignore:\n      - Telefoon nr",
            UnknownName(kind: .ignoredColumn, name: "Telefoon nr", line: 4, nearest: nil)
        ),
        (
            "files:\n  - match: a.csv\n    fields_of: [Telefoonnumer]",
            UnknownName(kind: .fieldColumn, name: "Telefoonnumer", line: 3, nearest: "Telefoonnummer")
        ),
        ("files:\n  - match: oud.csv", UnknownName(kind: .files, name: "oud.csv", line: 2)),
        ("products: [{ name: Geheel anders }]", UnknownName(kind: .product, name: "Geheel anders", line: 1)),
    ])
    func aNameThatNamesNothingIsReported(_ yaml: String, _ name: UnknownName) throws {
        #expect(try unknown(yaml + "\n") == [name])
    }

    /// A name that an action gives, an alias that occurs, a question that an action may come to need, a column to ignore that
    /// is spelt otherwise.
    @Test(arguments: [
        "fields: [{ name: Bijlage }]", "fields: [{ name: Telefoon, aliases: [telefoonnummer] }]",
        "products: [{ name: Afval, aliases: [Melding afval] }]",
        "actions: [{ name: Terugbellen, requires: [Geboortedatum] }]",
        "files: [{ match: a.csv, ignore: [telefoonnummer] }]", "files: [{ match: a.csv, fields_of: [telefoonnummer] }]",
        "protocol_changes: [{ date: 2024-02-02 }]",
    ])
    func aNameThatNamesSomethingIsNot(_ yaml: String) throws {
        #expect(try unknown(yaml + "\n") == [])
    }
}
