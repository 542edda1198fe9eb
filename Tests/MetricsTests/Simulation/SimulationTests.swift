import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Logs counted by hand.
@Suite struct SimulationTests {
    /// Four contacts by phone and two at the counter, each with a telephone number and a reason; one more that is too young.
    private static let sketch: NaiveSketch = {
        var sketch = NaiveSketch()
        for number in 0..<6 {
            sketch.log.register(
                "move", at: "2024-01-0\(number + 1)", ["phone": "06\(number)", "reason": number < 2 ? "a" : "b"],
                channel: number < 4 ? "phone" : "counter")
        }
        sketch.log.register("move", at: "2024-06-30", ["phone": "06"])
        sketch.settings.observationEnd = CalendarDate(year: 2024, month: 7, day: 1)
        return sketch
    }()

    private func simulation(_ sketch: NaiveSketch, _ changes: [String: NaiveSimulation.Change]) -> Simulation {
        sketch.simulation(of: ["move": changes])
    }

    @Test func answersAreSavedByProductAndChannel() throws {
        let simulation = simulation(Self.sketch, ["reason": .dropped])
        let product = try #require(simulation.products.first)
        #expect(product.counts.registrations == 7 && product.counts.answers == 13)
        #expect(product.counts.saved == 6 && product.counts.remaining == 7)
        #expect(product.counts.mature == 6)
        #expect(product.channels.map(\.value?.name) == ["phone", "counter", nil])
        #expect(product.channels.map(\.counts.saved) == [4, 2, 0])
        #expect(simulation.total == product.counts)
        #expect(simulation.days?.upperBound.iso8601 == "2024-06-30")
    }

    /// Of three registrations whose answers are used the first is the citizen's by one of two answers, the second both parties', though
    /// the organisation gains by one more, the third nobody's that is known; a fourth is not mature.
    @Test func aRegistrationCountsOnceForTheHeaviestWhoGained() throws {
        var sketch = Self.sketch
        let gainers: [(Int, String, Beneficiary?)] = [
            (0, "phone", .organisation), (0, "reason", .citizen), (1, "phone", .organisation), (1, "reason", .both),
            (2, "phone", nil),
        ]
        for (number, field, beneficiary) in gainers {
            sketch.log.act("call", at: "2024-01-20", on: [number], names: [field], beneficiary: beneficiary)
        }
        sketch.log.act("call", at: "2024-06-30", on: [6], names: ["phone"], beneficiary: .organisation)
        let simulation = simulation(sketch, ["phone": .dropped, "reason": .dropped])
        let total = simulation.total
        #expect(total.withoutAnswer == 4 && total.matureWithoutAnswer == 3)
        let gained = total.beneficiaries
        #expect([gained.citizen, gained.both, gained.organisation, gained.unknown] == [1, 1, 1, 1])
        let phone = try #require(simulation.questions.first { $0.field.name == "phone" })
        #expect(phone.saved == 7 && phone.withoutAnswer == 4 && phone.beneficiaries.organisation == 3)
        #expect(phone.mostHiddenUses == nil)
        // CP(3, 6) by scipy.stats.beta.ppf: 0.118117, 0.881883.
        #expect(total.interval?.lower.millionths == 118_117 && total.interval?.upper.millionths == 881_883)
    }

    /// 1 − 0.05^(1/6) is 0.393038, of 6 answers 2.358228.
    @Test func usesMayHideInWhatIsDropped() throws {
        let question = try #require(simulation(Self.sketch, ["reason": .dropped]).questions.first)
        #expect(question.mostHiddenUses == 2.358228)
    }

    @Test func aRuleLeavesOutAtItsValuesAlone() throws {
        let rule = NaiveSimulation.Change.ruled(
            .attribute(.channel), values: ["counter", "letter"], isFoundHere: false)
        let question = try #require(simulation(Self.sketch, ["reason": rule]).questions.first)
        #expect(question.saved == 2)
        #expect(question.decision == .restrict)
        #expect(
            question.rule
                == SimulatedRule(
                    attribute: .registration(.channel), values: ["counter", "letter"], firstDay: nil))
    }

    /// Of six mature answers the third is of 3 January, so that the later half begins on the 4th.
    @Test func aRuleOfThisLogIsSimulatedOnTheLaterHalf() throws {
        let rule = NaiveSimulation.Change.ruled(.attribute(.channel), values: ["phone"], isFoundHere: true)
        let question = try #require(simulation(Self.sketch, ["reason": rule]).questions.first)
        #expect(question.rule?.firstDay?.iso8601 == "2024-01-04")
        #expect(question.saved == 1)
    }

    /// From 4 January on three answers are left, of which the second is of the 5th.
    @Test func theHalvesBeginAfterTheLastChange() throws {
        var sketch = Self.sketch
        let day = try #require(CalendarDate(year: 2024, month: 1, day: 4))
        sketch.settings.protocolChanges = [ProtocolChange(date: day, product: nil, note: nil)]
        let rule = NaiveSimulation.Change.ruled(.attribute(.channel), values: ["counter"], isFoundHere: true)
        let question = try #require(simulation(sketch, ["reason": rule]).questions.first)
        #expect(question.rule?.firstDay?.iso8601 == "2024-01-06")
        #expect(question.saved == 1)
    }

    @Test func aConditionOnAnAnswerThatIsLeftOutIsNone() {
        let rule = NaiveSimulation.Change.ruled(.answer(to: "reason"), values: ["a"], isFoundHere: false)
        let alone = simulation(Self.sketch, ["phone": rule])
        #expect(alone.questions.map(\.saved) == [2])
        let both = simulation(Self.sketch, ["phone": rule, "reason": .dropped])
        #expect(both.questions.map(\.field.name) == ["phone", "reason"])
        #expect(both.questions.map(\.saved) == [0, 6])
        // Where the reason is asked by phone alone, what it says there counts.
        let elsewhere = NaiveSimulation.Change.ruled(.attribute(.channel), values: ["counter"], isFoundHere: false)
        #expect(simulation(Self.sketch, ["phone": rule, "reason": elsewhere]).questions.map(\.saved) == [2, 2])
    }

    @Test func conditionsThatGoRoundAreNone() {
        let changes: [String: NaiveSimulation.Change] = [
            "phone": .ruled(.answer(to: "reason"), values: ["a", "b"], isFoundHere: false),
            "reason": .ruled(.answer(to: "phone"), values: ["060", "061"], isFoundHere: false),
        ]
        #expect(simulation(Self.sketch, changes).total.saved == 0)
    }

    @Test func whatIsToBeAddedIsListedAndSavesNothing() throws {
        let (log, settings) = Self.sketch.delivered
        var plan = SimulationPlan()
        plan.add(.restore, to: FieldID(1), of: ProductID(0))
        let simulation = Simulation(of: log, plan, publication: Publication(of: log, settings: settings))
        let question = try #require(simulation.questions.first)
        #expect(question.decision == .restore && question.saved == 0 && question.mostHiddenUses == nil)
    }

    @Test func anEmptyLogSimulatesNothing() {
        let log = LogSketch().log
        let simulation = Simulation(
            of: log, SimulationPlan(), publication: Publication(of: log, settings: AnalysisSettings()))
        #expect(simulation.products.isEmpty && simulation.total == SimulatedCounts() && simulation.days == nil)
    }
}
