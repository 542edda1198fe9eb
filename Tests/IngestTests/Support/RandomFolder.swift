import TestSupport

/// Files of every kind with random rows, many of them dirty, so that each rule of the intake is met.
struct RandomFolder {
    /// A file as a header and rows.
    struct File {
        let name: String
        let header: String
        let rows: [String]

        /// The text of the file, or of some of its rows under the same header.
        func text(_ range: Range<Int>? = nil) -> String {
            ([header] + rows[range ?? 0..<rows.count]).map { $0 + "\n" }.joined()
        }
    }

    /// The files, in order of their names.
    private(set) var files: [File] = []
    private var random: SplitMix64

    /// Creates the folder of `seed`; its files stay of their kinds when they are cut in two, unless it `hasAnswerCells`.
    init(seed: UInt64, hasAnswerCells: Bool = false) {
        random = SplitMix64(seed: seed)
        let kinds = hasAnswerCells ? Self.kinds + Self.kindsWithAnswerCells : Self.kinds
        for number in 0..<kinds.count + 2 {
            let rows = Int.random(in: 0...40, using: &random)
            let kind = number < kinds.count ? number : Int.random(in: 0..<kinds.count, using: &random)
            let (header, row) = kinds[kind]
            files.append(
                File(name: "\(number).csv", header: header, rows: (0..<rows).map { _ in line(row) }))
        }
        // The order of kinds must not matter.
        files.shuffle(using: &random)
        files = files.enumerated().map { File(name: "\($0).csv", header: $1.header, rows: $1.rows) }
    }

    /// What the cells of a kind of file are drawn from.
    private enum Cell: String {
        case registration = "R1 R2 R3 R4 R5 R6 R7 R8 R9 T1 - 1E+12"
        case task = "T1 T2 T3 T4 R1 R9 _"
        case action = "A1 A2 A3 _"
        case time = """
            2024-03-01 2024-03-01T09:00 2024-03-01T09:00:30 2024-03-02T10:00 2024-03-02 2024-02-28T23:59:59 2024-03-31T02:30 \
            gisteren
            """
        case product = "paspoort Paspoort PASPOORT rijbewijs"
        case field = "tel Tel naam E-mail e-mail adres"
        case value = "1 2 Een een één - n.v.t. _ _ \"a\nb\""
        case channel = "balie Balie post onbekend _ jan@example.nl"
        case department = "kcc KCC wijk _"
        case handlingTime = "90 0:02:00 0 lang 61,5 _"
        case type = "Bellen bellen mailen"
        case names = "tel naam|tel TEL;adres postcode - _ e-mail"
        case beneficiary = "burger gemeente beide niemand _"
        case object = #"""
            "{""tel"":""1"",""kleur"":""Rood""}" "{""Kleur"":null}" {} "{""adres"":[1,true],""tel"":""-""}" _ n.v.t.
            """#
        case questions = #"""
            "[{""id"":""naam"",""label"":""Uw-naam?"",""answer"":""Een""},{""label"":""tel"",""answer"":""2""}]" [] _ \#
            "[{""id"":""naam"",""label"":""Wie"",""answer"":""n.v.t.""},{""id"":""q2""}]" "[{""id"":""q2"",""answer"":1}]"
            """#
        case lines = "\"Belde.\nTel: 1\nadres:\" \"Adres: Een\ntwee\" \"kleur:\ttel\nTEL:-\" notitie _ -"
    }

    private static let kinds: [(header: String, row: [Cell])] = [
        (
            "registratie_id;tijdstip;product;kanaal;afhandeltijd_s;tel;naam;Tel;e-mail",
            [.registration, .time, .product, .channel, .handlingTime] + repeatElement(.value, count: 4)
        ),
        (
            "registratie_id;tijdstip;product;afdeling;veld;waarde;kanaal",
            [.registration, .time, .product, .department, .field, .value, .channel]
        ),
        (
            "registratie_id;vervolg_id;actie_id;tijdstip;actie;gebruikte_velden;veld;baathebber;tel;naam",
            [.registration, .task, .action, .time, .type, .names, .field, .beneficiary, .value, .value]
        ),
        ("vervolg_id;tijdstip;actie;e-mail", [.task, .time, .type, .value]),
        ("registratie_id;vervolg_id", [.registration, .task]),
        ("datum;product;signaal;veld", [.time, .product, .value, .field]),
    ]

    private static let kindsWithAnswerCells: [(header: String, row: [Cell])] = [
        ("registratie_id;tijdstip;product;tel;metadata", [.registration, .time, .product, .value, .object]),
        ("registratie_id;tijdstip;product;extra", [.registration, .time, .product, .questions]),
        ("registratie_id;tijdstip;product;antwoorden", [.registration, .time, .product, .lines]),
    ]

    private mutating func line(_ row: [Cell]) -> String {
        var cells = row.map { cell in
            let word = cell.rawValue.split(separator: " ").randomElement(using: &random) ?? ""
            return word == "_" ? "" : String(word)
        }
        switch Int.random(in: 0..<25, using: &random) {
        case 0: cells.append("")
        case 1: cells.append("te veel")
        case 2: cells.removeLast()
        case 3: cells[0] = ""
        case 4: cells[0] += "\"x"
        case 5: cells = cells.map { _ in "" }
        default: break
        }
        return cells.joined(separator: ";")
    }
}
