import RegistrationLog
import Testing

@testable import Metrics

@Suite struct OrganisationComparisonTests {
    /// Reports of as many organisations as there are counts, each with one product and one question.
    private func reports(_ counts: [(used: Int, captured: Int)]) -> [ReportRecord] {
        counts.enumerated().map { index, count in
            ReportRecord(
                sketch: "folder \(index)", of: "Town \(index)", days: "2024-01-01"..."2024-12-31",
                [ReportedProduct(sketch: "p", [ReportedField(sketch: "q", count.used, of: count.captured)])])
        }
    }

    private func standings(_ reports: [ReportRecord]) throws -> [OrganisationPoint.Standing] {
        let product = try #require(OrganisationComparison(of: reports).products.first)
        return try #require(product.fields.first).points.map(\.standing)
    }

    private let five = [(10, 200), (12, 210), (9, 190), (11, 220), (30, 205)]

    // As in FunnelTests.
    @Test func fromFiveOnRatesHaveLimits() throws {
        #expect(
            try standings(reports(five)) == [
                .within(0.028434...0.128781), .within(0.029231...0.127190), .within(0.027587...0.130505),
                .within(0.029983...0.125716), .above(0.028839...0.127970),
            ])
        #expect(try standings(reports(Array(five.dropLast()))) == Array(repeating: .tooFew, count: 4))
    }

    /// The fifth has too few captures, or withholds them, so that four are left.
    @Test func whoCannotBeComparedIsNoneOfTheFive() throws {
        #expect(try standings(reports(five.dropLast() + [(5, 29)])) == Array(repeating: .tooFew, count: 5))
        #expect(try standings(reports(five + [(5, 29)])).last == .tooFew)
        #expect(try standings(reports(five + [(5, 29)])).first == .within(0.028434...0.128781))
        var withheld = reports(five)
        withheld.append(
            ReportRecord(
                sketch: "x", of: "X",
                [ReportedProduct(sketch: "p", [ReportedField(sketch: "q", 1, of: 90) { $0.matureUsed = .leftOut }])]))
        #expect(try standings(withheld).last == .notComparable)
        #expect(try standings(withheld)[4] == .above(0.028839...0.127970))
    }

    /// A second question of five makes ten points, and limits lie further out.
    @Test func allPointsOfTheComparisonCount() throws {
        let wider = reports(five).map { report in
            ReportRecord(
                name: report.name, origin: report.origin, terms: report.terms,
                products: report.products + [ReportedProduct(sketch: "other", [ReportedField(sketch: "q", 3, of: 90)])])
        }
        let product = try #require(OrganisationComparison(of: wider).products.first { $0.name == "p" })
        guard case .within(let limits) = product.fields[0].points[0].standing else {
            Issue.record("\(product.fields[0].points)")
            return
        }
        #expect(limits.lowerBound < 0.028434 && limits.upperBound > 0.128781)
    }

    @Test func questionsAreInTheOrderOfThoseWhoAskThem() {
        let fields = [["b", "a"], ["c", "b"], ["B"]].map { names in
            ReportRecord(
                sketch: "r", [ReportedProduct(sketch: "p", names.map { ReportedField(sketch: $0, 1, of: 50) })])
        }
        let product = OrganisationComparison(of: fields).products[0]
        #expect(product.fields.map(\.name) == ["b", "a", "c"])
        #expect(product.fields.map { $0.points.map(\.report) } == [[0, 1, 2], [0], [1]])
    }

    @Test func organisationsAreCalledByNameElseByFolder() {
        let reports = [
            ReportRecord(sketch: "2024", of: "Utrecht"), ReportRecord(sketch: "2024"), ReportRecord(sketch: "2024"),
            ReportRecord(sketch: "2024 (2)"), ReportRecord(sketch: "utrecht"),
        ]
        #expect(
            OrganisationComparison(of: reports).names == ["Utrecht", "2024", "2024 (2)", "2024 (2) (2)", "utrecht (2)"])
    }

    @Test func anonymousOnesAreNumbersAndNothingElse() {
        let reports = reports(five).map { report in
            var (origin, terms) = (report.origin, report.terms)
            (origin.title, origin.municipalityCode, terms.smallCells) = ("Title of Town", "gm0344", 5)
            return ReportRecord(name: report.name, origin: origin, terms: terms, products: report.products)
        }
        let comparison = OrganisationComparison(of: reports, isAnonymous: true)
        #expect(comparison.isAnonymous && comparison.names == ["1", "2", "3", "4", "5"])
        #expect(comparison.reservations == (1...5).map { .smallCells(report: "\($0)") })
        #expect(!"\(comparison)".contains("Town") && !"\(comparison)".contains("folder"))
        #expect(!"\(comparison)".contains("gm0344"))
        #expect("\(OrganisationComparison(of: reports))".contains("gm0344"))
    }
}
