import RegistrationLog

@testable import Metrics
@testable import Reporting

extension ComparisonFixture {
    /// Five municipalities, called `names`, of which the last withholds small counts.
    static func organisationComparison(names: [String], isAnonymous: Bool = false) -> OrganisationComparison {
        let reports = municipalities.enumerated().map { position, name in
            record(
                "rapport-\(name.lowercased())", [product("Paspoort", [field("Telefoonnummer")])],
                days: report("2024", year: 2024).terms.days, smallCells: position == 4 ? 5 : nil,
                format: position == 3 ? 1 : 2, organisation: name)
        }
        return OrganisationComparison(
            reports: reports, names: names, products: [SharedProduct(name: "paspoort", fields: shared)],
            reservations: [
                .otherMonths, .otherFormat(report: names[3], format: 1), .otherThresholds,
                .smallCells(report: names[4]),
            ], isAnonymous: isAnonymous)
    }

    private static let shared = [
        SharedField(
            name: "Telefoonnummer",
            points: [
                point(0, .exact(96), of: .exact(800), .above(0.031_25...0.060_01)),
                point(1, .exact(4), of: .exact(800), .below(0.031_25...0.060_01), .reconsider),
                point(2, .exact(36), of: .exact(800), .within(0.031_25...0.060_01)),
                point(3, .exact(2), of: .exact(12), .tooFew, nil),
                point(4, .fewer(than: 5), of: .leftOut, .notComparable, .insufficientData),
            ],
            pooled: PooledUsage(
                organisations: 5, matureCaptured: 2_412, matureUsed: 138, zeroUseBound: nil, isBelowThreshold: false)),
        SharedField(
            name: "E-mailadres",
            points: [
                point(0, .exact(0), of: .exact(150), .within(0...0.02), .insufficientData),
                point(1, .exact(0), of: .exact(200), .within(0...0.02), .insufficientData),
            ],
            pooled: PooledUsage(
                organisations: 2, matureCaptured: 350, matureUsed: 0, zeroUseBound: RoundedBound(millionths: 8_523),
                isBelowThreshold: true)),
        SharedField(
            name: "Faxnummer", points: [point(2, .exact(0), of: .exact(40), .tooFew, .insufficientData)],
            pooled: PooledUsage(
                organisations: 1, matureCaptured: 40, matureUsed: 0, zeroUseBound: RoundedBound(millionths: 72_158),
                isBelowThreshold: false)),
        SharedField(
            name: "Nationaliteit", points: [point(3, .absent, of: .absent, .notComparable, nil)],
            pooled: PooledUsage(
                organisations: 1, matureCaptured: 0, matureUsed: 0, zeroUseBound: nil, isBelowThreshold: false)),
    ]

    private static func point(
        _ report: Int, _ used: ReportedCount, of captured: ReportedCount, _ standing: OrganisationPoint.Standing,
        _ verdict: Verdict? = .keep
    ) -> OrganisationPoint {
        OrganisationPoint(report: report, field: field("x", used, of: captured, verdict), standing: standing)
    }
}
