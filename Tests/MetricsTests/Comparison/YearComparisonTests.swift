import RegistrationLog
import Testing

@testable import Metrics

@Suite struct YearComparisonTests {
    private let year = "2023-01-01"..."2023-12-31"
    private let next = "2024-01-01"..."2024-12-31"

    private func fields(
        _ older: [ReportedField], _ newer: [ReportedField], clustering: Int = 100
    ) throws -> [ComparedField] {
        let reports = zip([older, newer], [year, next]).map { fields, days in
            ReportRecord(sketch: "r", days: days, [ReportedProduct(sketch: "p", clustering: clustering, fields)])
        }
        return try #require(YearComparison(of: reports[0], reports[1]).products.first).fields
    }

    /// Against the naive reference, on 300 pairs of reports.
    @Test func whatIsSaidIsWhatTheDefinitionSays() {
        var said: [String: Int] = [:]
        for seed in 0..<300 {
            var random = RandomReports(seed: UInt64(seed))
            let (older, newer) = (random.report(year: 2023), random.report(year: 2024))
            let words = Self.words(YearComparison(of: older, newer))
            #expect(words == NaiveComparison(older: older, newer: newer).words, "seed \(seed)")
            for word in words.values { said[word, default: 0] += 1 }
        }
        #expect(said.count == 7 && said.values.allSatisfy { $0 > 20 }, "\(said)")
    }

    private static func words(_ comparison: YearComparison) -> [String: String] {
        var words: [String: String] = [:]
        for product in comparison.products {
            for field in product.fields {
                let word =
                    switch (field.presence, field.usage) {
                    case (.new, _): "nieuw"
                    case (.gone, _): "vervallen"
                    case (.both, .more): "meer"
                    case (.both, .less): "minder"
                    case (.both, .noDifference): "geen"
                    case (.both, .tooFew): "te weinig"
                    case (.both, .notComparable): "niet te vergelijken"
                    case (.both, .onlyInOne): "?"
                    }
                words["\(product.name)/\((field.newer ?? field.older)?.key ?? "")"] = word
            }
        }
        return words
    }

    // 40 of 800 and 80 of 800: difference 0.05. Fisher's p is that of scipy 1.17.1, the interval that of statsmodels 0.15.0
    // (confint_proportions_2indep, method newcomb): 0.0243195 to 0.0762263.
    @Test func aDifferenceComesWithIntervalAndP() throws {
        let field = try #require(
            try fields([ReportedField(sketch: "q", 40, of: 800)], [ReportedField(sketch: "Q", 80, of: 800)]).first)
        guard case .more(let measure) = field.usage else {
            Issue.record("\(field.usage)")
            return
        }
        #expect(abs(measure.difference - 0.05) < 1e-15)
        #expect(measure.interval == 0.024319...0.076227)
        #expect(abs(measure.p / 0.000_190_876_206_783_737_3 - 1) < 1e-12)
        #expect(field.name == "Q" && field.verdict == .same)
    }

    // With φ = 4 these are 10 of 200 and 20 of 200: p = 0.0861 by scipy 1.17.1, from −0.0023923 to 0.1043367 by statsmodels. The rates stay.
    @Test func clusteringLeavesTheRatesAndWidensTheInterval() throws {
        let field = try #require(
            try fields(
                [ReportedField(sketch: "q", 40, of: 800)], [ReportedField(sketch: "q", 80, of: 800)], clustering: 400
            ).first)
        guard case .noDifference(let measure) = field.usage else {
            Issue.record("\(field.usage)")
            return
        }
        #expect(abs(measure.difference - 0.05) < 1e-15)
        #expect(measure.interval == -0.002393...0.104337)
        #expect(abs(measure.p / 0.086_096_804_239_398_47 - 1) < 1e-12)
    }

    @Test func lessIsSaidOfWhatIsUsedLess() throws {
        let field = try fields([ReportedField(sketch: "q", 80, of: 800)], [ReportedField(sketch: "q", 40, of: 800)])
        guard case .less(let measure)? = field.first?.usage else {
            Issue.record("\(field)")
            return
        }
        #expect(abs(measure.difference + 0.05) < 1e-15)
    }

    /// 29 captures are too few on either side, 30 are enough.
    @Test func underThirtyCapturesSayNothing() throws {
        let counts = [(29, 500), (500, 29), (30, 30)]
        let said = try counts.map { older, newer in
            try fields([ReportedField(sketch: "q", 1, of: older)], [ReportedField(sketch: "q", 1, of: newer)])[0].usage
        }
        #expect(said[0] == .tooFew && said[1] == .tooFew && said[2] != .tooFew)
    }

    // One of 3,000 and 100 of 300,000 are the same rate; with φ = 100 on one side it would be one of 30 against 100 of 300,000.
    @Test func whatRoundingMakesIsNoFinding() throws {
        let older = ReportRecord(
            sketch: "a", days: year, [ReportedProduct(sketch: "p", [ReportedField(sketch: "q", 105, of: 300_000)])])
        let newer = ReportRecord(
            sketch: "b", days: next,
            [ReportedProduct(sketch: "p", clustering: 10_000, [ReportedField(sketch: "q", 1, of: 3_000)])])
        let usage = try #require(YearComparison(of: older, newer).products.first?.fields.first).usage
        guard case .noDifference(let measure) = usage else {
            Issue.record("\(usage)")
            return
        }
        #expect(measure.p < 0.05)
        #expect(measure.difference < 0)
    }

    @Test func whatOnlyOneHasIsNewOrGone() throws {
        let kept = ReportedField(sketch: "b", 5, of: 100)
        let fields = try fields(
            [ReportedField(sketch: "a", 5, of: 100), kept], [ReportedField(sketch: "c", 5, of: 100), kept])
        #expect(fields.map(\.name) == ["c", "b", "a"])
        #expect(fields.map(\.presence) == [.new, .both, .gone])
        #expect(fields.map(\.usage)[0] == .onlyInOne && fields[2].usage == .onlyInOne)
        #expect(fields[0].verdict == .notComparable && fields[0].older == nil && fields[2].newer == nil)
    }

    /// A question that is not asked any more, but missed by follow-up, has a row in the newer report, and is gone all the same.
    @Test func aQuestionIsThereWhereItIsAsked() throws {
        let missed = ReportedField(sketch: "q", 0, of: 0, verdict: .add) { $0.missing = .exact(40) }
        let asked = ReportedField(sketch: "q", 5, of: 100)
        #expect(try fields([asked], [missed]).map(\.presence) == [.gone])
        #expect(try fields([missed], [asked]).map(\.presence) == [.new])
        #expect(try fields([missed], [missed]).map(\.presence) == [.both])
        #expect(try fields([missed], []).map(\.presence) == [.gone])
        #expect(
            try fields([asked], [ReportedField(sketch: "q", 5, of: 100) { $0.asked = .leftOut }]).map(\.presence) == [
                .both
            ])
    }

    @Test(arguments: [
        (Verdict.keep, Verdict.keep, 40, VerdictChange.same), (.reconsider, .keep, 80, .changed),
        (.reconsider, .keep, 41, .sameEvidence),
    ])
    func whatBecameOfTheVerdict(older: Verdict, newer: Verdict, used: Int, change: VerdictChange) throws {
        let fields = try fields(
            [ReportedField(sketch: "q", 40, of: 800, verdict: older)],
            [ReportedField(sketch: "q", used, of: 800, verdict: newer)])
        #expect(fields.map(\.verdict) == [change])
    }

    @Test func withoutAVerdictOrCountsNothingIsSaidOfTheChange() throws {
        let plain = ReportedField(sketch: "q", 40, of: 800, verdict: .keep)
        let none = ReportedField(sketch: "q", 40, of: 800, verdict: nil)
        let withheld = ReportedField(sketch: "q", 40, of: 800, verdict: .drop) { $0.matureUsed = .leftOut }
        let same = ReportedField(sketch: "q", 40, of: 800, verdict: .keep) { $0.matureUsed = .leftOut }
        #expect(try fields([plain], [none]).map(\.verdict) == [.notComparable])
        #expect(try fields([plain], [withheld]).map(\.verdict) == [.notComparable])
        #expect(try fields([plain], [withheld]).map(\.usage) == [.notComparable])
        #expect(try fields([plain], [same]).map(\.verdict) == [.same])
    }

    @Test func theOneThatEndsEarlierIsTheOlder() {
        let (a, b) = (ReportRecord(sketch: "a", days: next), ReportRecord(sketch: "b", days: year))
        #expect(YearComparison(of: a, b).older.name == "b")
        #expect(YearComparison(of: b, a).older.name == "b")
        #expect(YearComparison(of: a, b).reservations == [])
    }

    @Test func whatIsNotKnownOfDaysIsReserved() {
        let unknown = ReportRecord(sketch: "a")
        let known = ReportRecord(sketch: "b", days: year)
        #expect(YearComparison(of: known, unknown).older.name == "b")
        #expect(YearComparison(of: known, unknown).reservations == [.orderAsGiven])
        let same = ReportRecord(sketch: "c", days: "2023-06-01"..."2023-12-31")
        #expect(
            YearComparison(of: known, same).reservations == [.orderAsGiven, .overlappingDays, .otherMonths])
    }

    @Test func whatDiffersBetweenReportsIsReserved() {
        let plain = ReportRecord(sketch: "a", days: year)
        var origin = ReportRecord.Origin()
        origin.format = 1
        let first = ReportRecord(name: "b", origin: origin, terms: plain.terms, products: [])
        let other = ReportRecord(sketch: "c", days: "2024-11-30"..."2025-10-01") {
            $0.threshold = 0.02
            $0.smallCells = 10
        }
        #expect(
            YearComparison(of: first, other).reservations
                == [.otherThresholds, .otherFormat(report: "b", format: 1), .smallCells(report: "c")])
        #expect(
            YearComparison(of: plain, ReportRecord(sketch: "d", days: "2024-11-30"..."2025-09-30")).reservations
                == [.otherMonths])
    }
}
