import RegistrationLog
import TestSupport

/// Two reports of one organisation drawn at random, dense in the cases that are easy to get wrong: questions that only one has or
/// asks, withheld counts, few captures, uniform product names of which only one report knows.
struct RandomReports {
    private var generator: SplitMix64
    private let products = ["passport", "move", "waste", "tax"]
    private let fields = ["phone", "e-mail", "name", "town", "remark", "date", "reason"]
    private let verdicts: [Verdict] = [.keep, .drop, .reconsider, .insufficientData]

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// A report that ends in `year`.
    mutating func report(year: Int) -> ReportRecord {
        var terms = ReportRecord.Terms()
        terms.days = CalendarDate(year: year, month: 1, day: 1).flatMap { first in
            CalendarDate(year: year, month: 12, day: 31).map { first...$0 }
        }
        if chance(10) { terms.smallCells = 5 }
        let names = products.filter { _ in chance(75) }
        return ReportRecord(
            name: "\(year)", origin: ReportRecord.Origin(), terms: terms, products: names.map { product($0) })
    }

    private mutating func product(_ name: String) -> ReportedProduct {
        // Some are called by the name of another.
        let shown = chance(10) ? "\(name) office" : name
        return ReportedProduct(
            key: shown, name: shown, uniformProductName: chance(40) ? "uniform \(name)" : nil,
            registrations: .exact(1_000), clusteringHundredths: chance(15) ? nil : number(100...250),
            questionsPerContact: nil,
            fields: fields.filter { _ in chance(75) }.map { field($0) })
    }

    private mutating func field(_ name: String) -> ReportedField {
        var counts = ReportedField.Counts()
        let captured = chance(15) ? number(0...40) : number(100...900)
        counts.asked = chance(8) ? .exact(0) : .exact(captured + 10)
        counts.matureCaptured = chance(6) ? .leftOut : .exact(captured)
        let used = name == "phone" ? captured * number(10...90) / 100 : captured * number(2...4) / 100
        counts.matureUsed = chance(6) ? .fewer(than: 5) : .exact(used)
        return ReportedField(key: name, name: name, counts: counts, verdict: verdicts[number(0...3)])
    }
}
