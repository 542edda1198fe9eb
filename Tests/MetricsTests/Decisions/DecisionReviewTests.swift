import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Counted by hand.
@Suite struct DecisionReviewTests {
    /// A registration on each day from 1 to 30 June and from 1 to 30 July.
    ///
    /// The town is asked until 30 June, the phone until 2 July, the name always. From 10 to 18 July a call needs the town; the
    /// observation ends on 31 July, and 10 days make mature.
    private var sketch: LogSketch {
        var sketch = LogSketch()
        for month in [6, 7] {
            for day in 1...30 {
                let time = "2024-0\(month)-\(day < 10 ? "0" : "")\(day)"
                let registration = sketch.register("move", at: time, ["name": "a"])
                sketch.registrations[registration].channel = day.isMultiple(of: 2) ? "Balie" : "post"
                if month == 6 { sketch.registrations[registration].answers.append(("town", "b")) }
                if month == 6 || day <= 2 { sketch.registrations[registration].answers.append(("phone", "c")) }
                if month == 7, (10...18).contains(day) {
                    sketch.act("call", at: time, on: [registration], names: ["town"])
                }
            }
        }
        return sketch
    }

    private func settings(_ change: (inout AnalysisSettings) -> Void = { _ in }) -> AnalysisSettings {
        AnalysisSettings {
            $0.observationEnd = Timestamp(sketch: "2024-07-31").localDate
            $0.products["move"] = ProductSettings {
                $0.followUpHorizonDays = 10
                // Before its first action and behind its last the only source is silent, which is not looked at then.
                $0.followUpComplete = true
            }
            change(&$0)
        }
    }

    private func words(
        _ decisions: ListedDecision..., rules: [ListedRule] = [], under settings: AnalysisSettings? = nil
    ) -> [String] {
        sketch.review(of: decisions, rules: rules, settings ?? self.settings()).decisions.map(\.words)
    }

    /// 30 registrations since 1 July, of which 21 are mature (up to 21 July); 9 of them need the town.
    @Test func aQuestionThatIsAskedNoLongerIsCarriedOut() {
        #expect(
            words(ListedDecision("move", "town", .drop, from: "2024-07-01"))
                == ["carried out 30, missing 9, 9 of 21, over"])
        #expect(
            words(ListedDecision("move", "town", .stopForGood, from: "2024-07-15"))
                == ["carried out 16, missing 4, 4 of 7"])
    }

    // On 1 and 2 July the phone is still asked. The name is asked everywhere, so that not asking it can have cost nothing.
    @Test func aQuestionThatIsStillAskedIsNotCarriedOut() {
        #expect(
            words(
                ListedDecision("move", "phone", .drop, from: "2024-07-01"),
                ListedDecision("move", "phone", .drop, from: "2024-07-03"),
                ListedDecision("move", "name", .drop, from: "2024-07-01"))
                == [
                    "not carried out 2 of 30, missing 0, 0 of 19", "carried out 28, missing 0, 0 of 19",
                    "not carried out 30 of 30",
                ])
    }

    /// Since 29 June two registrations ask the town; in July none.
    @Test func aQuestionThatWasToComeIsCarriedOutOnceItIsAsked() {
        #expect(
            words(
                ListedDecision("move", "town", .restore, from: "2024-06-29"),
                ListedDecision("move", "town", .add, from: "2024-07-01"),
                ListedDecision("move", "unheard of", .add, from: "2024-07-01"))
                == ["carried out 32", "not carried out 30 of 30", "not carried out 30 of 30"])
    }

    /// What the log does not know is asked in none of its registrations.
    @Test func aQuestionThatTheLogHasNoNameForIsNotAsked() {
        let review = sketch.review(of: [ListedDecision("move", "shoe size", .drop, from: "2024-07-01")], settings())
        #expect(review.decisions.map(\.words) == ["carried out 30, missing 0, 0 of 21"])
        #expect(review.decisions.map { $0.product?.name } == ["move"])
        #expect(review.decisions.map { $0.field?.name } == [nil])
    }

    /// On even days of July (15) the channel is the counter, where the name is asked 15 times; of these up to 21 July 10 are mature.
    @Test func aRuleIsHeldAgainstRegistrationsInWhichItsConditionHolds() {
        func rule(_ field: String, _ attribute: ListedRule.Attribute, _ values: Set<String>) -> ListedRule {
            ListedRule(product: ListedName("move"), field: ListedName(field), attribute: attribute, values: values)
        }
        let rules = [
            rule("name", .registration(.channel), ["balie"]), rule("town", .registration(.channel), ["balie", "web"]),
            rule("phone", .answer(to: ListedName("name")), ["a"]),
            rule("unheard of", .registration(.channel), ["web"]),
        ]
        #expect(
            words(
                ListedDecision("move", "name", .restrict, from: "2024-07-01"),
                ListedDecision("move", "town", .restrict, from: "2024-07-01"),
                ListedDecision("move", "phone", .restrict, from: "2024-07-01"),
                ListedDecision("move", "unheard of", .restrict, from: "2024-07-01"),
                ListedDecision("move", "ruleless", .restrict, from: "2024-07-01"), rules: rules)
                == [
                    "not carried out 15 of 15", "carried out 15, missing 5, 5 of 10", "nothing to show", "not in log",
                    "nothing to show",
                ])
    }

    @Test func whatCannotBeHeldAgainstTheLog() {
        #expect(
            words(
                ListedDecision("move", "town", .keep, from: "2024-07-01"),
                ListedDecision("move", "town", .discuss), ListedDecision("move", "town", .undecided),
                ListedDecision("move", "town", .drop), ListedDecision("move", "town", .drop, from: "2024-08-01"),
                ListedDecision("move", "town", .drop, from: "2024-07-31"),
                ListedDecision("waste", "town", .drop, from: "2024-07-01"), ListedDecision("move", "town", nil))
                == [
                    "nothing to show", "nothing to show", "nothing to show", "undated", "not yet", "not in log",
                    "not in log",
                ])
    }

    /// 31 July is the last day that the log shows.
    @Test func aDecisionIsDueOnTheDayOfItsEvaluation() {
        let decisions = ["2024-07-30", "2024-07-31", "2024-08-01", nil].map {
            ListedDecision("move", "town", .keep, evaluated: $0)
        }
        let review = sketch.review(of: decisions, settings())
        #expect(review.decisions.map(\.isDue) == [true, true, false, false])
        #expect(review.lastDay?.iso8601 == "2024-07-31")
    }

    /// 9 of 21 has a lower bound of 0.218 (SciPy: beta.ppf(0.025, 9, 13) = 0.21819).
    @Test func theStopRuleNeedsBothMoreUsesAndCertainty() {
        let decision = ListedDecision("move", "town", .drop, from: "2024-07-01")
        func isOver(_ change: (inout AnalysisSettings) -> Void) -> Bool? {
            sketch.review(of: [decision], settings(change)).decisions[0].harm?.isOverStopRule
        }
        #expect(isOver { $0.stopRuleMissing = 8 } == true)
        #expect(isOver { $0.stopRuleMissing = 9 } == false)
        #expect(isOver { $0.threshold = Ratio(218, 1_000) } == true)
        #expect(isOver { $0.threshold = Ratio(219, 1_000) } == false)
        // Without a mature registration nothing is certain.
        #expect(isOver { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 60 } } == false)
    }

    /// Registrations outside the period, and after the observation end, do not count: 20 to 25 July are 6.
    @Test func onlyRegistrationsOfThePeriodCount() {
        let settings = settings {
            $0.period.to = Timestamp(sketch: "2024-07-25").localDate
            $0.observationEnd = Timestamp(sketch: "2024-07-25").localDate
        }
        #expect(
            words(ListedDecision("move", "name", .drop, from: "2024-07-20"), under: settings) == [
                "not carried out 6 of 6"
            ])
    }

    /// A row names its question whatever was decided; in the order of the report, most answers first.
    @Test func newQuestionsAreThoseThatNoRowNames() {
        let review = sketch.review(of: [ListedDecision("move", "name", nil)], settings())
        #expect(review.newQuestions.map(\.field.name) == ["phone", "town"])
        #expect(review.decisions.isEmpty)
    }

    @Test func aLogOfNothingShowsNothing() {
        let review = LogSketch().review(of: [ListedDecision("move", "town", .drop, from: "2024-07-01")])
        #expect(review.decisions.map(\.words) == ["not in log"])
        #expect(review.lastDay == nil)
    }
}
