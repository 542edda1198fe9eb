import RegistrationLog

@testable import Metrics
@testable import Reporting

extension ComparisonFixture {
    /// Used more: 4.0 % and 8.1 %.
    static let more = UsageChange.Measure(difference: 0.041, interval: 0.019912...0.062345, p: 0.000_123_4)
    /// Used less: 20 % and 12 %; its p is less than six decimals can show.
    static let less = UsageChange.Measure(difference: -0.08, interval: -0.126_2 ... -0.0341, p: 1e-12)
    /// No difference: 12 of 120 and 15 of 130.
    static let none = UsageChange.Measure(difference: 0.015_384_6, interval: -0.063_6...0.092_7, p: 0.837_91)

    /// A year of questions in which all happened that can; the newer report withholds counts below `smallCells`.
    static func yearComparison(smallCells: Int? = nil) -> YearComparison {
        let older = report("2023", year: 2023)
        let newer = record(
            "2024", days: report("2024", year: 2024).terms.days, smallCells: smallCells, format: 2)
        return YearComparison(
            older: older, newer: newer, products: [passport(smallCells: smallCells), wedding, dogs],
            reservations: [
                .otherMonths, .otherFormat(report: "2023", format: 1), .otherThresholds, .orderAsGiven,
                .overlappingDays,
            ] + (smallCells == nil ? [] : [.smallCells(report: "2024")]))
    }

    private static func passport(smallCells: Int?) -> ComparedProduct {
        ComparedProduct(
            name: "Paspoort", presence: .both, older: product("Paspoort"),
            newer: product("Paspoort", registrations: .exact(12_345), questions: smallCells == nil ? 6.5 : nil),
            fields: [
                compared(
                    "Telefoonnummer", (40, 1_000, .reconsider), (81, 1_000, .keep), .more(more), .changed),
                compared("Reden", (100, 500, .keep), (60, 500, .keep), .less(less), .same),
                compared(
                    "E-mailadres", (12, 120, .insufficientData), (15, 130, .drop), .noDifference(none), .sameEvidence),
                compared("Geboorteplaats", (0, 1_000, .drop), (7, 12, .reconsider), .tooFew, .sameEvidence),
                ComparedField(
                    name: "Nationaliteit", presence: .both, older: field("Nationaliteit", .absent, of: .absent, nil),
                    newer: smallCells.map { field("Nationaliteit", .fewer(than: $0), of: .leftOut) }
                        ?? field("Nationaliteit", .exact(3), of: .exact(90)), usage: .notComparable,
                    verdict: .notComparable),
                ComparedField(
                    name: "=Bijzonderheden", presence: .new, older: nil,
                    newer: field("=Bijzonderheden", .exact(2), of: .exact(40)), usage: .onlyInOne,
                    verdict: .notComparable),
                ComparedField(
                    name: "Faxnummer", presence: .gone, older: field("Faxnummer", .exact(0), of: .exact(400), .drop),
                    newer: nil, usage: .onlyInOne, verdict: .notComparable),
            ])
    }

    private static let wedding = ComparedProduct(
        name: "Trouwen", presence: .new, older: nil, newer: product("Trouwen"),
        fields: [
            ComparedField(
                name: "Datum", presence: .new, older: nil, newer: field("Datum", .exact(30), of: .exact(30)),
                usage: .onlyInOne, verdict: .notComparable)
        ])

    private static let dogs = ComparedProduct(
        name: "Hondenbelasting", presence: .gone, older: product("Hondenbelasting", registrations: .absent), newer: nil,
        fields: [
            ComparedField(
                name: "Ras", presence: .gone, older: field("Ras", .exact(0), of: .exact(0), .neverAnswered), newer: nil,
                usage: .onlyInOne, verdict: .notComparable)
        ])

    /// A question that both reports have, each with uses, mature captures and verdict.
    static func compared(
        _ name: String, _ older: (Int, Int, Verdict), _ newer: (Int, Int, Verdict), _ usage: UsageChange,
        _ verdict: VerdictChange
    ) -> ComparedField {
        ComparedField(
            name: name, presence: .both, older: field(name, .exact(older.0), of: .exact(older.1), older.2),
            newer: field(name, .exact(newer.0), of: .exact(newer.1), newer.2), usage: usage, verdict: verdict)
    }
}
