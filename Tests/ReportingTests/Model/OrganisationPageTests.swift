import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct OrganisationPageTests {
    private static func page(_ input: ComparisonInput = ComparisonFixture.organisations) throws -> PageTree {
        try PageTree(ComparisonFixture.text("index.html", of: input))
    }

    @Test func thePageKeepsTheRules() throws {
        #expect(try Self.page().problems == [])
        #expect(try Self.page(ComparisonFixture.anonymous).problems == [])
    }

    @Test func theHeadingIsWhoDiffers() throws {
        let root = try Self.page().root
        #expect(
            root.all("h1").map(\.text) == [
                """
                5 organisaties: 2 wijken af van de andere, bij 1 vraag; samen genoeg gegevens voor schrappen bij 1 vraag
                """
            ])
        #expect(
            root.all("h2").map(\.text) == [
                "Organisaties: 2 wijken af van de andere, bij 1 vraag", "Producten: 1 product naast elkaar",
                "Vragen: 1 met een afwijking, 1 samen te schrappen",
                "Zo is vergeleken: wie afwijkt van de andere, en wat alle samen zeggen",
            ])
        #expect(root.all("title").map(\.text) == ["Uitvraag en gebruik bij 5 organisaties"])
    }

    @Test func theAnswersNameWhoDiffersAndWhatAllSayTogether() throws {
        let answers = try #require(try Self.page().root.all("dl").first).children
        #expect(
            answers.map { $0.all("dd").map(\.text) } == [
                [
                    """
                    Bij Almere wijkt «Telefoonnummer» (paspoort) af van de andere: vaker gebruikt, 96 van 800 (12,0%). \
                    Door toeval ligt dat tussen 3,1% en 6,1%.
                    """,
                    """
                    Bij Breda wijkt «Telefoonnummer» (paspoort) af van de andere: minder vaak gebruikt, 4 van 800 (0,5%). \
                    Door toeval ligt dat tussen 3,1% en 6,1%.
                    """,
                    "Afwijken is niet beter of slechter. De oorzaak is onbekend.",
                ],
                [
                    """
                    Bij 1 vraag zag niemand gebruik, en zijn er samen genoeg gegevens voor schrappen. \
                    Bij 1 daarvan had geen enkele organisatie die alleen.
                    """,
                    "Bij paspoort: «E-mailadres», met 95% zekerheid minder dan 9 van de 1.000.",
                    "Een vraag die een organisatie beschermt of mist, staat hier niet bij.",
                ],
                [
                    "Bij 2 cijfers zijn er te weinig gegevens: minder dan 30 antwoorden, of minder dan vijf organisaties.",
                    "Bij 2 cijfers is het gebruik weggelaten of niet vermeld. Dat is iets anders dan 0.",
                ],
                [
                    "De rapporten gaan over andere maanden van het jaar. Een verschil kan dus aan het seizoen liggen.",
                    "De rapporten hebben een andere drempel voor schrappen. Een ander oordeel kan daaraan liggen.",
                    "Het rapport van Delft is gemaakt met andere definities (format 1). Daarin staan niet alle cijfers.",
                    "Het rapport van Ede laat kleine aantallen weg. Wat is weggelaten, is niet te vergelijken.",
                ],
                [
                    "5 organisaties, samen 1 product en 4 vragen.",
                    "Van deze vragen staan er 2 in meer dan één rapport.",
                ],
            ])
    }

    @Test func theTablesHaveWhatTheFileHas() throws {
        let tables = try Self.page(ComparisonFixture.anonymous).root.all("table")
        #expect(
            tables.map { $0.all("caption")[0].text } == [
                "5 organisaties", "1 product bij 5 organisaties", "paspoort: 4 vragen, alle organisaties samen",
                "paspoort: elke organisatie apart",
            ])
        #expect(
            YearPageTests.cells(tables[0])[3...] == [
                [
                    "gemeente 4", "2 januari 2024 – 27 december 2024", "27 december 2024", "niet vermeld (format 1)",
                    "niet vermeld", "alle getoond", "1", "1",
                ],
                [
                    "gemeente 5", "2 januari 2024 – 27 december 2024", "27 december 2024", "2.0.0 (format 2)", "1%",
                    "onder 5 weggelaten", "1", "1",
                ],
            ])
        #expect(YearPageTests.cells(tables[1]) == [["paspoort", "5", "4", "1", "1"]])
        #expect(
            YearPageTests.cells(tables[2]) == [
                [
                    "Telefoonnummer", "5", "138 van 2.412 (5,7%)", "niet van toepassing", "wel gebruikt",
                    "gemeente 1 en gemeente 2",
                ],
                [
                    "E-mailadres", "2", "0 van 350 (0%)", "met 95% zekerheid minder dan 9 van de 1.000", "schrappen",
                    "niemand",
                ],
                [
                    "Faxnummer", "1", "0 van 40 (0%)", "met 95% zekerheid minder dan 80 van de 1.000",
                    "te weinig gegevens",
                    "te weinig gegevens",
                ],
                [
                    "Nationaliteit", "1", "niet vermeld", "niet van toepassing", "niet te vergelijken",
                    "niet te vergelijken",
                ],
            ])
        let points = YearPageTests.cells(tables[3])
        #expect(points.count == 9)
        #expect(
            points[1] == [
                "Telefoonnummer", "gemeente 2", "4 van 800 (0,5%)", "tussen 3,1% en 6,1%",
                "wijkt af van de andere: minder vaak", "heroverwegen",
            ])
        #expect(
            points[4] == [
                "Telefoonnummer", "gemeente 5", "weggelaten", "geen grenzen", "niet te vergelijken",
                "te weinig gegevens",
            ])
    }

    @Test func anonymousOrganisationsAreSaidToBe() throws {
        let notice = "De organisaties zijn genummerd."
        #expect(try Self.page(ComparisonFixture.anonymous).root.text.contains(notice))
        #expect(try !Self.page().root.text.contains(notice))
    }

    /// Of more usage rates than a page has room for, those alone that differ have a row.
    @Test(arguments: [(3_000, 3_000), (3_001, 1)])
    func aPageHasRoomForSoMany(_ number: Int, _ rows: Int) throws {
        let points = (0..<number).map { position in
            OrganisationPoint(
                report: 0, field: ComparisonFixture.field("a", .exact(1), of: .exact(40)),
                standing: position == 7 ? .above(0...0.01) : .within(0...0.1))
        }
        let field = SharedField(
            name: "a", points: points,
            pooled: PooledUsage(
                organisations: 1, matureCaptured: 40, matureUsed: 1, zeroUseBound: nil, isBelowThreshold: false))
        let comparison = OrganisationComparison(
            reports: [ComparisonFixture.record("a")], names: ["A"],
            products: [SharedProduct(name: "p", fields: [field])], reservations: [])
        let page = try Self.page(ComparisonFixture.input(.organisations(comparison)))
        #expect(YearPageTests.cells(try #require(page.root.all("table").last)).count == rows)
        #expect(page.root.text.contains("Van de 3.001 cijfers staan hier alleen die afwijken.") == (rows == 1))
    }

    /// A report is known by what the comparison calls it, and by nothing else.
    @Test func reportsAreKnownByTheirNumbers() {
        let reports = ["x", "y"].map { ComparisonFixture.record($0, organisation: nil) }
        let names = OrganisationNames(
            of: OrganisationComparison(
                reports: reports, names: ["1", "2"], products: [], reservations: [], isAnonymous: true),
            wording: Wording.dutch.comparisons)
        #expect(names.prose(ofReport: "2") == "gemeente 2")
        #expect(names.prose(ofReport: "x") == nil)
    }

    /// A municipality may be called by a number.
    @Test func numbersAreNamesWhereTheyAreNotSaidToBeNone() {
        let names = OrganisationNames(
            of: OrganisationComparison(
                reports: [ComparisonFixture.record("x")], names: ["1"], products: [], reservations: []),
            wording: Wording.dutch.comparisons)
        #expect(!names.isAnonymous && names.prose(ofReport: "1") == "\(name: "1")")
    }
}
