import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct AgreementBeyondChanceTests {
    /// Adds registrations that capture these values, each with an action that took over the value beside it.
    private func sketch(_ values: [(captured: String, takenOver: String)]) -> LogSketch {
        var sketch = LogSketch()
        for (captured, takenOver) in values {
            let registration = sketch.register("move", at: "2024-03-01")
            sketch.registrations[registration].answers = [("phone", captured)]
            sketch.act("call", at: "2024-03-02", on: [registration])
            sketch.actions[sketch.actions.count - 1].values = [("phone", takenOver)]
        }
        return sketch
    }

    private func agreements(_ sketch: LogSketch) -> [Agreement] {
        let log = sketch.log
        let followUps = FollowUpIndex(of: log, settings: AnalysisSettings())
        return AgreementBeyondChance(in: log, period: ReportingPeriod(), followUps: followUps).agreements
            .map(\.agreement)
    }

    // Five telephone numbers that each come back: *e* = 1/5, and the lower bound of 5 of 5 is 1/(1 + 1.96²/5) = 0.566.
    @Test func fiveRareValuesThatComeBackAreEvidence() throws {
        let sketch = sketch((1...5).map { ("06-\($0)", "06-\($0)") })
        #expect(agreements(sketch) == [Agreement(pairs: 5, agreeing: 5, captures: 5, chanceMatches: 5)])
        let field = try sketch.figures(of: "phone", in: "move")
        #expect(field.used == 5)
        #expect(field.evidence.carried == 5)
        #expect(field.chance == 0)
    }

    @Test func fourPairsAreTooFew() throws {
        let field = try sketch((1...4).map { ("06-\($0)", "06-\($0)") }).figures(of: "phone", in: "move")
        #expect(field.used == 0)
        #expect(field.chance == 4)
        #expect(field.observable == 4)
    }

    // The same town in both records always agrees: *e* = 1, which no lower bound exceeds.
    @Test func theSameValueEverywhereIsChance() throws {
        let sketch = sketch(Array(repeating: ("Utrecht", "Utrecht"), count: 10))
        #expect(agreements(sketch) == [Agreement(pairs: 10, agreeing: 10, captures: 10, chanceMatches: 100)])
        let field = try sketch.figures(of: "phone", in: "move")
        #expect(field.used == 0)
        #expect(field.chance == 10)
    }

    // Half yes, half no: *e* = 1/2. The lower bound of 6 of 6 is 1/(1 + 1.96²/6) = 0.610, over it; of 5 of 6 it is 0.437.
    @Test(arguments: [("no", 6, 0), ("yes", 0, 5)])
    func oneDisagreementCanMakeItChance(last: String, carried: Int, chance: Int) throws {
        let agreeing = [("yes", "yes"), ("yes", "yes"), ("yes", "yes"), ("no", "no"), ("no", "no")]
        let field = try sketch(agreeing + [("no", last)]).figures(of: "phone", in: "move")
        #expect(field.evidence.carried == carried)
        #expect(field.chance == chance)
    }

    // Captures without any action belong to the chance level: among 5 equal ones *e* = 1, among 100 it is 5/100.
    @Test(arguments: [(0, 0), (95, 5)])
    func allCapturesOfTheProductSetTheChanceLevel(others: Int, carried: Int) throws {
        var sketch = sketch(Array(repeating: ("Utrecht", "Utrecht"), count: 5))
        for other in 0..<others {
            let registration = sketch.register("move", at: "2024-03-01")
            sketch.registrations[registration].answers = [("phone", "\(other)")]
        }
        #expect(try sketch.figures(of: "phone", in: "move").evidence.carried == carried)
    }

    // One pair for each distinct value: the repeated value of the first registration adds none, the other value one.
    @Test func distinctValuesOfARegistrationArePairs() {
        var sketch = sketch((1...5).map { ("06-\($0)", "06-\($0)") })
        sketch.act("call", at: "2024-03-03", on: [0], values: ["phone": "06-1"])
        #expect(agreements(sketch).map(\.pairs) == [5])
        sketch.act("call", at: "2024-03-03", on: [0], values: ["phone": "06-2"])
        #expect(agreements(sketch) == [Agreement(pairs: 6, agreeing: 5, captures: 5, chanceMatches: 6)])
    }

    // Values of earlier actions, and of registrations in which the field is not captured, make no pair.
    @Test func onlyCapturedFieldsAndLaterActionsMakePairs() {
        var sketch = sketch((1...5).map { ("06-\($0)", "06-\($0)") })
        sketch.act("call", at: "2024-02-01", on: [0], values: ["phone": "06-9"])
        sketch.register("move", at: "2024-03-01", ["phone": nil])
        sketch.act("call", at: "2024-03-02", on: [5], values: ["phone": "06-6"])
        #expect(agreements(sketch) == [Agreement(pairs: 5, agreeing: 5, captures: 5, chanceMatches: 5)])
    }

    // Products are judged apart: 3 pairs of each are too few in both.
    @Test func eachProductIsJudgedOnItsOwn() throws {
        var sketch = sketch((1...6).map { ("06-\($0)", "06-\($0)") })
        for registration in 3..<6 { sketch.registrations[registration].product = "waste" }
        #expect(try sketch.figures(of: "phone", in: "move").chance == 3)
        #expect(try sketch.figures(of: "phone", in: "waste").chance == 3)
    }

    // Of ten registrations five lie in the period: without the others, *e* rises from 5/10 to 1 and the bound of 5 of 5,
    // 0.566, no longer exceeds it.
    @Test(arguments: [(false, 10, 0), (true, 0, 5)])
    func thePeriodLimitsTheChanceLevel(isLimited: Bool, carried: Int, chance: Int) throws {
        var sketch = sketch(
            Array(repeating: ("Utrecht", "Utrecht"), count: 5) + (1...5).map { ("06-\($0)", "06-\($0)") })
        for registration in 5..<10 { sketch.registrations[registration].time = "2024-02-01" }
        let settings = AnalysisSettings {
            if isLimited { $0.period.from = CalendarDate(year: 2024, month: 3, day: 1) }
        }
        // All ten: a = m = 10, e = (5 × 5/10 + 5 × 1/10) / 10 = 0.3, under the bound of 10 of 10, 0.722.
        let field = try sketch.figures(of: "phone", in: "move", settings)
        #expect(field.evidence.carried == carried)
        #expect(field.chance == chance)
    }

    // An explicit use stands, and the agreement beside it is counted as chance all the same.
    @Test func chanceIsCountedBesideOtherEvidence() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["phone": "06"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone"], values: ["phone": "06"])
        let field = try sketch.figures(of: "phone", in: "move")
        #expect(field.used == 1)
        #expect(field.evidence.explicit == 1)
        #expect(field.evidence.carried == 0)
        #expect(field.chance == 1)
    }
}
