import Foundation
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// What is expected was written by hand from the counts of the fixture.
@Suite struct OrganisationTableTests {
    private static let header = """
        product,veld,organisatie,rijp_vastgelegd,rijp_vastgelegd_status,rijp_gebruikt,rijp_gebruikt_status,gebruiksgraad,\
        gebruiksgraad_status,gemeten,gemeten_status,funnel_laag,funnel_hoog,stand,oordeel,samen_organisaties,\
        samen_rijp_vastgelegd,samen_rijp_gebruikt,samen_bovengrens_nul,samen_oordeel
        """

    private static let used = "5,2412,138,,wel gebruikt"

    /// The rows but for what the organisations are called.
    private static let rows = [
        (
            0, "Telefoonnummer",
            "800,,96,,0.120000,,800,,0.031250,0.060010,wijkt af van de andere: vaker,behouden,\(used)"
        ),
        (
            1, "Telefoonnummer",
            "800,,4,,0.005000,,800,,0.031250,0.060010,wijkt af van de andere: minder vaak,heroverwegen,\(used)"
        ),
        (2, "Telefoonnummer", "800,,36,,0.045000,,800,,0.031250,0.060010,wijkt niet af,behouden,\(used)"),
        (3, "Telefoonnummer", "12,,2,,0.166667,,12,,,,te weinig gegevens,,\(used)"),
        (
            4, "Telefoonnummer",
            ",weggelaten,,<5,,weggelaten,,weggelaten,,,niet te vergelijken,te weinig gegevens,\(used)"
        ),
        (
            0, "E-mailadres",
            "150,,0,,0.000000,,150,,0.000000,0.020000,wijkt niet af,te weinig gegevens,2,350,0,0.008523,schrappen"
        ),
        (
            1, "E-mailadres",
            "200,,0,,0.000000,,200,,0.000000,0.020000,wijkt niet af,te weinig gegevens,2,350,0,0.008523,schrappen"
        ),
        (
            2, "Faxnummer",
            "40,,0,,0.000000,,40,,,,te weinig gegevens,te weinig gegevens,1,40,0,0.072158,te weinig gegevens"
        ),
        (3, "Nationaliteit", ",,,,,,,,,,niet te vergelijken,,1,0,0,,niet te vergelijken"),
    ]

    @Test func aRowForEachOrganisationThatHasTheQuestion() throws {
        let text = try ComparisonFixture.text("vergelijking.csv", of: ComparisonFixture.organisations)
        let rows = Self.rows.map { "paspoort,\($1),\(ComparisonFixture.municipalities[$0]),\($2)" }
        #expect(text.components(separatedBy: "\r\n") == [Self.header] + rows + [""])
    }

    @Test func numbersTakeTheTurnOfNames() throws {
        let text = try ComparisonFixture.text("vergelijking.csv", of: ComparisonFixture.anonymous)
        let rows = Self.rows.map { "paspoort,\($1),gemeente \($0 + 1),\($2)" }
        #expect(text.components(separatedBy: "\r\n") == [Self.header] + rows + [""])
    }

    /// A limit is rounded outwards, so that nobody differs by rounding.
    @Test func limitsAreRoundedOutwards() throws {
        let point = OrganisationPoint(
            report: 0, field: ComparisonFixture.field("a", .exact(1), of: .exact(40)),
            standing: .within(0.012_345_67...0.023_456_71))
        let comparison = OrganisationComparison(
            reports: [ComparisonFixture.record("a")], names: ["A"],
            products: [
                SharedProduct(
                    name: "p",
                    fields: [
                        SharedField(
                            name: "a", points: [point],
                            pooled: PooledUsage(
                                organisations: 1, matureCaptured: 40, matureUsed: 1, zeroUseBound: nil,
                                isBelowThreshold: false))
                    ])
            ], reservations: [])
        let text = try ComparisonFixture.text(
            "vergelijking.csv", of: ComparisonFixture.input(.organisations(comparison)))
        #expect(
            text.contains("p,a,A,40,1,0.025000,40,0.012345,0.023457,wijkt niet af,behouden,1,40,1,,wel gebruikt\r\n"))
    }
}
