import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ProtocolEffectTests {
    private func date(_ text: String) -> CalendarDate { Timestamp(sketch: text).localDate }

    private func settings(_ changes: (date: String, product: String?)...) -> AnalysisSettings {
        AnalysisSettings {
            $0.protocolChanges = changes.map { ProtocolChange(date: date($0.date), product: $0.product, note: nil) }
            $0.observationEnd = date("2024-12-31")
            for product in ["move", "waste"] {
                $0.products[product] = ProductSettings { $0.followUpHorizonDays = 10 }
            }
        }
    }

    /// Ten registrations on each day from 1 to 20 June and from 1 to 20 July.
    ///
    /// In June they have two answers, and four of ten are
    /// called back; in July they have one, and one of ten is called back, for a telephone number that nobody asks any more. Eight of
    /// ten say how long they took: 100 or 200 seconds in June, 80 or 160 in July.
    private var sketch: LogSketch {
        var sketch = LogSketch()
        for month in [6, 7] {
            for day in 1...20 {
                for number in 0..<10 {
                    let time = "2024-0\(month)-\(day < 10 ? "0" : "")\(day)"
                    let seconds = (month == 6 ? 100 : 80) * (number % 2 + 1)
                    sketch.register(
                        "move", at: time, month == 6 ? ["town": "a", "phone": "1"] : ["town": "a"],
                        handlingSeconds: number < 8 ? seconds : nil)
                    let registration = sketch.registrations.count - 1
                    if number < (month == 6 ? 4 : 1) {
                        sketch.act("call", at: time, on: [registration], names: ["phone"])
                    }
                }
            }
        }
        return sketch
    }

    // The change is on 24 June: before are 1 to 23 June at most, after 1 July to 20 July, so that both have 20 days: 4 to 23
    // June, which has 170 registrations on 17 days, and 1 to 20 July with 200.
    @Test func measuresCountedByHand() throws {
        let effects = sketch.analysis(settings(("2024-06-24", "move"))).protocolEffects
        #expect(
            effects.map(\.measure) == [.questionsPerContact, .followUpCoverage, .missingPerThousand, .handlingTime])
        for effect in effects {
            #expect(effect.productName == "move")
            #expect(effect.date == date("2024-06-24"))
            #expect(effect.before.days == date("2024-06-04")...date("2024-06-23"))
            #expect(effect.after.days == date("2024-07-01")...date("2024-07-20"))
        }
        #expect(effects.map(\.before.registrations) == [170, 170, 170, 136])
        #expect(effects.map(\.after.registrations) == [200, 200, 200, 160])
        #expect(effects.map(\.before.value) == [2, 0.4, 0, 150])
        #expect(effects.map(\.after.value) == [1, 0.1, 100, 120])
        #expect(effects.map(\.difference) == [-1, 0.1 - 0.4, 100, -30])
        // All of both sides have the same number of answers.
        #expect(effects[0].interval == nil)
        // statsmodels 0.15.0, confint_proportions_2indep(20, 200, 68, 170, method="newcomb") and (20, 200, 0, 170).
        try expect(effects[1].interval, -0.382545...(-0.21379))
        try expect(effects[2].interval, 59.173_331...149.405_813)
        // scipy 1.17.1, ttest_ind([80, 160] * 80, [100, 200] * 68, equal_var=False).confidence_interval(0.95).
        try expect(effects[3].interval, -40.527834...(-19.472166))
    }

    private func expect(_ interval: ClosedRange<Double>?, _ expected: ClosedRange<Double>) throws {
        let interval = try #require(interval)
        #expect(abs(interval.lowerBound - expected.lowerBound) < 1e-9)
        #expect(abs(interval.upperBound - expected.upperBound) < 1e-9)
    }

    @Test func whatNoRegistrationSaysIsLeftOut() {
        var sketch = self.sketch
        for index in sketch.registrations.indices { sketch.registrations[index].handlingSeconds = nil }
        let measures = sketch.analysis(settings(("2024-06-24", "move"))).protocolEffects.map(\.measure)
        #expect(measures == [.questionsPerContact, .followUpCoverage, .missingPerThousand])
    }

    // On one side only nobody says how long it took, and then no registration is left at all.
    @Test func aSideWithoutRegistrationsHasNoValue() {
        var sketch = self.sketch
        for index in 200..<400 { sketch.registrations[index].handlingSeconds = nil }
        let time = sketch.analysis(settings(("2024-06-24", "move"))).protocolEffects.last
        #expect(time?.measure == .handlingTime)
        #expect(time?.before.value == 150)
        #expect(time?.after.registrations == 0)
        #expect(time?.after.value == nil)
        #expect(time?.difference == nil)
        #expect(time?.interval == nil)
    }

    // Products in order of registrations, each with its own changes and those of all; two changes on one day are one.
    @Test func inOrderOfProductAndDate() {
        var sketch = self.sketch
        for day in 1...30 { sketch.register("waste", at: "2024-06-\(day < 10 ? "0" : "")\(day)", ["town": "a"]) }
        let effects = sketch.analysis(
            settings(("2024-06-20", "waste"), ("2024-06-10", nil), ("2024-06-10", "waste"), ("2024-07-05", "move"))
        ).protocolEffects.filter { $0.measure == .followUpCoverage }
        #expect(
            effects.map { "\($0.productName) \($0.date.iso8601)" } == [
                "move 2024-06-10", "move 2024-07-05", "waste 2024-06-10", "waste 2024-06-20",
            ])
    }

    // Calls on a record with too many links are no follow-up of any.
    @Test func aRecordWithTooManyLinksIsNoFollowUp() {
        var sketch = self.sketch
        sketch.crowded = [0, 35, 398, 399]
        let coverage = sketch.analysis(settings(("2024-06-24", "move"))).protocolEffects[1]
        #expect(coverage.before.value == 0.4)
        #expect(coverage.after.value == 0.1)
    }

    @Test func withoutADayOnBothSidesThereIsNoEffect() {
        #expect(sketch.analysis(settings(("2024-06-01", "move"), ("2024-07-12", "move"))).protocolEffects.count == 4)
        #expect(sketch.analysis(settings(("2024-06-01", "move"), ("2024-07-14", "waste"))).protocolEffects.isEmpty)
        #expect(sketch.analysis().protocolEffects.isEmpty)
    }
}
