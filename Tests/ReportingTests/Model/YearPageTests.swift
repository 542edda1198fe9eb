import Foundation
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct YearPageTests {
    private static func page(_ input: ComparisonInput = ComparisonFixture.years) throws -> PageTree {
        try PageTree(ComparisonFixture.text("index.html", of: input))
    }

    @Test func thePageKeepsTheRules() throws {
        #expect(try Self.page().problems == [])
        #expect(try Self.page(ComparisonFixture.yearsWithSmallCells).problems == [])
    }

    @Test func theHeadingIsWhatChanged() throws {
        let root = try Self.page().root
        #expect(
            root.all("h1").map(\.text) == [
                """
                Vergeleken met 2023: 1 product erbij, 1 weg; 1 vraag erbij, 1 weg; 1 vraag wordt vaker gebruikt, 1 minder vaak
                """
            ])
        #expect(
            root.all("title").map(\.text) == ["Uitvraag en gebruik – Gemeente Voorbeeld – 2024 vergeleken met 2023"])
        #expect(
            root.all("h2").map(\.text) == [
                "Producten: 1 in beide rapporten, 1 nieuw, 1 vervallen",
                "Vragen: 5 in beide rapporten, 2 nieuw, 2 vervallen",
                "Zo is vergeleken: twee rapporten, geen oorzaken",
            ])
    }

    @Test func theAnswersSayWhatDiffersAndWhatDoesNot() throws {
        let answers = try #require(try Self.page(ComparisonFixture.yearsWithSmallCells).root.all("dl").first).children
        #expect(
            answers.map { $0.all("dt")[0].text } == [
                "Gebruik", "Erbij en weg", "Oordelen", "Niet te vergelijken", "Voorbehoud", "Vergeleken",
            ])
        #expect(
            answers.map { $0.all("dd").map(\.text) } == [
                [
                    """
                    Bij Paspoort: «Telefoonnummer» ging van 40 van 1.000 (4,0%) naar 81 van 1.000 (8,1%). \
                    Dat is 4,1 procentpunt meer (95%-interval 1,9 tot 6,3 procentpunt meer).
                    """,
                    """
                    Bij Paspoort: «Reden» ging van 100 van 500 (20,0%) naar 60 van 500 (12,0%). \
                    Dat is 8,0 procentpunt minder (95%-interval 3,4 tot 12,7 procentpunt minder).
                    """,
                    "De oorzaak van een verschil is onbekend.",
                ],
                [
                    "Het product Trouwen is erbij, met 1 vraag.", "Het product Hondenbelasting is weg, met 1 vraag.",
                    "Bij Paspoort: «=Bijzonderheden» is erbij.", "Bij Paspoort: «Faxnummer» is weg.",
                    """
                    Kreeg een vraag een andere naam? Dan staat zij hier als weg en als erbij. \
                    Noem de oude naam als alias in kcc.yaml en maak het oudere rapport opnieuw.
                    """,
                ],
                [
                    "Bij Paspoort: «Telefoonnummer» ging van «heroverwegen» naar «behouden».",
                    """
                    Bij 2 vragen is het oordeel anders, maar verschilt het gebruik niet aantoonbaar. \
                    Dat is zelfde bewijs, andere kant van de grens.
                    """,
                    "Bij Paspoort: «E-mailadres» ging van «te weinig gegevens» naar «schrappen».",
                    "Bij Paspoort: «Geboorteplaats» ging van «schrappen» naar «heroverwegen».",
                ],
                [
                    "Bij 1 vraag zijn er te weinig gegevens: minder dan 30 antwoorden in een rapport.",
                    "Bij 1 vraag is het gebruik weggelaten of niet vermeld. Dat is iets anders dan 0.",
                ],
                [
                    "De rapporten gaan over andere maanden van het jaar. Een verschil kan dus aan het seizoen liggen.",
                    "De rapporten hebben een andere drempel voor schrappen. Een ander oordeel kan daaraan liggen.",
                    """
                    Uit de dagen van de rapporten blijkt niet welk rapport het oudste is. \
                    Het eerste in de opdracht geldt als het oudste.
                    """,
                    """
                    De perioden overlappen. Dezelfde registraties kunnen in beide rapporten tellen, en dan lijken die meer op \
                    elkaar.
                    """,
                    "Rapport 2023 is gemaakt met andere definities (format 1). Daarin staan niet alle cijfers.",
                    "Rapport 2024 laat kleine aantallen weg. Wat is weggelaten, is niet te vergelijken.",
                ],
                [
                    "Rapport 2023 van Gemeente Voorbeeld: registraties van 2 januari 2023 – 28 december 2023.",
                    "Rapport 2024 van Gemeente Voorbeeld: registraties van 2 januari 2024 – 27 december 2024.",
                    """
                    In beide rapporten staan 1 product en 5 vragen; bij 3 daarvan is het gebruik te vergelijken.
                    """,
                ],
            ])
    }

    @Test func theTablesHaveWhatTheFileHas() throws {
        let tables = try Self.page(ComparisonFixture.yearsWithSmallCells).root.all("table")
        #expect(
            tables.map { $0.all("caption")[0].text } == [
                "3 producten, 2023 en 2024", "Paspoort: 7 vragen, 2023 en 2024", "Trouwen: 1 vraag, 2023 en 2024",
                "Hondenbelasting: 1 vraag, 2023 en 2024", "De twee rapporten",
            ])
        #expect(
            Self.cells(tables[0]) == [
                ["Paspoort", "beide", "1.200", "12.345", "7,2", "weggelaten", "1", "1", "1", "1"],
                ["Trouwen", "nieuw", "niet in dit rapport", "1.200", "niet in dit rapport", "7,2", "1", "0", "0", "0"],
                [
                    "Hondenbelasting", "vervallen", "niet vermeld", "niet in dit rapport", "7,2", "niet in dit rapport",
                    "0",
                    "1", "0", "0",
                ],
            ])
        #expect(
            Self.cells(tables[1])[2...] == [
                [
                    "E-mailadres", "beide", "12 van 120 (10,0%)", "15 van 130 (11,5%)",
                    "geen aantoonbaar verschil (95%-interval 6,4 procentpunt minder tot 9,3 procentpunt meer)",
                    "van «te weinig gegevens» naar «schrappen»: zelfde bewijs, andere kant van de grens",
                ],
                [
                    "Geboorteplaats", "beide", "0 van 1.000 (0%)", "7 van 12", "te weinig gegevens",
                    "van «schrappen» naar «heroverwegen»: zelfde bewijs, andere kant van de grens",
                ],
                [
                    "Nationaliteit", "beide", "niet vermeld", "weggelaten", "niet te vergelijken",
                    "van «geen oordeel» naar «behouden»: niet te vergelijken",
                ],
                [
                    "=Bijzonderheden", "nieuw", "niet in dit rapport", "2 van 40 (5%)", "alleen in een van beide",
                    "behouden",
                ],
                [
                    "Faxnummer", "vervallen", "0 van 400 (0%)", "niet in dit rapport", "alleen in een van beide",
                    "schrappen",
                ],
            ])
        #expect(
            Self.cells(tables[3]) == [
                [
                    "Ras", "vervallen", "geen gegevens", "niet in dit rapport", "alleen in een van beide",
                    "nooit beantwoord",
                ]
            ])
        #expect(
            Self.cells(tables[4])[1] == [
                "2024", "2 januari 2024 – 27 december 2024", "27 december 2024", "2.0.0 (format 2)", "1%",
                "onder 5 weggelaten",
            ])
    }

    /// A list of nine names seven and counts two; one of eight names all.
    @Test(arguments: [(8, 8, ""), (9, 7, "En nog 2; alle staan in vergelijking.csv.")])
    func longListsEnd(_ number: Int, _ named: Int, _ end: String) {
        let texts = ComparisonAnswers.named(Array(0..<number), wording: Wording.dutch.comparisons) {
            "\(name: "\($0)")"
        }
        #expect(texts.prefix(named).map(\.plainText) == (0..<named).map { "\($0)" })
        #expect(texts.dropFirst(named).map(\.plainText).joined() == end)
    }

    @Test func surestDifferencesComeFirst() {
        let fields = [(0.03, "b"), (0.01, "a"), (0.03, "c")].map { p, name in
            ComparisonFixture.compared(
                name, (1, 40, .keep), (2, 40, .keep),
                .more(UsageChange.Measure(difference: 0.1, interval: 0.05...0.2, p: p)), .same)
        }
        let product = ComparedProduct(name: "p", presence: .both, older: nil, newer: nil, fields: fields)
        let findings = YearFindings(
            of: YearComparison(
                older: ComparisonFixture.record("a"), newer: ComparisonFixture.record("b"), products: [product],
                reservations: []))
        #expect(findings.more.map(\.field.name) == ["a", "b", "c"])
    }

    /// A name from a report is text, whatever it holds, and its direction stays within it.
    @Test func namesCannotBreakOut() throws {
        let name = "</td><script>\u{202E}\"&'"
        let product = ComparedProduct(
            name: name, presence: .both, older: nil, newer: nil,
            fields: [
                ComparisonFixture.compared(
                    name, (1, 40, .keep), (9, 40, .keep), .more(ComparisonFixture.more), .changed)
            ])
        let comparison = YearComparison(
            older: ComparisonFixture.record(name, organisation: name), newer: ComparisonFixture.record("b"),
            products: [product], reservations: [.otherFormat(report: name, format: 1)])
        let page = try Self.page(ComparisonFixture.input(.years(comparison)))
        #expect(page.problems == [])
        #expect(page.root.all("bdi").count { $0.text == name } > 8)
    }

    /// The texts of the cells, without the names of columns that cards show.
    static func cells(_ table: PageElement) -> [[String]] {
        table.all("tbody")[0].children.map { row in
            row.children.map { cell in
                let label = cell.all("span").first { $0.has(class: "label") }?.text ?? ""
                return String(cell.text.dropFirst(label.count)).trimmingCharacters(in: .whitespaces)
            }
        }
    }
}
