import Testing

@testable import KCCAnalyzeCommand

/// What `inspect` prints for a person.
struct InspectionTextTests {
    private static let files = [
        "a.csv": """
        Zaaknummer;tijdstip;product;Behandelaar;Reden van het verzoek, in eigen woorden;Telefoonnummer;;x
        R1;01-02-2024;p;Geheim;Geheim;Geheim;Geheim;1
        R2;morgen;p;Geheim;;;;
        """,
        "b.csv": "registratie_id;tijdstip;Geheim\n",
        "c.pdf": "Geheim",
        "vervolg.txt": "sep=,\r\nnr,tijdstip,soort\r\nR1,2024-02-03,Geheim\r\nR5,2024-02-03,Geheim",
    ]

    private static let yaml = """
        placeholders: { remove: [nnb] }
        files:
          - { match: "*.pdf", kind: ignore }
          - { match: vervolg.txt, kind: follow-ups, columns: { registratie_id: nr, actie: soort } }
          - { match: a.csv, ignore: [x], values: { product: "Mel\\eding" } }
          - { match: oud.csv }
        """

    @Test func everythingIsReportedWithWhereItCameFrom() throws {
        #expect(
            try text(of: Self.files, yaml: Self.yaml) == """
                kcc.yaml       none
                time zone      Europe/Amsterdam (default)
                no answers     - -- . .. ... ? geen antwoord n.b. n.n.b. n.v.t. n/a nb niet
                               bekend niet ingevuld niet van toepassing nvt onbekend (kcc.yaml)
                Let op         a.csv: 1 of 2 rows were rejected: column tijdstip does not read
                               as a time written as dd-mm-jjjj (line 3). If it is the column of
                               the time, say in kcc.yaml how its dates are written; if not, name
                               the right one under columns there.
                Let op         b.csv: not placed: it looks like registrations, but lacks product
                               (it has registratie_id, tijdstip). Add the column, or name it so
                               in the header.
                Let op         a.csv: Behandelaar names employees, and was left out. What is a
                               question to citizens is read once it is listed under fields_of in
                               kcc.yaml.
                Let op         kcc.yaml, line 6: the item of files with match "oud.csv" holds
                               for no file. Correct it, or move it above the item that takes its
                               files.

                a.csv
                  item         match: a.csv (kcc.yaml)
                  kind         registrations (detected)
                  encoding     utf-8 (detected)
                  delimiter    ; (detected)
                  line ends    LF
                  header       line 1 (detected)
                  dates        dd-mm-jjjj, read as well with the month first (detected)
                  columns      Zaaknummer → registratie_id (by synonym)
                               tijdstip → tijdstip (by name)
                               product → product, read past (by name)
                               Behandelaar → medewerker, read past (by synonym)
                               "" → no name, read past
                               x → ignored (kcc.yaml)
                               every row → product: "Mel\\u{1b}ding" (kcc.yaml)
                  fields       2: Reden van het verzoek, in eigen woorden; Telefoonnummer
                  rows         2 = 1 accepted + 0 duplicate + 1 rejected
                  rejected     line 3, column tijdstip: is no time written as dd-mm-jjjj
                  warning      a.csv, column tijdstip: dates read as well with the month first;
                               the day was taken first.
                  warning      a.csv: 1 column without a name held values, which were read past.
                               Name them in the header to have them counted.

                b.csv
                  not placed   it looks like registrations, but lacks product (it has
                               registratie_id, tijdstip). Add the column, or name it so in the
                               header.
                  encoding     utf-8 (detected)
                  delimiter    ; (detected)
                  line ends    LF
                  header       line 1, 3 columns (detected)
                  columns      registratie_id; tijdstip; Geheim
                  kcc.yaml     what would settle it:
                    files:
                      - match: "b.csv"
                        columns: { product: "…" }
                        # Where all rows have one product: values: { product: "…" }

                c.pdf
                  item         match: *.pdf (kcc.yaml)
                  ignored      kcc.yaml says so

                vervolg.txt
                  item         match: vervolg.txt (kcc.yaml)
                  kind         follow-up actions (kcc.yaml)
                  encoding     utf-8 (detected)
                  delimiter    , (detected)
                  line ends    CRLF
                  header       line 2, below a line that names the delimiter (detected)
                  dates        iso (detected)
                  columns      nr → registratie_id (kcc.yaml)
                               tijdstip → tijdstip (by name)
                               soort → actie (kcc.yaml)
                  rows         2 = 2 accepted + 0 duplicate + 0 rejected; 1 without a
                               registration

                """)
    }

    @Test func noLineOfWordsIsLongerThanATerminal() throws {
        let text = try text(of: Self.files, yaml: Self.yaml)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func namesOfColumnsAreShownOnDemand() throws {
        let text = try text(of: ["b.csv": "registratie_id;tijdstip;Geheim\n"], yaml: "", showsHeaders: true)
        #expect(text.contains("\n  columns      registratie_id; tijdstip; Geheim\n"))
    }

    @Test func howQuotesAndEscapesAreReadIsSaid() throws {
        let files = ["a.csv": "registratie_id;tijdstip;product;x\nR1;2024-01-02;p;1\n"]
        let unquoted = try text(of: files, yaml: "files: [{ match: a.csv, quotes: none }]")
        #expect(unquoted.contains("\n  delimiter    ; (detected)\n  quotes       none (kcc.yaml)\n  line ends    LF\n"))
        let escaped = try text(of: files, yaml: "files: [{ match: a.csv, escape: backslash }]")
        #expect(escaped.contains("\n  escape       backslash (kcc.yaml)\n"))
        #expect(try !text(of: files, yaml: "").contains("\n  quotes"))
    }

    @Test func ofATableNothingIsAskedFor() throws {
        let yaml = "files: [{ match: a.csv, columns: { product: { column: c, in: b.csv, key: id, value: sub } } }]"
        let text = try text(
            of: [
                "a.csv": "registratie_id;tijdstip;c\nR1;2024-02-01;7\n",
                "b.csv": "zaak_id;tijdstip;id;sub\nZ1;2024-01-01;7;p\n",
            ], yaml: yaml)
        #expect(!text.contains("Let op"))
        #expect(text.hasSuffix("\n\nb.csv\n  lookup       kcc.yaml has keys looked up in it\n"))
    }

    private func text(of files: [String: String], yaml: String, showsHeaders: Bool = false) throws -> String {
        try InspectionText(try inspection(of: files, yaml: yaml, showsHeaders: showsHeaders)).text
    }
}
