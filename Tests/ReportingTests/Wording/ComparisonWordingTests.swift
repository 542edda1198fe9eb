import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ComparisonWordingTests {
    private let years = Wording.dutch.years
    private let organisations = Wording.dutch.organisations

    /// Reports that have so many products and questions of either kind.
    private static func findings(
        new: Int = 0, gone: Int = 0, came: Int = 0, went: Int = 0, usages: [UsageChange] = []
    ) -> YearFindings {
        func field(_ presence: Presence, _ usage: UsageChange = .onlyInOne) -> ComparedField {
            ComparedField(
                name: "a", presence: presence, older: nil, newer: nil, usage: usage, verdict: .notComparable)
        }
        func product(_ presence: Presence, _ fields: [ComparedField] = []) -> ComparedProduct {
            ComparedProduct(name: "p", presence: presence, older: nil, newer: nil, fields: fields)
        }
        let fields =
            (0..<came).map { _ in field(.new) } + (0..<went).map { _ in field(.gone) } + usages.map { field(.both, $0) }
        return YearFindings(
            of: YearComparison(
                older: ComparisonFixture.record("a"), newer: ComparisonFixture.record("b"),
                products: [product(.both, fields)] + (0..<new).map { _ in product(.new, [field(.new)]) }
                    + (0..<gone).map { _ in product(.gone, [field(.gone)]) }, reservations: []))
    }

    private static let more = UsageChange.more(ComparisonFixture.more)
    private static let less = UsageChange.less(ComparisonFixture.less)
    private static let none = UsageChange.noDifference(ComparisonFixture.none)

    @Test(arguments: [
        (findings(), "gebruik is niet te vergelijken"), (findings(usages: [.tooFew]), "gebruik is niet te vergelijken"),
        (findings(usages: [none]), "geen aantoonbaar verschil"),
        (findings(came: 2, went: 1, usages: [more]), "2 vragen erbij, 1 weg; 1 vraag wordt vaker gebruikt"),
        (findings(came: 1, usages: [more, more]), "1 vraag erbij; 2 vragen worden vaker gebruikt"),
        (findings(went: 1, usages: [less]), "1 vraag weg; 1 vraag wordt minder vaak gebruikt"),
        (findings(new: 1, usages: [none]), "1 product erbij; geen aantoonbaar verschil"),
        (
            findings(gone: 2, usages: [less, more, less]),
            "2 producten weg; 1 vraag wordt vaker gebruikt, 2 minder vaak"
        ),
    ])
    func theHeadingSaysWhatChanged(_ findings: YearFindings, _ text: String) {
        #expect(years.heading(findings, older: "2023").plainText == "Vergeleken met 2023: \(text)")
    }

    /// Questions of products that only one of both has came and went with these, and are not counted once more.
    @Test func questionsOfNewProductsAreNoNewQuestions() {
        let findings = Self.findings(new: 1, gone: 1)
        #expect(findings.came.isEmpty && findings.went.isEmpty && findings.questions == 2)
    }

    @Test(arguments: [
        (0, "Bij geen enkele vraag is het gebruik te vergelijken."),
        (1, "Bij de enige vraag die te vergelijken is, is geen verschil in gebruik aan te tonen."),
        (40, "Bij geen van de 40 vragen die te vergelijken zijn, is een verschil in gebruik aan te tonen."),
    ])
    func nothingThatDiffersIsSaidOfHowMany(_ number: Int, _ text: String) {
        #expect(years.noDifference(compared: number).plainText == text)
    }

    private static func days(_ first: (Int, Int, Int), _ last: (Int, Int, Int)) -> ClosedRange<CalendarDate>? {
        guard let first = CalendarDate(year: first.0, month: first.1, day: first.2),
            let last = CalendarDate(year: last.0, month: last.1, day: last.2)
        else { return nil }
        return first...last
    }

    /// Two reports, and what both are called.
    struct LabelCase: Sendable {
        var days: (ClosedRange<CalendarDate>?, ClosedRange<CalendarDate>?)
        var names = ("a", "b")
        let labels: [String]
    }

    @Test(arguments: [
        LabelCase(days: (days((2023, 1, 2), (2023, 12, 30)), wholeYear), labels: ["2023", "2024"]),
        LabelCase(
            days: (days((2024, 1, 1), (2024, 6, 30)), days((2024, 7, 1), (2024, 12, 31))),
            labels: ["januari–juni 2024", "juli–december 2024"]),
        LabelCase(days: (days((2024, 1, 1), (2024, 12, 1)), wholeYear), labels: ["a", "b"]),
        LabelCase(days: (nil, wholeYear), labels: ["a", "b"]),
        LabelCase(days: (nil, nil), names: ("a", "a"), labels: ["het oudere rapport", "het nieuwere rapport"]),
    ])
    func reportsAreCalledByTheirMonths(_ test: LabelCase) {
        let labels = years.labels(
            YearComparison(
                older: ComparisonFixture.record(test.names.0, days: test.days.0),
                newer: ComparisonFixture.record(test.names.1, days: test.days.1), products: [], reservations: []))
        #expect([labels.older.plainText, labels.newer.plainText] == test.labels)
    }

    private static let wholeYear = days((2024, 1, 1), (2024, 12, 31))

    @Test func withoutDifferencesTheAnswersSayThat() throws {
        let comparison = YearComparison(
            older: ComparisonFixture.record("a"), newer: ComparisonFixture.record("b", organisation: nil), products: [],
            reservations: [])
        let page = YearPage.page(of: comparison, findings: YearFindings(of: comparison), wording: .dutch)
        #expect(page.answers.map(\.label) == ["Gebruik", "Erbij en weg", "Oordelen", "Vergeleken"])
        #expect(
            page.answers.map { $0.texts.map(\.plainText)[0] } == [
                "Bij geen enkele vraag is het gebruik te vergelijken.",
                "Beide rapporten hebben dezelfde producten en vragen.", "Geen enkel oordeel veranderde.",
                "Rapport a van Gemeente Voorbeeld: de dagen van de registraties staan er niet in.",
            ])
    }

    @Test(arguments: [
        (0.0, 0.2, "0 tot 20,0 procentpunt meer"), (-0.2, 0.0, "0 tot 20,0 procentpunt minder"),
        (-0.0001, 0.0001, "0,1 procentpunt minder tot 0,1 procentpunt meer"),
        (0.0001, 0.0219, "0 tot 2,2 procentpunt meer"), (-0.0219, -0.0151, "1,5 tot 2,2 procentpunt minder"),
    ])
    func intervalsAreRoundedOutwards(_ low: Double, _ high: Double, _ text: String) {
        let measure = UsageChange.Measure(difference: 0, interval: low...high, p: 1)
        #expect(
            Wording.dutch.differences.text(.noDifference(measure))
                == "geen aantoonbaar verschil (95%-interval \(text))")
    }

    @Test func aDifferenceIsNeverAFalseZero() {
        let measure = UsageChange.Measure(difference: -0.0001, interval: -0.0002 ... -0.000_05, p: 0.001)
        #expect(
            Wording.dutch.differences.text(.less(measure))
                == "<0,1 procentpunt minder (95%-interval 0 tot 0,1 procentpunt minder)")
    }

    /// What several reports share is said once; of more than five, four are named.
    @Test(arguments: [
        (1, "Het rapport van r0 laat kleine aantallen weg."),
        (2, "De rapporten van r0 en r1 laten kleine aantallen weg."),
        (6, "De rapporten van r0, r1, r2, r3 en 2 andere laten kleine aantallen weg."),
    ])
    func reservationsThatReportsShareAreOne(_ number: Int, _ text: String) {
        let reservations = (0..<number).map { ComparisonReservation.smallCells(report: "r\($0)") }
        let texts = Wording.dutch.comparisonReservations.texts(reservations, ofOrganisations: true) { "\(name: $0)" }
        #expect(texts.map(\.plainText) == ["\(text) Wat is weggelaten, is niet te vergelijken."])
    }

    @Test func reportsThatMayNotBeNamedAreCounted() {
        let reservations = ["a", "b"].map { ComparisonReservation.otherFormat(report: $0, format: 1) }
        let end = "gemaakt met andere definities (format 1). Daarin staan niet alle cijfers."
        let words = Wording.dutch.comparisonReservations
        #expect(
            words.texts(reservations, ofOrganisations: true) { _ in nil }.map(\.plainText)
                == ["2 van de rapporten zijn \(end)"])
        #expect(
            words.texts([reservations[0]], ofOrganisations: true) { _ in nil }.map(\.plainText)
                == ["Een van de rapporten is \(end)"])
        #expect(
            words.texts(reservations, ofOrganisations: false) { "\(name: $0)" }.map(\.plainText)
                == ["De rapporten a en b zijn \(end)"])
    }

    /// A comparison of three organisations with so many that differ and pooled proposals.
    private static func organisations(_ standings: [OrganisationPoint.Standing], drops: Int) -> OrganisationFindings {
        let points = standings.enumerated().map {
            OrganisationPoint(report: $0.offset, field: ComparisonFixture.field("a"), standing: $0.element)
        }
        func field(_ points: [OrganisationPoint], isBelow: Bool) -> SharedField {
            SharedField(
                name: "a", points: points,
                pooled: PooledUsage(
                    organisations: 1, matureCaptured: 1, matureUsed: 0, zeroUseBound: isBelow ? .zero : nil,
                    isBelowThreshold: isBelow))
        }
        return OrganisationFindings(
            of: OrganisationComparison(
                reports: [], names: [],
                products: [
                    SharedProduct(
                        name: "p",
                        fields: [field(points, isBelow: false)] + (0..<drops).map { _ in field([], isBelow: true) })
                ], reservations: []))
    }

    @Test(arguments: [
        (organisations([.tooFew, .notComparable], drops: 0), "te weinig gegevens om te zeggen wie afwijkt"),
        (organisations([.within(0...1)], drops: 0), "geen enkele wijkt aantoonbaar af van de andere"),
        (
            organisations([.above(0...1), .within(0...1)], drops: 2),
            "1 wijkt af van de andere, bij 1 vraag; samen genoeg gegevens voor schrappen bij 2 vragen"
        ),
    ])
    func theHeadingSaysWhoDiffers(_ findings: OrganisationFindings, _ text: String) {
        #expect(organisations.heading(findings, organisations: 12).plainText == "12 organisaties: \(text)")
    }

    @Test func nobodyDiffersOfHowMany() {
        #expect(
            organisations.noDifference(Self.organisations([.within(0...1)], drops: 0)).plainText
                == "Niemand: 1 cijfer vergeleken, en niets ligt buiten wat toeval doet.")
        #expect(
            organisations.noDifference(Self.organisations([.tooFew], drops: 0)).plainText
                == "Dat is niet te zeggen: voor een vraag zijn vijf organisaties met elk 30 antwoorden nodig.")
        #expect(
            organisations.pooledDrops(Self.organisations([], drops: 0)).plainText
                == "Ook samen zijn er bij geen enkele vraag genoeg gegevens voor schrappen.")
    }

    /// A sentence that somebody has to read twice is none for a management team.
    @Test(arguments: 0..<3)
    func sentencesAreShort(_ position: Int) throws {
        let input = [
            ComparisonFixture.yearsWithSmallCells, ComparisonFixture.organisations, ComparisonFixture.anonymous,
        ][position]
        let sentences = try PageTree(ComparisonFixture.text("index.html", of: input)).root.all(
            "p", "dd", "td", "h1", "h2"
        )
        .flatMap { $0.text.split(separator: /[.?!:;]\s+/).map(String.init) }
        #expect(sentences.count > 60)
        #expect(sentences.filter { $0.split(whereSeparator: \.isWhitespace).count > 20 } == [])
    }
}
