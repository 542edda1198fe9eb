import Foundation
import TestSupport

@testable import Reporting

/// A log of all kinds of file in which every value that is a citizen's or an employee's is a canary.
struct CanaryLog {
    /// The values.
    private(set) var canary = Canary()
    /// The files by name; one whose name ends in `.gz` is still to be compressed.
    private(set) var files: [String: Data] = [:]

    /// Makes the log; `rejects` has a row for each reason.
    init() {
        addWide("data/breed.csv")
        addWide("data/ingepakt.csv.gz")
        addLong()
        addAnswerCells()
        addFollowUps()
        addLinksAndSignals()
        addContainers()
        addLookups()
        addPatterns()
        addSample()
        addFreeTexts()
        addUnplaced()
        addRejects()
    }

    private mutating func add(_ name: String, _ rows: [[String]]) { files[name] = Data(Self.text(rows).utf8) }

    private static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(Canary.cell).joined(separator: ";") + "\r\n" }.joined()
    }

    /// An archive with a member that is read and one that is not, and a workbook with texts in its table, in cells and on a hidden sheet.
    private mutating func addContainers() {
        let header = ["registratie_id", "tijdstip", "product", "Naam", "Toegewezen aan"]
        let member =
            [header] + (0..<6).map { row(canary.next(), "Archief", day: $0, [canary.next(.accents), canary.next()]) }
        files["data/archief.tar"] = Data(
            TarArchive(["breed.csv": Self.text(member), "brief.csv": "\(canary.next());\(canary.next())\r\n"]).bytes)
        func sheet(_ rows: [[String]], shared: Int) -> String {
            let cells = rows.map { row in
                "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
                    + (0..<shared).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>"
            }
            return "<worksheet><sheetData>\(cells.joined())</sheetData></worksheet>"
        }
        let rows = (0..<6).map { row(canary.next(), "Werkmap", day: $0, [canary.next(), canary.next(.address)]) }
        let relations = ["a", "b"].map {
            "<Relationship Id=\"\($0)\" Target=\"worksheets/\($0).xml\" Type=\"x/worksheet\"/>"
        }
        let parts = [
            (
                "xl/workbook.xml",
                """
                <workbook xmlns:r="r"><sheets><sheet name="Meldingen" r:id="a"/>\
                <sheet name="Klad" state="hidden" r:id="b"/></sheets></workbook>
                """
            ),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
            ("xl/sharedStrings.xml", "<sst><si><t>\(canary.next())</t></si></sst>"),
            (
                "xl/worksheets/a.xml",
                sheet([header + ["Kleur"]], shared: 0).replacingOccurrences(
                    of: "</sheetData>",
                    with: sheet(rows, shared: 1).components(separatedBy: "<sheetData>")[1]
                        .components(separatedBy: "</sheetData>")[0] + "</sheetData>")
            ),
            ("xl/worksheets/b.xml", sheet([[canary.next(), canary.next(.digits)]], shared: 0)),
        ]
        files["data/werkmap.xlsx"] = Data(
            StoredArchive(
                parts.map { name, text in
                    let content = Array(text.utf8)
                    return StoredArchive.Member(
                        name: name, content: content, checksum: UInt32(Inflation.checksum(of: content)))
                }
            ).bytes)
    }

    /// Products by a table of which the keys, and what else stands in it, are values of citizens; a key that is not in it.
    private mutating func addLookups() {
        let keys = (0..<5).map { _ in canary.next() }
        add("data/soorten.csv", [["sleutel", "soort", "wie"]] + keys.map { [$0, "Opgezocht", canary.next(.accents)] })
        add(
            "data/opgezocht.csv",
            [["registratie_id", "tijdstip", "verwijzing", "Naam"]]
                + (keys + [canary.next()]).map { [canary.next(), "2024-03-12", $0, canary.next()] })
    }

    /// Times by a pattern that `kcc.yaml` gives, in two columns; among them values that are none.
    private mutating func addPatterns() {
        add(
            "data/patronen.csv",
            [["registratie_id", "dag", "uur", "product", "Naam"]]
                + (0..<6).map { [canary.next(), "\($0 + 1).3.24", "09.15", "Patroon", canary.next()] }
                + [[canary.next(), canary.next(.digits), canary.next(), "Patroon", canary.next()]])
    }

    /// Words of citizens where names of products, questions and actions belong.
    private mutating func addFreeTexts() {
        let ids = (0..<31).map { _ in canary.next() }
        add(
            "data/vrije-tekst.csv",
            [["registratie_id", "tijdstip", "product", "vraag", "antwoord"]]
                + ids.map { [$0, "2024-03-12", canary.next(.accents), canary.next(), canary.next()] })
        add(
            "data/vrije-acties.csv",
            [["registratie_id", "tijdstip", "actie", "veld"]]
                + ids.map { [$0, "2024-03-13", canary.next(), canary.next(.accents)] })
    }

    /// Rows that nobody drew, with what people wrote beside them.
    private mutating func addSample() {
        add(
            "data/steekproef-Paspoort.csv",
            [["registratie_id", "steekproef", "Naam", "baathebber", "bekeken", "opmerking"]]
                + (0..<4).map { _ in
                    [canary.next(), canary.next(), canary.next(), canary.next(), "ja", canary.next(.lines)]
                })
    }

    private mutating func row(_ id: String, _ product: String, day: Int, _ cells: [String]) -> [String] {
        [id, "2024-03-\(10 + day % 20) 09:00", product] + cells
    }

    /// Names that columns of employees have in the systems whose exports come in.
    private static let employeeColumns = [
        "medewerker", "behandelaar", "employee", "agent", "Assignee", "username", "gebruikersnaam", "Behandelaar naam",
        "user_id", "Eigenaar e-mail", "naam gebruiker", "Geregistreerd door", "Toegewezen aan", "opened_by",
        "Assigned to",
        "Resolved By",
    ]

    /// Columns of employees under many names that they can have, and answers of every shape.
    private mutating func addWide(_ name: String) {
        var rows = [
            ["registratie_id", "tijdstip", "product"] + Self.employeeColumns
                + ["Naam", "BSN", "E-mailadres", "Toelichting", "Adres"]
        ]
        let employees = Self.employeeColumns.map { _ in canary.next() }
        for day in 0..<20 {
            let ids = [
                "https://zaken.example/api/\(canary.next())", "https://zaken.example/\(canary.next())/",
                canary.next(.digits),
                canary.next(),
            ]
            rows.append(
                row(
                    ids[day % 4], day % 2 == 0 ? "Paspoort" : "Klacht", day: day,
                    employees + [.word, .digits, .address, .lines, .accents].map { canary.next($0) }))
        }
        // The same answers in every row would be a suggested placeholder: each is one of a kind. A duplicate has other answers.
        if let id = rows.last?[0] {
            rows.append(row(id, "Klacht", day: 19, employees + (0..<5).map { _ in canary.next() }))
        }
        // Two columns without a name hold values too.
        add(name, rows.enumerated().map { $1 + ($0 == 0 ? [""] : [canary.next()]) })
    }

    private mutating func addLong() {
        var rows = [["registratie_id", "tijdstip", "product", "vraag", "antwoord", "behandelaar"]]
        for day in 0..<10 {
            let id = canary.next()
            for (field, shape) in [
                ("Telefoonnummer", Canary.Shape.digits), ("E-mailadres", .address), ("Naam", .accents),
            ] {
                rows.append(row(id, "Verhuizing", day: day, [field, canary.next(shape), canary.next()]))
            }
        }
        add("data/lang.csv", rows)
    }

    private mutating func addAnswerCells() {
        var json = [["registratie_id", "tijdstip", "product", "metadata"]]
        var lines = [["registratie_id", "tijdstip", "product", "toelichting"]]
        for day in 0..<10 {
            let answer = canary.next(.accents)
            let cell =
                day % 2 == 0
                ? "{\"Kleur\": \"\(answer)\", \"Naam\": [\"\(canary.next())\", \"\(canary.next(.address))\"]}"
                : "[{\"id\": \"kleur\", \"label\": \"Kleur\", \"answer\": {\"label\": \"\(answer)\"}}]"
            json.append(row(canary.next(), "Melding", day: day, [cell]))
            let note =
                "Mw. \(canary.next()) belde om 14:30\n\(canary.next()): zei zij\nTelefoonnummer: \(canary.next(.digits))\n"
                + "\(canary.next())\nE-mailadres: \(canary.next(.address))"
            lines.append(row(canary.next(), "Terugbellen", day: day, [note]))
        }
        add("data/json.csv", json)
        add("data/regels.csv", lines)
    }

    /// Actions on registrations of their own, with values that agree with what was captured.
    private mutating func addFollowUps() {
        var registrations = [["registratie_id", "tijdstip", "product", "Telefoonnummer", "Naam"]]
        var actions = [
            [
                "actie_id", "registratie_id", "tijdstip", "actie", "medewerker", "gebruikte_velden", "Telefoonnummer",
                "Naam",
            ]
        ]
        for day in 0..<12 {
            let (id, phone, name) = (canary.next(), canary.next(.digits), canary.next(.accents))
            registrations.append(row(id, "Vergunning", day: day, [phone, name]))
            actions.append([
                canary.next(), day == 11 ? canary.next() : id, "2024-04-\(10 + day)", "Bellen", canary.next(),
                day % 2 == 0 ? "Telefoonnummer|Naam" : "", phone, name,
            ])
        }
        add("data/vergunningen.csv", registrations)
        add("data/vervolgacties.csv", actions)
    }

    private mutating func addLinksAndSignals() {
        add(
            "data/koppelingen.csv",
            [["registratie_id", "vervolg_id"]] + (0..<5).map { _ in [canary.next(), canary.next()] })
        add(
            "data/signalen.csv",
            [["datum", "product", "signaal", "veld", "medewerker"]]
                + Canary.Shape.allCases.map { ["2024-03-12", "Paspoort", canary.next($0), "Naam", canary.next()] })
    }

    /// Without a header, no text, and what cannot be placed for another reason.
    private mutating func addUnplaced() {
        add("data/zonder-kop.csv", (0..<5).map { _ in [canary.next(), canary.next(.digits), canary.next(.address)] })
        add(
            "data/twee.csv",
            [["registratie_id", "timestamp", "startdatum", "product"], [canary.next(), "1", "2", canary.next()]])
        add("data/halve-kop.csv", [["tijdstip", "actie", canary.next()], ["2024-03-01", "x", canary.next()]])
        files["data/brief.docx"] = Data("PK\u{3}\u{4}\(canary.next())".utf8)
        files["data/plaatje.csv"] = Data("\u{89}PNG\r\n\u{1A}\n\(canary.next())".utf8)
        // With words around it, so that the checksum of the file is that of no value.
        files["data/notities"] = Data("Notitie: \(canary.next(.lines))".utf8)
    }

    /// A row for each reason, and the first of each conflict.
    private mutating func addRejects() {
        let (product, time) = (canary.next(), canary.next())
        let header = "registratie_id;tijdstip;product;metadata\r\n"
        let good = "\"{\"\"Kleur\"\": \"\"\(canary.next())\"\"}\""
        let rows = [
            "\(product);2024-03-01;Paspoort;\(good)", "\(product);2024-03-01;Klacht;\(good)",
            "\(time);2024-03-01;Paspoort;\(good)", "\(time);2024-03-02;Paspoort;\(good)",
            "\(canary.next());2024-03-01;Paspoort;\"\(canary.next())\"\(canary.next())",
            "\(canary.next());2024-03-01;Paspoort;\"\(String(repeating: canary.next(), count: 120_000))\"",
            "\(canary.next());2024-03-01;Paspoort;\(canary.next())\u{0}",
            "\(canary.next());2024-03-01;Paspoort;\(good);\(canary.next())",
            ";2024-03-01;Paspoort;\(canary.next())", "8,3E+08;2024-03-01;Paspoort;\(canary.next())",
            "\(canary.next());\(canary.next());Paspoort;\(good)",
        ]
        // The column holds JSON in its first thousand rows; cells that are none come after them.
        let many = (0..<1_010).map { "R\($0);2024-03-05;Paspoort;\"{\"\"Kleur\"\": \"\"rood \($0)\"\"}\"" }
        let broken = "\(canary.next());2024-03-01;Paspoort;\"{\"\"Kleur\"\": \(canary.next())\""
        files["data/afgekeurd.csv"] = Data((header + (many + rows + [broken]).map { $0 + "\r\n" }.joined()).utf8)
    }
}
