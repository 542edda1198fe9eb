import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

/// A passport asks for a telephone number, a name and a colour, 400 times each, and nobody uses any but the name: with 134 calls
/// that name it, both others are dropped, since 400 captures without use lie below 1 % (299 are enough).
@Suite struct FailConditionTests {
    private func publication(smallCells: Int? = nil) -> Publication {
        var sketch = LogSketch()
        for number in 0..<400 {
            let day = number % 28 + 1
            let registration = sketch.register(
                "paspoort", at: "2024-01-\(day < 10 ? "0" : "")\(day)",
                ["telefoonnummer": "06", "naam": "a", "kleur": "b"])
            if number.isMultiple(of: 3) { sketch.act("bellen", at: "2024-02-01", on: [registration], names: ["naam"]) }
        }
        var settings = AnalysisSettings()
        settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        settings.smallCells = smallCells
        // Of a single day of calls the source is silent on all others, which is not looked at then.
        var product = ProductSettings()
        product.followUpComplete = true
        settings.products["paspoort"] = product
        return Publication(of: sketch.log, ledger: IntakeLedger(files: []), settings: settings, substitutes: .test)
    }

    private func names(_ condition: FailCondition, _ review: DecisionReview? = nil, smallCells: Int? = nil) -> [String]?
    {
        condition.finding(in: publication(smallCells: smallCells), review)?.questions.map(\.question)
    }

    @Test func questionsThatMayGoAreCounted() {
        #expect(names(.drops(moreThan: 0)) == ["kleur", "telefoonnummer"])
        #expect(names(.drops(moreThan: 1)) == ["kleur", "telefoonnummer"])
        #expect(names(.drops(moreThan: 2)) == nil)
    }

    /// A telephone number is personal data by its name; a colour is not, and the name is used.
    @Test func unusedPersonalDataIsFound() {
        #expect(names(.unusedPersonalData) == ["telefoonnummer"])
    }

    @Test func whatIsPublishedIsEnough() {
        #expect(names(.drops(moreThan: 0), smallCells: 5) == ["kleur", "telefoonnummer"])
        #expect(names(.unusedPersonalData, smallCells: 5) == ["telefoonnummer"])
    }

    private func reviewed(
        _ field: String, _ execution: ReviewedDecision.Execution, isOver: Bool? = nil
    ) -> ReviewedDecision {
        ReviewedDecision(
            decision: ListedDecision(
                product: ListedName("paspoort"), field: ListedName(field), proposal: nil, decision: .drop, line: 2),
            product: nil, field: nil, execution: execution,
            harm: isOver.map {
                ReviewedDecision.Harm(missing: 9, matureWithout: 9, matureMissing: 9, isOverStopRule: $0)
            }, isDue: false)
    }

    @Test func decisionsThatWereNotCarriedOutOrDidHarmAreFound() {
        let product = Product(key: "paspoort", name: "Paspoort")
        let review = DecisionReview(
            file: "a",
            decisions: [
                reviewed("a", .carriedOut(registrations: 9), isOver: true),
                reviewed("b", .notCarriedOut(count: 1, of: 9), isOver: false), reviewed("c", .notInLog),
            ], newQuestions: [DecisionReview.NewQuestion(product: product, field: Field(key: "d", name: "D"))],
            stopRuleMissing: 5, lastDay: nil)
        #expect(names(.decisionNotCarriedOut, review) == ["b"])
        #expect(names(.harm, review) == ["a"])
        #expect(names(.newQuestion, review) == ["D"])
        let nothing = DecisionReview(file: "a", decisions: [], newQuestions: [], stopRuleMissing: 5, lastDay: nil)
        for condition in [FailCondition.decisionNotCarriedOut, .harm, .newQuestion] {
            #expect(condition.needsDecisions)
            #expect(names(condition, nothing) == nil)
        }
        #expect(!FailCondition.drops(moreThan: 1).needsDecisions && !FailCondition.unusedPersonalData.needsDecisions)
    }
}
