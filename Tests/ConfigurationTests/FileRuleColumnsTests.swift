import Testing

@testable import Configuration

/// What an item of `files` says of columns and rows.
struct FileRuleColumnsTests {
    @Test func aRoleCanBeLookedUpInOneOrTwoFiles() throws {
        let rule = try rule(
            """
            columns:
                  tijdstip: aangemaakt
                  product: { column: zaak_id, in: "*zaak.csv", key: id,
                             value: { column: type_id, in: "*type.csv", key: id, value: naam } }
            """)
        #expect(rule.columns == [.time: "aangemaakt", .product: "zaak_id"])
        let types = Lookup.Table(files: ShellPattern("*type.csv"), key: "id", value: .column("naam"), line: 6)
        #expect(
            rule.lookups == [
                .product: Lookup(
                    column: "zaak_id",
                    table: Lookup.Table(
                        files: ShellPattern("*zaak.csv"), key: "id",
                        value: .lookup(Lookup(column: "type_id", table: types)), line: 5))
            ])
    }

    @Test func everythingElseCanBeIgnored() throws {
        #expect(try rule("ignore: \"*\"").ignoresOtherColumns)
        let some = try rule("ignore: [a, \"*\"]")
        #expect(!some.ignoresOtherColumns && some.ignoredColumns == ["a", "*"])
    }

    @Test func rowsAreChosenByWhatTheyHold() throws {
        let rule = try rule("rows: [{ column: Status, is: [Ver  WERKT, \"\"] }, { column: ouder, is_not: [x] }]")
        #expect(
            rule.rows == [
                RowCondition(column: "Status", values: ["ver werkt", ""], isNegated: false),
                RowCondition(column: "ouder", values: ["x"], isNegated: true),
            ])
    }

    @Test func aFileCanBeReadAgain() throws {
        let yaml =
            "files: [{ match: \"a*\", again: true }, { match: b, again: false }, { match: a }, { match: \"*\", again: true }]"
        let configuration = try Configuration(Array(yaml.utf8))
        #expect(configuration.rule(forOneOf: ["a"])?.match.text == "a")
        #expect(configuration.rulesForReadingAgain(oneOf: ["a"]).map(\.match.text) == ["a*", "*"])
        #expect(configuration.rule(forOneOf: ["c"]) == nil)
    }

    @Test func repeatsAreFirstOrMerged() throws {
        #expect(try rule("repeats: merge").mergesRepeats)
        #expect(try !rule("repeats: first").mergesRepeats)
    }

    @Test func theHeaderCanBeThatOfAnotherFile() throws {
        #expect(
            try rule("header_of: part-00000.csv").headerSource
                == HeaderSource(files: ShellPattern("part-00000.csv"), line: 3))
        #expect(try rule("kind: links").headerSource == nil)
    }

    @Test func rowsCanBeNumbered() throws {
        #expect(try rule("values: { registratie_id: \"#row\" }").values == [.registrationID: "#row"])
    }

    @Test(arguments: [
        (
            "columns: { product: { colum: a, in: b, key: c, value: d } }",
            #"kcc.yaml:3: unknown key "colum"; did you mean "column"?"#
        ),
        (
            "columns: { product: { column: a, in: b, value: d } }",
            #"kcc.yaml:3: this item of "product" has no "key"; add it"#
        ),
        (
            // Three files in a row.
            "columns: { product: { column: a, in: b, key: c, value: { column: a, in: b, key: c, value: { column: x } } } }",
            #"kcc.yaml:3: "value" must be a single value; write it behind the colon"#
        ),
        (
            "columns: { produt: { column: a, in: b, key: c, value: d } }",
            #"kcc.yaml:3: unknown key "produt"; did you mean "product"?"#
        ),
        ("rows: [{ column: a }]", #"kcc.yaml:3: this item of "rows" has no "is"; add it"#),
        ("rows: [{ column: a, isnot: [b] }]", #"kcc.yaml:3: unknown key "isnot"; did you mean "is_not"?"#),
        (
            "rows: [{ column: a, is: b }]",
            #"kcc.yaml:3: "is" must be a list; write it as [one, two], or each item on a line that begins with -"#
        ),
        ("again: ja", #"kcc.yaml:3: "again" cannot be "ja"; use one of: true, false"#),
        ("header_of: [a]", #"kcc.yaml:3: "header_of" must be a single value; write it behind the colon"#),
        ("repeats: merged", #"kcc.yaml:3: "repeats" cannot be "merged"; did you mean "merge"?"#),
        ("values: { registratie_id: x }", ##"kcc.yaml:3: "registratie_id" cannot be "x"; use one of: #row"##),
        ("field_of: [a]", #"kcc.yaml:3: unknown key "field_of"; did you mean "fields_of"?"#),
    ])
    func whatCannotBeIsAnError(_ yaml: String, _ message: String) {
        let error = #expect(throws: ConfigurationError.self) { try rule(yaml) }
        #expect(error?.message == message)
    }

    private func rule(_ yaml: String) throws -> FileRule {
        try #require(try Configuration(Array("files:\n  - match: a.csv\n    \(yaml)".utf8)).files.first)
    }
}
