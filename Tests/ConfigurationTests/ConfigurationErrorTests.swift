import Testing

@testable import Configuration

/// The exact text of every message that a `kcc.yaml` can give.
struct ConfigurationErrorTests {
    static let cases: [(yaml: String, message: String)] = [
        // Keys.
        ("\nprodukts: []", #"kcc.yaml:2: unknown key "produkts"; did you mean "products"?"#),
        (
            "xyz: 1",
            #"kcc.yaml:1: unknown key "xyz"; use one of: organisation, gm_code, title, timezone, files, questions, placeholders, ids, "#
                + "products, fields, actions, protocol_changes, observation_end, minimum_follow_ups, minimum_horizon_days, signal_texts, "
                + "threshold, seconds_per_question, stop_rule, limits"
        ),
        // A key that goes on behind an empty line.
        (
            "products:\n  - name: a\n    aliases: [{ name: c, qqqqq 202s\n\n    -1 }]",
            #"kcc.yaml:3: unknown key "qqqqq 202s -1"; use one of: name, from"#
        ),
        (
            "files:\n  - match: a\n    kinds: links",
            #"kcc.yaml:3: unknown key "kinds"; did you mean "kind"?"#
        ),
        (
            "files:\n  - match: a\n    columns:\n      registratieid: x",
            #"kcc.yaml:4: unknown key "registratieid"; did you mean "registratie_id"?"#
        ),
        (
            "files: [{ match: a, values: { produkt: x } }]",
            #"kcc.yaml:1: unknown key "produkt"; did you mean "product"?"#
        ),
        (
            "files:\n  - match: a\n    values:\n      tijdstip: 31-02-2024",
            #"kcc.yaml:4: "tijdstip" must be a time such as 2024-07-01 or 01-07-2024 09:15, not "31-02-2024""#
        ),
        (
            "files: [{ match: a, date_format: iso, values: { datum: 1-2-2024 } }]",
            #"kcc.yaml:1: "datum" must be a time written as date_format says, iso, not "1-2-2024""#
        ),
        (
            "placeholders: { append: [a] }", #"kcc.yaml:1: unknown key "append"; use one of: add, remove"#
        ),
        (
            "products:\n  - name: a\n    follow_up_horizon: 3\n    upl: x",
            #"kcc.yaml:3: unknown key "follow_up_horizon"; did you mean "follow_up_horizon_days"?"#
        ),
        (
            "fields:\n  - name: a\n    aliases: [{ name: b, form: 2024-01-01 }]",
            #"kcc.yaml:3: unknown key "form"; did you mean "from"?"#
        ),
        (
            "threshold: 0.01\nproducts: []\nthreshold: 0.02",
            #"kcc.yaml:1: key "threshold" stands twice in the same place; put everything under one of them"#
        ),
        (
            "? [a, b]\n: c",
            "kcc.yaml:1: a key must be a word, not a list or mapping; put quotes around a text that begins with [ or {"
        ),
        ("products:\n  - upl: a", #"kcc.yaml:2: this item of "products" has no "name"; add it"#),
        ("files:\n  - kind: links", #"kcc.yaml:2: this item of "files" has no "match"; add it"#),
        (
            "protocol_changes: [{ product: a }]",
            #"kcc.yaml:1: this item of "protocol_changes" has no "date"; add it"#
        ),
        (
            "seconds_per_question: { source: x }",
            #"kcc.yaml:1: this item of "seconds_per_question" has no "value"; add it"#
        ),
        (
            "fields: [{ name: a, aliases: [{ from: 2024-01-01 }] }]",
            #"kcc.yaml:1: this item of "aliases" has no "name"; add it"#
        ),
        (
            "files:\n  - match: a\n    covers: { from: 2024-03-01 }",
            #"kcc.yaml:3: this item of "covers" has no "to"; add it"#
        ),
        (
            "files:\n  - match: a\n    covers: { to: 2024-03-01 }",
            #"kcc.yaml:3: this item of "covers" has no "from"; add it"#
        ),
        (
            "files: [{ match: a, covers: { form: 2024-03-01 } }]",
            #"kcc.yaml:1: unknown key "form"; did you mean "from"?"#
        ),
        (
            "files: [{ match: a, cover: { from: 2024-03-01 } }]",
            #"kcc.yaml:1: unknown key "cover"; did you mean "covers"?"#
        ),
        ("files: [{ match: a, sources: x }]", #"kcc.yaml:1: unknown key "sources"; did you mean "source"?"#),
        ("minimum_horizon: 30", #"kcc.yaml:1: unknown key "minimum_horizon"; did you mean "minimum_horizon_days"?"#),
        (
            "actions: [{ name: a, followup: false }]",
            #"kcc.yaml:1: unknown key "followup"; did you mean "follow_up"?"#
        ),
        // Shapes.
        (
            "hallo",
            "kcc.yaml:1: the file must consist of keys with values, such as: timezone: Europe/Amsterdam"
        ),
        (
            "# x\n- a",
            "kcc.yaml:2: the file must consist of keys with values, such as: timezone: Europe/Amsterdam"
        ),
        (
            "questions: Waar is het",
            #"kcc.yaml:1: "questions" must be a list; "#
                + "write it as [one, two], or each item on a line that begins with -"
        ),
        (
            "products: [Paspoort]",
            #"kcc.yaml:1: "products" must consist of keys with values; write them as { key: value }"#
        ),
        ("timezone: [UTC]", #"kcc.yaml:1: "timezone" must be a single value; write it behind the colon"#),
        ("questions: [[a]]", #"kcc.yaml:1: "questions" must be a single value; write it behind the colon"#),
        // Texts.
        ("products: [{ name: ' ' }]", #"kcc.yaml:1: "name" is empty; write a text, or leave the key out"#),
        (
            "actions:\n  - name: a\n    requires: [\"\"]",
            #"kcc.yaml:3: "requires" is empty; write a text, or leave the key out"#
        ),
        ("files: [{ match: '' }]", #"kcc.yaml:1: "match" is empty; write a text, or leave the key out"#),
        (
            "files: [{ match: a, delimiter: ' ' }]",
            #"kcc.yaml:1: "delimiter" is empty; write a text, or leave the key out"#
        ),
        ("fields: [{ name: a, purpose: }]", #"kcc.yaml:1: "purpose" is empty; write a text, or leave the key out"#),
        // Words.
        (
            "files: [{ match: a, kind: followups }]",
            #"kcc.yaml:1: "kind" cannot be "followups"; did you mean "follow-ups"?"#
        ),
        (
            "files: [{ match: a, kind: vragen }]",
            #"kcc.yaml:1: "kind" cannot be "vragen"; use one of: registrations, follow-ups, links, signals, survey, ignore"#
        ),
        (
            "files: [{ match: a, encoding: cp85 }]",
            #"kcc.yaml:1: "encoding" cannot be "cp85"; did you mean "cp850"?"#
        ),
        (
            "files: [{ match: a, encoding: shift_jis }]",
            #"kcc.yaml:1: "encoding" cannot be "shift_jis"; use one of: utf-8, windows-1252, utf-16le, utf-16be, "#
                + "cp437, cp850, cp858, macintosh, iso-8859-1, iso-8859-15, iso-8859-2, windows-1250"
        ),
        ("files: [{ match: a, delimiter: ';;' }]", #"kcc.yaml:1: "delimiter" cannot be ";;"; did you mean ";"?"#),
        (
            "files: [{ match: a, delimiter: '§' }]",
            #"kcc.yaml:1: "delimiter" cannot be "§"; use one of: ;, ,, tab, |, any other character of ASCII but blank and quote"#
        ),
        (
            "files: [{ match: a, date_format: dd-mm-yyyy }]",
            #"kcc.yaml:1: "date_format" cannot be "dd-mm-yyyy"; "#
                + "use one of: iso, jjjjmmdd, jjjj/mm/dd, dd-mm-jjjj, dd/mm/jjjj, dd.mm.jjjj, mm-dd-jjjj, mm/dd/jjjj, "
                + "d mmmm jjjj, mmmm d, jjjj, dd-mm-jj, dd/mm/jj, dd.mm.jj, mm-dd-jj, mm/dd/jj, d mmmm jj, mmmm d, jj, "
                + "epoch_s, epoch_ms, spreadsheet_days. Or a pattern with year, month and day of jjjj jj mmmm mmm mm m "
                + #"dd d uu u UU U nn ss fff AM zone, each part once, such as "d.m.jj uu:nn""#
        ),
        (
            "ids: [zeros]",
            #"kcc.yaml:1: "ids" cannot be "zeros"; use one of: "#
                + "leading_zeros, case, prefix, separators, salesforce, suffix"
        ),
        (
            "files: [{ match: a, columns: { tijdstip: [Datum] } }]",
            #"kcc.yaml:1: "tijdstip" must be one column, or the two with date and time of day, such as [Datum, Tijd]"#
        ),
        (
            "files: [{ match: a, columns: { product: [a, b] } }]",
            #"kcc.yaml:1: "product" must be a single value; write it behind the colon"#
        ),
        (
            "fields: [{ name: a, personal_data: gezondheid }]",
            #"kcc.yaml:1: "personal_data" cannot be "gezondheid"; use one of: none, contact, bsn, special, other"#
        ),
        (
            "actions: [{ name: a, beneficiary: burger }]",
            #"kcc.yaml:1: "beneficiary" cannot be "burger"; use one of: citizen, organisation, both"#
        ),
        (
            "actions: [{ name: a, follow_up: nee }]",
            #"kcc.yaml:1: "follow_up" cannot be "nee"; use one of: true, false"#
        ),
        ("files: [{ match: a, source: ' ' }]", #"kcc.yaml:1: "source" is empty; write a text, or leave the key out"#),
        (
            "files: [{ match: a, covers: 2024 }]",
            #"kcc.yaml:1: "covers" must consist of keys with values; write them as { key: value }"#
        ),
        ("signal_texts: ja", #"kcc.yaml:1: "signal_texts" cannot be "ja"; use one of: true, false"#),
        (
            "products: [{ name: a, follow_up_complete: True }]",
            #"kcc.yaml:1: "follow_up_complete" cannot be "True"; did you mean "true"?"#
        ),
        (
            "placeholders: { remove: [onbekent] }",
            #"kcc.yaml:1: "remove" cannot be "onbekent"; did you mean "onbekend"?"#
        ),
        (
            "timezone: Europe/Amsterdm",
            #"kcc.yaml:1: "timezone" cannot be "Europe/Amsterdm"; did you mean "Europe/Amsterdam"?"#
        ),
        (
            "timezone: Nederland",
            #"kcc.yaml:1: "timezone" cannot be "Nederland"; "#
                + #"use a name of the IANA time zone database, such as "Europe/Amsterdam""#
        ),
        // Numbers and dates.
        (
            "minimum_follow_ups: veel",
            #"kcc.yaml:1: "minimum_follow_ups" must be a whole number from 0 to 1000000, not "veel""#
        ),
        (
            "minimum_follow_ups: 1:30",
            #"kcc.yaml:1: "minimum_follow_ups" must be a whole number from 0 to 1000000, not "1:30""#
        ),
        (
            "products: [{ name: a, follow_up_horizon_days: -1 }]",
            #"kcc.yaml:1: "follow_up_horizon_days" must be a whole number from 0 to 36500, not "-1""#
        ),
        (
            "files: [{ match: a, header_line: 0 }]",
            #"kcc.yaml:1: "header_line" must be a whole number from 1 to 1000000, not "0""#
        ),
        (
            "minimum_follow_ups: 99999999999999999999",
            #"kcc.yaml:1: "minimum_follow_ups" must be a whole number from 0 to 1000000, not "99999999999999999999""#
        ),
        ("threshold: 0", #"kcc.yaml:1: "threshold" must be a number above 0 and below 1, such as 0.01, not "0""#),
        ("threshold: 1.0", #"kcc.yaml:1: "threshold" must be a number above 0 and below 1, such as 0.01, not "1.0""#),
        (
            "threshold: '0,01'",
            #"kcc.yaml:1: "threshold" must be a number above 0 and below 1, such as 0.01, not "0,01""#
        ),
        ("threshold: 1%", #"kcc.yaml:1: "threshold" must be a number above 0 and below 1, such as 0.01, not "1%""#),
        ("threshold: 1e-2", #"kcc.yaml:1: "threshold" must be a number above 0 and below 1, such as 0.01, not "1e-2""#),
        (
            "seconds_per_question: { value: 0 }",
            #"kcc.yaml:1: "value" must be a number of seconds above 0 and up to 3600, such as 12 or 12.5, not "0""#
        ),
        (
            "seconds_per_question: { value: 3600.5 }",
            #"kcc.yaml:1: "value" must be a number of seconds above 0 and up to 3600, such as 12 or 12.5, not "3600.5""#
        ),
        (
            "stop_rule: 5", #"kcc.yaml:1: "stop_rule" must consist of keys with values; write them as { key: value }"#
        ),
        ("stop_rule: {}", #"kcc.yaml:1: this item of "stop_rule" has no "missing"; add it"#),
        (
            "stop_rule: { missing: -1 }",
            #"kcc.yaml:1: "missing" must be a whole number from 0 to 1000000, not "-1""#
        ),
        ("gm_code: 363", #"kcc.yaml:1: "gm_code" cannot be "363"; did you mean "gm0363"?"#),
        ("gm_code: GM0363", #"kcc.yaml:1: "gm_code" cannot be "GM0363"; did you mean "gm0363"?"#),
        (
            "gm_code: Amsterdam",
            #"kcc.yaml:1: "gm_code" cannot be "Amsterdam"; use one of: gm and four digits, such as gm0363"#
        ),
        ("organisation: ''", #"kcc.yaml:1: "organisation" is empty; write a text, or leave the key out"#),
        (
            "observation_end: 2023-02-29",
            #"kcc.yaml:1: "observation_end" must be a date from 1990-01-01 to 2100-12-31, written like 2024-07-01, "#
                + #"not "2023-02-29""#
        ),
        (
            "protocol_changes: [{ date: 1-7-2024 }]",
            #"kcc.yaml:1: "date" must be a date from 1990-01-01 to 2100-12-31, written like 2024-07-01, not "1-7-2024""#
        ),
        (
            "fields: [{ name: a, aliases: [{ name: b, from: 1989-12-31 }] }]",
            #"kcc.yaml:1: "from" must be a date from 1990-01-01 to 2100-12-31, written like 2024-07-01, "#
                + #"not "1989-12-31""#
        ),
        (
            "minimum_horizon_days: 3651",
            #"kcc.yaml:1: "minimum_horizon_days" must be a whole number from 0 to 3650, not "3651""#
        ),
        (
            "files:\n  - match: a\n    covers:\n      from: 2024-03-02\n      to: 2024-03-01",
            #"kcc.yaml:5: "covers" must end on its first day or later, but 2024-03-01 comes before 2024-03-02; "#
                + "exchange them"
        ),
        (
            "files: [{ match: a, covers: { from: 2024-03-01, to: maart } }]",
            #"kcc.yaml:1: "to" must be a date from 1990-01-01 to 2100-12-31, written like 2024-07-01, not "maart""#
        ),
        (
            "fields:\n  - name: a\n    protected: true",
            #"kcc.yaml:3: "protected" must be the reason to print, such as "wettelijk verplicht", not "true"; "#
                + "a field without this key is not protected"
        ),
        // Names.
        (
            "products:\n  - name: Paspoort\n  - name: PASPOORT",
            #"kcc.yaml:3: "PASPOORT" stands in "products" already, on line 2; put everything under one of them"#
        ),
        (
            "actions:\n  - name: a\n  - name: A",
            #"kcc.yaml:3: "A" stands in "actions" already, on line 2; put everything under one of them"#
        ),
        (
            "fields:\n  - name: a\n  - name: b\n    aliases:\n      - A",
            #"kcc.yaml:5: alias "A" is the name of another item of "fields", on line 2; remove one of them"#
        ),
        (
            "products:\n  - name: a\n    aliases: [{ name: b, from: 2024-01-01 }]\n  - name: b",
            #"kcc.yaml:3: alias "b" is the name of another item of "products", on line 4; remove one of them"#
        ),
        (
            "fields:\n  - name: a\n    aliases: [x]\n  - name: b\n    aliases: [X]",
            #"kcc.yaml:5: alias "X" stands for "a" already, on line 3; remove one of them, or say with "from" "#
                + "from which date each holds"
        ),
        (
            "protocol_changes:\n  - { date: 2024-07-01, product: a }\n  - { date: 2024-07-01, product: A }",
            "kcc.yaml:3: the same product has a change on 2024-07-01 already, on line 2; put both in one"
        ),
        // What is refused for its size.
        (
            "products:\n"
                + (1...101).map {
                    "  - { name: a\($0), aliases: [{ name: X, from: 20\(10 + $0 / 12)-\(10 + $0 % 3)-0\(1 + $0 % 4) }] }\n"
                }.joined(),
            #"kcc.yaml:102: alias "X" stands for another name from each of more than 100 days on; leave out the oldest"#
        ),
        (
            "files:\n" + String(repeating: "  - match: a?\n", count: 201),
            #"kcc.yaml:202: more than 200 items of "files" have a pattern with *, ? or [; name files in full, or let one pattern "#
                + "stand for several of them"
        ),
        (
            "files:\n  - match: \"" + String(repeating: "*", count: 4_097) + "\"",
            #"kcc.yaml:2: "match" is longer than 4096 characters, which no path is; shorten it"#
        ),
        (
            "actions:\n  - name: a\n    requires: [" + (0...100).map { "a\($0)" }.joined(separator: ", ") + "]",
            #"kcc.yaml:3: "requires" has more than 100 items; leave some out"#
        ),
        (
            "files:\n  - match: a\n    ignore: [" + (0...1_000).map { "a\($0)" }.joined(separator: ", ") + "]",
            #"kcc.yaml:3: "ignore" has more than 1000 items; leave some out"#
        ),
        (
            "files:\n  - match: a\n    rows: [" + String(repeating: "{ column: a, is: [b] }, ", count: 101) + "]",
            #"kcc.yaml:3: "rows" has more than 100 items; leave some out"#
        ),
        (
            "protocol_changes:\n" + (0...100).map { "  - date: 20\(10 + $0 / 10)-01-1\($0 % 10)\n" }.joined(),
            #"kcc.yaml:102: "protocol_changes" has more than 100 items; leave some out"#
        ),
        // YAML itself.
        (
            "products:\n\t- name: a",
            "kcc.yaml:2: this is not YAML: found character that cannot start any token; look at quotes, colons and "
                + "indentation (blanks, no tabs) here and on the line before, and put quotes around a text that begins "
                + "with a sign such as * or &"
        ),
        (
            "files:\n  - match: *.csv",
            "kcc.yaml:2: this is not YAML: did not find expected alphabetic or numeric character; look at quotes, colons "
                + "and indentation (blanks, no tabs) here and on the line before, and put quotes around a text that "
                + "begins with a sign such as * or &"
        ),
        (
            "timezone: UTC\n---\ntimezone: UTC",
            "kcc.yaml:2: this is not YAML: but found another document; look at quotes, colons and indentation (blanks, "
                + "no tabs) here and on the line before, and put quotes around a text that begins with a sign such as "
                + "* or &"
        ),
        (
            "timezone: UTC\nquestions: [a\u{1}]",
            "kcc.yaml:2: this is not YAML: control characters are not allowed; look at quotes, colons and indentation "
                + "(blanks, no tabs) here and on the line before, and put quotes around a text that begins with a sign "
                + "such as * or &"
        ),
        (
            "timezone: UTC\nquestions: &a [x]\nplaceholders: { add: *a }",
            "kcc.yaml:2: anchors and aliases of YAML (&name, *name) are not read; write the value out, or put quotes "
                + "around it"
        ),
    ]

    @Test(arguments: cases)
    func everyMessageSaysWhatWhereAndWhatToDo(_ yaml: String, _ message: String) {
        #expect(error(in: yaml)?.message == message)
    }

    @Test func bytesThatAreNotUTF8AreShownByLine() {
        let bytes = Array("timezone: UTC\nquestions: [caf".utf8) + [0xE9] + Array("]\n".utf8)
        let error = #expect(throws: ConfigurationError.self) { try Configuration(bytes, file: "data/kcc.yaml") }
        #expect(error?.message == "data/kcc.yaml:2: this line is not UTF-8; save the file as UTF-8")
    }

    /// Nine levels of nine aliases would be 387 million words; as a key they would be compared word by word.
    @Test func aliasesOfAliasesAreRefusedAtOnce() {
        var yaml = "a0: &a0 [lol]\n"
        for level in 1...9 {
            yaml +=
                "a\(level): &a\(level) [" + repeatElement("*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(error(in: yaml)?.problem == .anchor)
        #expect(error(in: yaml + "? *a9\n: x\n")?.problem == .anchor)
        let few = yaml.split(separator: "\n").prefix(4).joined(separator: "\n")
        #expect(error(in: few + "\n? *a3\n: x\n") == ConfigurationError(file: "kcc.yaml", line: 1, problem: .anchor))
    }

    /// Looked for twice on each level, one on 22 levels took four seconds, and on 40 it would have taken weeks.
    @Test(arguments: [("[", "]"), ("{ a: ", " }"), ("{ ? ", " : a }")])
    func anAnchorIsFoundHoweverDeepItIs(_ opening: String, _ closing: String) {
        let depth = 200
        let yaml = String(repeating: opening, count: depth) + "&a b" + String(repeating: closing, count: depth)
        #expect(error(in: yaml)?.problem == .anchor)
    }

    @Test func starsInQuotedPatternsAreNoAliases() {
        let rules = (0..<40).map { "  - match: \"*zaken\($0).csv\"\n" }.joined()
        #expect(error(in: "files:\n" + rules) == nil)
    }

    @Test func nestingIsLimited() {
        let error = error(in: "questions: " + String(repeating: "[", count: 100_000))
        #expect(error?.line == 1)
    }

    /// The parser finds at the end of the text that something is open, and then speaks of a line behind the last.
    @Test(arguments: [
        ("{0", 1), ("questions: [a", 1), ("timezone: \"UTC", 1), ("timezone: UTC\nquestions: [a\n\n  \n", 2),
        ("timezone: UTC\r\nquestions: 'a\r\n", 2),
    ])
    func whatIsLeftOpenIsShownOnALineOfTheFile(_ yaml: String, _ lastLine: Int) {
        let line = error(in: yaml)?.line ?? 0
        #expect((1...lastLine).contains(line), "line \(line)")
    }

    private func error(in yaml: String) -> ConfigurationError? {
        do {
            _ = try Configuration(Array(yaml.utf8))
            return nil
        } catch {
            return error
        }
    }
}
