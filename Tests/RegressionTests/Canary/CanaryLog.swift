import Foundation

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
        addUnplaced()
        addRejects()
    }

    private mutating func add(_ name: String, _ rows: [[String]]) {
        let text = rows.map { $0.map(Canary.cell).joined(separator: ";") + "\r\n" }.joined()
        files[name] = Data(text.utf8)
    }

    private mutating func row(_ id: String, _ product: String, day: Int, _ cells: [String]) -> [String] {
        [id, "2024-03-\(10 + day % 20) 09:00", product] + cells
    }

    /// Columns of employees under every name that they can have, and answers of every shape.
    private mutating func addWide(_ name: String) {
        var rows = [
            [
                "registratie_id", "tijdstip", "product", "medewerker", "behandelaar", "employee", "agent", "Naam",
                "BSN",
                "E-mailadres", "Toelichting", "Adres",
            ]
        ]
        for day in 0..<20 {
            let ids = [
                "https://zaken.example/api/\(canary.next())", "https://zaken.example/\(canary.next())/",
                canary.next(.digits),
                canary.next(),
            ]
            let employees = (0..<4).map { _ in canary.next() }
            rows.append(
                row(
                    ids[day % 4], day % 2 == 0 ? "Paspoort" : "Klacht", day: day,
                    employees + [.word, .digits, .address, .lines, .accents].map { canary.next($0) }))
        }
        // The same answers in every row would be a suggested placeholder: each is one of a kind. A duplicate has other answers.
        if let id = rows.last?[0] { rows.append(row(id, "Klacht", day: 19, (0..<9).map { _ in canary.next() })) }
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
