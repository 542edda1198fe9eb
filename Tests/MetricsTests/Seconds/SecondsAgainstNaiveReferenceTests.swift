import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Seconds per question and effects of changes on random logs, against the reference that was written apart from them.
@Suite struct SecondsAgainstNaiveReferenceTests {
    @Test(arguments: 0..<12)
    func aLogWithHandlingTimes(seed: Int) { compare(.timed(seed), "timed, seed \(seed)") }

    @Test(arguments: 0..<120)
    func aSmallLog(seed: Int) { compare(.small(seed), "seed \(seed)") }

    // Hours count with the seconds that were measured.
    @Test(arguments: [1, 2])
    func allOtherFiguresOfSuchALog(seed: Int) {
        let sketch = NaiveSketch.timed(seed)
        let (log, settings) = sketch.delivered
        AnalysisAgainstNaiveReferenceTests().compare(
            Analysis(of: log, settings: settings), NaiveReference(sketch), "timed, seed \(seed)")
    }

    // What the comparison is for is among the logs.
    @Test func theLogsAreWorthComparing() {
        let timed = (0..<12).map(NaiveSketch.timed)
        let analyses = (timed + (0..<120).map(NaiveSketch.small)).map { sketch in
            let (log, settings) = sketch.delivered
            return Analysis(of: log, settings: settings)
        }
        let outcomes = analyses.compactMap(\.handlingTime?.outcome)
        #expect(outcomes.contains(.measured) && outcomes.contains(.noGain))
        let effects = analyses.flatMap(\.protocolEffects)
        for measure in EffectMeasure.allCases {
            #expect(effects.count { $0.measure == measure && $0.interval != nil } >= 15, "\(measure)")
        }
        #expect(effects.contains { $0.difference == nil })
        #expect(effects.contains { $0.difference != nil && $0.interval == nil })
        #expect(
            Set(effects.map { $0.before.days.upperBound.dayNumber - $0.before.days.lowerBound.dayNumber }).count > 10)
    }

    private func compare(_ sketch: NaiveSketch, _ location: String) {
        let (log, settings) = sketch.delivered
        let reference = NaiveReference(sketch)
        let analysis = Analysis(of: log, settings: settings, threads: 2)
        let expected = reference.seconds
        #expect((analysis.handlingTime == nil) == (expected == nil), "\(location)")
        if let found = analysis.handlingTime, let expected {
            #expect(isClose(found.seconds, expected.slope), "\(location)")
            #expect(isClose(found.interval, (expected.lower, expected.upper)), "\(location)")
            #expect(found.registrations == expected.registrations, "\(location)")
            #expect(found.days == expected.days, "\(location)")
        }
        let effects = analysis.products.flatMap { reference.effects(of: reference.view(of: $0.name)) }
        #expect(analysis.protocolEffects.map(words) == effects.map(\.words), "\(location)")
        for (effect, expected) in zip(analysis.protocolEffects, effects) {
            let location = "\(location), \(expected.words)"
            #expect(isClose(effect.before.value, expected.before), "\(location)")
            #expect(isClose(effect.after.value, expected.after), "\(location)")
            #expect(isClose(effect.difference, expected.difference), "\(location)")
            #expect((effect.interval == nil) == (expected.interval == nil), "\(location)")
            if let interval = effect.interval, let other = expected.interval {
                #expect(isClose(interval, other), "\(location): \(interval), expected \(other)")
            }
        }
    }

    private func isClose(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) < 1e-7 * max(1, abs(other))
    }

    /// Whether an interval is the other one rounded outwards to six decimals, but for what quadrature and halvings cost.
    private func isClose(_ interval: ClosedRange<Double>, _ other: (lower: Double, upper: Double)) -> Bool {
        let slack = 1e-7 * max(1, abs(other.lower), abs(other.upper))
        return (-slack...1e-6 + slack).contains(other.lower - interval.lowerBound)
            && (-slack...1e-6 + slack).contains(interval.upperBound - other.upper)
    }

    private func words(_ effect: PublishedProtocolEffect) -> String {
        let days = [effect.before.days, effect.after.days].flatMap { [$0.lowerBound.iso8601, $0.upperBound.iso8601] }
        let counts = [effect.before, effect.after].map { "\($0.registrations.exact ?? -1)" }
        return ([effect.productName, effect.date.iso8601, "\(effect.measure)"] + days + counts).joined(separator: " ")
    }
}
