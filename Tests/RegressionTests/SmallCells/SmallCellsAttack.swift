import Foundation

/// Somebody who knows the definitions of all figures and tries to compute what a report suppresses from what it publishes.
struct SmallCellsAttack {
    /// The counts of citizens in each table, and what distinguishes its rows.
    static let counts: [String: (keys: [String], counts: [String])] = [
        "producten": (
            ["product"],
            [
                "registraties", "rijp", "met_vervolgactie", "steekproef_getrokken", "steekproef_bekeken", "antwoorden",
                "antwoorden_gebruikt", "gemist",
            ]
        ),
        "velden": (
            ["product", "veld"],
            [
                "gevraagd", "vastgelegd", "gebruikt", "rijp_vastgelegd", "rijp_gebruikt", "gemist", "expliciet",
                "steekproef", "overgenomen", "vereist", "toeval", "waarneembaar", "burger", "organisatie", "beide",
                "onbekend", "signalen",
            ]
        ),
        "maanden": (["product", "maand"], ["registraties", "antwoorden", "antwoorden_gebruikt"]),
        "protocolwijzigingen": (
            ["product", "datum", "veld"],
            [
                "registraties_voor", "vastgelegd_voor", "gebruikt_voor", "gemist_voor", "registraties_na",
                "vastgelegd_na", "gebruikt_na", "gemist_na",
            ]
        ),
        "kwaliteit": (
            ["bestand"],
            [
                "rijen", "geaccepteerd", "duplicaat", "afgekeurd", "aanhalingstekens", "te_lang", "codering",
                "aantal_kolommen", "verplicht_leeg", "tijdstip", "antwoorden", "andere_kop", "conflict", "wees",
                "voor_registratie",
            ]
        ),
    ]

    private let report: EmittedReport
    private let minimum: Int
    /// Whether the names of the files say what a row of them is, as in random logs.
    private let knowsFiles: Bool
    private(set) var knowledge = Knowledge()

    /// Sets up all that is known of a report that suppresses counts under `minimum`.
    init(on report: EmittedReport, minimum: Int, knowsFiles: Bool) throws {
        self.report = report
        self.minimum = minimum
        self.knowsFiles = knowsFiles
        for (table, (keys, counts)) in Self.counts.sorted(by: { $0.key < $1.key }) {
            for row in report.rows(table) {
                for column in counts {
                    add("\(table) " + keys.map { row[$0] ?? "" }.joined(separator: " / "), column, row[column] ?? "")
                }
            }
        }
        for row in report.rows("producten") { relate(product: row) }
        for row in report.rows("velden") { relate(field: row) }
        relateChanges()
        try relateTotals()
        relateRows()
    }

    /// Draws all conclusions.
    mutating func run() {
        let minimum = minimum
        let small = Set(knowledge.names.indices.filter { knowledge.bounds[$0].lowerBound < minimum })
        let names = Set(small.map { knowledge.names[$0] })
        knowledge.conclude { names.contains($0) && !$0.hasPrefix("run ") }
    }

    private mutating func number(_ row: String, _ column: String) -> Int { knowledge.number("\(row) · \(column)") }

    private mutating func add(_ row: String, _ column: String, _ cell: String) {
        switch cell {
        case "": break
        case "<\(minimum)": _ = knowledge.number("\(row) · \(column)", in: 1...minimum - 1)
        case "weggelaten", "left out": _ = number(row, column)
        default: if let count = Int(cell) { _ = knowledge.number("\(row) · \(column)", in: count...count) }
        }
    }

    private mutating func relate(product row: EmittedReport.Row) {
        let name = row["product"] ?? ""
        let product = "producten \(name)"
        for column in ["rijp", "met_vervolgactie"] {
            let (part, whole) = (number(product, column), number(product, "registraties"))
            knowledge.add(part, atMost: whole)
        }
        let (drawn, looked) = (number(product, "steekproef_getrokken"), number(product, "steekproef_bekeken"))
        knowledge.add(drawn, atMost: number(product, "registraties"))
        knowledge.add(looked, atMost: drawn)
        let fields = report.rows("velden").filter { $0["product"] == name }.map {
            "velden \(name) / \($0["veld"] ?? "")"
        }
        let sums = [("antwoorden", "vastgelegd"), ("antwoorden_gebruikt", "gebruikt"), ("gemist", "gemist")]
        for (sum, part) in sums where !fields.isEmpty {
            knowledge.add(fields.map { number($0, part) }, makeUp: number(product, sum))
        }
        let months = report.rows("maanden").filter { $0["product"] == name }.map {
            "maanden \(name) / \($0["maand"] ?? "")"
        }
        for sum in ["registraties", "antwoorden", "antwoorden_gebruikt"] where !months.isEmpty {
            knowledge.add(months.map { number($0, sum) }, makeUp: number(product, sum))
        }
        invert(row["volgdekking"], number(product, "met_vervolgactie"), of: number(product, "registraties"))
        invert(row["aandeel_gebruikt"], number(product, "antwoorden_gebruikt"), of: number(product, "antwoorden"))
    }

    private mutating func relate(field row: EmittedReport.Row) {
        let name = row["product"] ?? ""
        let (field, product) = ("velden \(name) / \(row["veld"] ?? "")", "producten \(name)")
        var numbers: [String: Int] = [:]
        for column in Self.counts["velden"]?.counts ?? [] { numbers[column] = number(field, column) }
        func cell(_ column: String) -> Int { numbers[column] ?? 0 }
        let registrations = number(product, "registraties")
        let (mature, followed) = (number(product, "rijp"), number(product, "met_vervolgactie"))
        for (part, whole) in [
            ("rijp_gebruikt", "gebruikt"), ("rijp_gebruikt", "rijp_vastgelegd"), ("rijp_vastgelegd", "vastgelegd"),
            ("gebruikt", "vastgelegd"), ("vastgelegd", "gevraagd"), ("toeval", "vastgelegd"),
            ("expliciet", "gebruikt"), ("steekproef", "gebruikt"), ("overgenomen", "gebruikt"), ("vereist", "gebruikt"),
        ] { knowledge.add(cell(part), atMost: cell(whole)) }
        knowledge.add(cell("gevraagd"), atMost: registrations)
        knowledge.add(cell("rijp_vastgelegd"), atMost: mature)
        for column in ["waarneembaar", "toeval"] { knowledge.add(cell(column), atMost: followed) }
        knowledge.add([cell("gebruikt"), cell("gemist")], atMost: cell("waarneembaar"))
        knowledge.add([cell("vastgelegd"), cell("gemist")], atMost: registrations)
        knowledge.add(["burger", "organisatie", "beide", "onbekend"].map(cell), makeUp: cell("gebruikt"))
        knowledge.add(
            [(cell("gebruikt"), 1)] + ["expliciet", "steekproef", "overgenomen", "vereist"].map { (cell($0), -1) },
            isEquation: false)
        // Young captures are young registrations, and young uses are young captures.
        knowledge.add(
            [(cell("vastgelegd"), 1), (cell("rijp_vastgelegd"), -1), (registrations, -1), (mature, 1)],
            isEquation: false)
        knowledge.add(
            [
                (cell("gebruikt"), 1), (cell("rijp_gebruikt"), -1), (cell("vastgelegd"), -1),
                (cell("rijp_vastgelegd"), 1),
            ], isEquation: false)
        relate(verdict: row["oordeel"] ?? "", cell: cell)
        invert(row["gebruiksgraad"], cell("rijp_gebruikt"), of: cell("rijp_vastgelegd"))
        if let bound = row["bovengrens_nul"].flatMap(Double.init), bound < 1 {
            // 1 − 0.05^(φ/n), rounded up: with φ at least 1, and no more measured than captured, n is at least that of φ = 1.
            let fits = (1...20_000).filter { -expm1(log(0.05) / Double($0)) <= bound + 1e-9 }
            guard let first = fits.first else { return }
            _ = knowledge.number("\(field) · rijp_vastgelegd", in: first...1_000_000_000)
        }
    }

    private mutating func relate(verdict: String, cell: (String) -> Int) {
        func atLeastOne(_ column: String) -> [(Int, Int)] { [(cell(column), -1)] }
        switch verdict {
        case "", "toevoegen": knowledge.add(atLeastOne("gemist"), isEquation: false, limit: -1)
        case "nooit beantwoord":
            for column in ["vastgelegd", "gemist"] { knowledge.add([(cell(column), 1)], isEquation: true) }
            knowledge.add(atLeastOne("gevraagd"), isEquation: false, limit: -1)
        case "behouden":
            knowledge.add(atLeastOne("gebruikt") + atLeastOne("gemist"), isEquation: false, limit: -1)
        // What is called so may be another verdict that was weakened, so that nothing follows from it.
        case "heroverwegen": break
        case "schrappen", "te weinig gegevens", "niet meetbaar":
            for column in ["gebruikt", "gemist"] { knowledge.add([(cell(column), 1)], isEquation: true) }
            knowledge.add(atLeastOne("vastgelegd"), isEquation: false, limit: -1)
        default: break
        }
    }

    /// A share with six decimals leaves few pairs of counts.
    private mutating func invert(_ share: String?, _ part: Int, of whole: Int) {
        guard let value = share.flatMap(Double.init) else { return }
        let parts = 1_000_000
        let rounded = Int((value * Double(parts)).rounded())
        // rounded − ½ ≤ 10⁶ part / whole ≤ rounded + ½
        knowledge.add([(part, 2 * parts), (whole, -(2 * rounded + 1))], isEquation: false)
        knowledge.add([(part, -2 * parts), (whole, 2 * rounded - 1)], isEquation: false)
    }

    private mutating func relateChanges() {
        let rows = report.rows("protocolwijzigingen")
        for (name, changes) in Dictionary(grouping: rows, by: { $0["product"] ?? "" }).sorted(by: { $0.key < $1.key }) {
            for (field, changes) in Dictionary(grouping: changes, by: { $0["veld"] ?? "" }).sorted(by: {
                $0.key < $1.key
            }) {
                let dates = changes.compactMap { $0["datum"] }.sorted()
                func phases(_ count: String) -> [Int] {
                    let rows = dates.map { "protocolwijzigingen \(name) / \($0) / \(field)" }
                    // After one change is before the next.
                    for (row, next) in zip(rows, rows.dropFirst()) {
                        let (after, before) = (number(row, "\(count)_na"), number(next, "\(count)_voor"))
                        knowledge.add([after], makeUp: before)
                    }
                    return rows.prefix(1).map { number($0, "\(count)_voor") } + rows.map { number($0, "\(count)_na") }
                }
                let (registrations, captured) = (phases("registraties"), phases("vastgelegd"))
                let (used, missed) = (phases("gebruikt"), phases("gemist"))
                let row = "velden \(name) / \(field)"
                knowledge.add(registrations, makeUp: number("producten \(name)", "rijp"))
                knowledge.add(captured, makeUp: number(row, "rijp_vastgelegd"))
                knowledge.add(used, makeUp: number(row, "rijp_gebruikt"))
                knowledge.add(missed, atMost: number(row, "gemist"))
                for phase in registrations.indices {
                    knowledge.add([captured[phase], missed[phase]], atMost: registrations[phase])
                    knowledge.add(used[phase], atMost: captured[phase])
                }
                relateMonths(before: dates.first, of: name, registrations: registrations.first)
            }
        }
    }

    /// All registrations before the first of a month are those of the months before, but for young ones.
    private mutating func relateMonths(before date: String?, of name: String, registrations: Int?) {
        guard let date, date.hasSuffix("-01"), let registrations else { return }
        let months = report.rows("maanden").filter { $0["product"] == name }.compactMap { $0["maand"] }
        let earlier = months.filter { $0 < date.prefix(7) }.map { number("maanden \(name) / \($0)", "registraties") }
        guard !months.isEmpty else { return }
        let product = "producten \(name)"
        let (all, mature) = (number(product, "registraties"), number(product, "rijp"))
        knowledge.add([(registrations, 1)] + earlier.map { ($0, -1) }, isEquation: false)
        knowledge.add(
            earlier.map { ($0, 1) } + [(registrations, -1), (all, -1), (mature, 1)], isEquation: false)
    }

    private mutating func relateTotals() throws {
        let totals = try report.run("totals")
        let columns = [
            ("registrations", "registraties"), ("mature", "rijp"), ("with_follow_up", "met_vervolgactie"),
            ("answers", "antwoorden"), ("used_answers", "antwoorden_gebruikt"), ("missing", "gemist"),
        ]
        let products = report.rows("producten").map { "producten \($0["product"] ?? "")" }
        for (key, column) in columns where !products.isEmpty {
            add("run totals", key, "\(totals[key] ?? "")")
            knowledge.add(products.map { number($0, column) }, makeUp: number("run totals", key))
        }
    }

    /// What is accepted of the files is what the figures count.
    private mutating func relateFilesToFigures() {
        let rows = report.rows("kwaliteit")
        func accepted(_ kind: String) -> [Int] {
            rows.filter { $0["soort"] == kind }.map { number("kwaliteit \($0["bestand"] ?? "")", "geaccepteerd") }
        }
        let (registrations, signals) = (accepted("registraties"), accepted("signalen"))
        let fields = report.rows("velden").map { "velden \($0["product"] ?? "") / \($0["veld"] ?? "")" }
        guard !fields.isEmpty, !rows.isEmpty else { return }
        if rows.contains(where: { $0["bestand"] == "long.csv" }) {
            let asked = fields.map { number($0, "gevraagd") }
            knowledge.add(asked.map { ($0, 1) } + registrations.map { ($0, -1) }, isEquation: true)
        } else if !registrations.isEmpty {
            knowledge.add(registrations, makeUp: number("run totals", "registrations"))
        }
        let remarks = fields.map { (number($0, "signalen"), 1) }
        let areAllOfFields =
            !report.page.contains("het product als geheel") && !report.page.contains("over een product zonder")
            && !report.page.contains("over producten zonder")
        if !signals.isEmpty { knowledge.add(remarks + signals.map { ($0, -1) }, isEquation: areAllOfFields) }
    }

    private mutating func relateRows() {
        let reasons = Array((Self.counts["kwaliteit"]?.counts ?? []).dropFirst(4).prefix(9))
        let input = (try? report.run("totals", "input")) ?? [:]
        let ofReasons = input["rejected_reasons"] as? [String: Any] ?? [:]
        let keys = [
            ("rows", "rijen"), ("accepted", "geaccepteerd"), ("duplicates", "duplicaat"), ("rejected", "afgekeurd"),
            ("orphans", "wees"), ("before_registration", "voor_registratie"),
        ]
        for (key, column) in keys { add("run input", column, "\(input[key] ?? "")") }
        for reason in reasons { add("run input", reason, "\(ofReasons[reason] ?? "")") }
        let files = report.rows("kwaliteit").filter { $0["rijen"] != "" }.map { "kwaliteit \($0["bestand"] ?? "")" }
        // The files that are counted together are those with a registration or an action in a row.
        let together = files.filter { !$0.hasSuffix("long.csv") && !$0.hasSuffix("signals.csv") }
        if knowsFiles, !together.contains(where: { $0.contains("(naam weggelaten)") }) {
            for column in keys.prefix(4).map(\.1) + reasons where !together.isEmpty {
                knowledge.add(together.map { number($0, column) }, makeUp: number("run input", column))
            }
        }
        if knowsFiles { relateFilesToFigures() }
        for row in files + ["run input"] {
            knowledge.add(
                ["geaccepteerd", "duplicaat", "afgekeurd"].map { number(row, $0) }, makeUp: number(row, "rijen"))
            knowledge.add(reasons.map { number(row, $0) }, makeUp: number(row, "afgekeurd"))
        }
    }
}
