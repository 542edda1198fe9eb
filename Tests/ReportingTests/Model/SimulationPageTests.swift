import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SimulationPageTests {
    private let page: PlainPage
    private let tree: PageTree

    init() throws {
        page = PlainPage(of: SimulationFixture.input)
        tree = try PageTree(SimulationFixture.page(SimulationFixture.input))
    }

    private func rows(_ table: PlainTable) -> [[String]] {
        (table.rows + (table.total.map { [$0] } ?? [])).map { row in
            [row.header.plainText] + row.cells.map(\.text.plainText)
        }
    }

    @Test func thePageKeepsTheRules() {
        #expect(tree.problems == [])
        #expect(
            tree.root.all("title").first?.text
                == "Simulatie 2024 – Gemeente Voorbeeld – 1 januari 2024 – 31 december 2024")
        #expect(
            tree.root.all("section").compactMap { $0.attributes["id"] } == [
                "summary", "products", "questions", "provenance",
            ])
        #expect(
            tree.root.all("nav").flatMap { $0.all("a") }.map(\.text) == [
                "Per product", "Per vraag", "Waar dit op rust",
            ])
    }

    @Test func itSaysFirstWhatItIsAbout() {
        #expect(
            page.answers.map(\.label) == [
                "Nagerekend", "Besparing", "Wat het kost", "Verborgen gebruik", "Niet nagerekend", "Voorbehoud",
            ])
        #expect(page.notices.count == 2)
    }

    /// Hours at 11.32 s (9.33 to 13.31), of a product under 10 with a decimal; bounds as scipy has them, in whole numbers of 1.000.
    @Test func aRowIsAProductAndTheLastAllOfThem() {
        let table = page.sections[0].tables[0]
        #expect(
            page.sections[0].heading.plainText
                == "Per product: het meest vervalt bij «Paspoort verlengen» (39.000 vragen)")
        #expect(
            table.head.columns == [
                "Product", "Registraties", "Vragen nu", "Vragen straks", "Bespaard", "Uren bespaard", "Zonder antwoord",
                "Van wat oud genoeg is (95% zekerheid)", "Baat voor",
            ])
        #expect(
            rows(table) == [
                [
                    "Paspoort verlengen", "9.000", "54.000", "15.000", "39.000", "123 (101 tot 145)", "11",
                    "10 van 7.512; hoogstens 3 van de 1.000", "burger 7, beide 3, organisatie 1",
                ],
                [
                    "=Straat, stoep", "1.000", "4.000", "1.797", "2.203", "6,9 (5,7 tot 8,2)", "1",
                    "0 van 800; hoogstens 5 van de 1.000", "onbekend 1",
                ],
                ["Verhuizing", "72", "288", "288", "0", "0", "0", "geen gegevens", "niemand"],
                [
                    "Alle producten", "10.072", "58.288", "17.085", "41.203", "130 (106 tot 153)", "12",
                    "10 van 8.312; hoogstens 3 van de 1.000", "burger 7, beide 3, organisatie 1, onbekend 1",
                ],
            ])
        #expect(table.columns.map(\.isNumber) == [false, true, true, true, true, true, true, false, false])
    }

    @Test func channelsAreATableOfTheirOwn() {
        let table = page.sections[0].tables[1]
        #expect(table.head.caption.plainText.hasSuffix("n = 9.000 registraties"))
        #expect(
            rows(table).map { Array($0[...2]) } == [
                ["Paspoort verlengen · Balie", "6.000", "36.000"],
                ["Paspoort verlengen · =Telefoon", "2.960", "17.760"],
                ["Paspoort verlengen · (leeg)", "40", "240"],
            ])
        #expect(rows(table)[2][7] == "0 van 12")
        #expect(table.note?.plainText == "Alle cijfers: simulatie.csv.")
    }

    /// Of nine channels seven are shown, so that never a single one is left out; of eight all.
    @Test(arguments: [
        (8, 8, ""), (9, 7, ", ook die van 2 andere kanalen"), (12, 7, ", ook die van 5 andere kanalen"),
    ])
    func manyChannelsStandInTheFile(channels: Int, shown: Int, note: String) {
        let counts = SimulationFixture.counts(1, 1, 1, 0, mature: 0, 0)
        let product = SimulationFixture.product("a", channels: (1...channels).map { ("k\($0)", counts) })
        let simulation = SimulationFixture.simulation(of: [product], questions: SimulationFixture.questions)
        let table = PlainPage(of: SimulationFixture.input(of: simulation)).sections[0].tables[1]
        #expect(table.rows.count == shown)
        #expect(table.note?.plainText == "Alle cijfers: simulatie.csv\(note).")
    }

    @Test func aQuestionHasItsDecisionAndItsRule() {
        let section = page.sections[1]
        #expect(section.heading.plainText == "Per vraag: 7 vragen veranderen")
        let not = "niet nagerekend"
        #expect(
            section.tables.map(rows) == [
                [
                    ["Lengte", "Paspoort verlengen", "schrappen", "9.000", "0", "niemand", "11"],
                    [
                        "Documentnummer", "Paspoort verlengen",
                        "niet vragen bij kanaal Balie of =Post; telt vanaf 1 juli 2024", "3.000", "11",
                        "burger 7, beide 3, organisatie 1", "7",
                    ],
                    ["Telefoonnummer", "Paspoort verlengen", "definitief stoppen", "27.000", "0", "niemand", "40"],
                    ["E-mailadres", "Paspoort verlengen", "toevoegen", not, not, not, not],
                    [
                        "Locatie", "=Straat, stoep", "niet vragen als «Soort melding» kuil is", "1.203", "1",
                        "onbekend 1",
                        "geen grens",
                    ],
                    ["=Toelichting", "=Straat, stoep", "schrappen", "1.000", "0", "niemand", "4"],
                    ["Naam", "=Straat, stoep", "terugzetten", not, not, not, not],
                ]
            ])
    }

    @Test func whatItRestsOnIsSaid() {
        let section = page.sections[2]
        #expect(
            section.tables.map(rows) == [
                [
                    ["Programma", "kcc-analyze 1.2.3"], ["Registraties van", "1 januari 2024 – 31 december 2024"],
                    ["Voorstel", "=besluitenlijst.xlsx"],
                ],
                [
                    ["registraties.csv", "genegeerd", "niet ingelezen", "niet ingelezen"],
                    ["registraties-2024.csv", "registraties", "8.130", "58"],
                ],
            ])
        #expect(section.paragraphs.first?.plainText.hasPrefix("Een vraag duurt 11 seconden") == true)
        #expect(section.glossary?.terms.count == 10)
    }

    /// Without registrations, rules, channels, files or seconds nothing is drawn up that is not there.
    @Test func aPageOfNothingKeepsTheRules() throws {
        let nothing = SimulationInput(
            name: "leeg", version: "1", simulation: SimulationFixture.simulation(of: [], questions: [], days: nil),
            proposal: nil, files: [], wording: .dutch)
        #expect(try PageTree(SimulationFixture.page(nothing)).problems == [])
        let page = PlainPage(of: nothing)
        #expect(page.answers.map(\.label) == ["Nagerekend", "Besparing", "Wat het kost", "Voorbehoud"])
        #expect(page.sections.map(\.tables.count) == [0, 0, 1])
        #expect(page.sections[1].heading.plainText == "Per vraag: er verandert niets")
        #expect(page.sections[0].paragraphs.map(\.plainText) == ["Er zijn geen registraties."])
        #expect(page.sections[1].paragraphs.map(\.plainText) == ["Dit voorstel verandert geen enkele vraag."])
    }

    /// Hours have no column where nobody says how long a question takes.
    @Test func withoutSecondsThereAreNoHours() {
        let simulation = SimulationFixture.simulation(of: [SimulationFixture.street], questions: [])
        let page = PlainPage(of: SimulationFixture.input(of: simulation))
        #expect(!page.sections[0].tables[0].head.columns.contains("Uren bespaard"))
        #expect(page.sections[0].tables[0].rows[0].cells.count == 7)
        #expect(
            page.answers[1].texts.last?.plainText
                == "Hoe lang een vraag duurt, is niet opgegeven; daarom staan hier geen uren.")
        let question = SimulationFixture.simulation(
            of: [SimulationFixture.street], questions: [SimulationFixture.questions[0]])
        #expect(
            PlainPage(of: SimulationFixture.input(of: question)).sections[1].heading.plainText
                == "Per vraag: 1 vraag verandert")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{title}} {{>page}}", "&amp; &lt;", "مرحبا",
        "\"\u{301} onmouseover=alert(1) x=\"\u{301}", String(repeating: "w", count: 300),
    ])
    func namesAreText(name: String) throws {
        let product = SimulationFixture.product(
            name, channels: [(name, SimulationFixture.counts(9, 9, 3, 0, mature: 9, 0))])
        let rule = SimulatedRule(attribute: .answer(to: FieldID(0), name: name), values: [name], firstDay: nil)
        let simulation = SimulationFixture.simulation(
            of: [product], questions: [SimulationFixture.question(product, name, .restrict, rule: rule, saved: 3)])
        let input = SimulationFixture.input(
            of: simulation, proposal: name, letterhead: Letterhead(title: name, organisation: name))
        let tree = try PageTree(SimulationFixture.page(input))
        #expect(tree.problems == [])
        #expect(tree.root.all("img").isEmpty && tree.root.all("script").count == 1)
        // Title line, heading, product, channel and its product, question, its product, the rule's question and value; the file
        // twice, unless its name has a slash.
        #expect(tree.root.all("bdi").filter { $0.text == name }.count >= 10)
    }
}
