import RegistrationLog

@testable import Metrics
@testable import Reporting

extension PageFixture {
    /// The municipality with channels and departments, a rule of every kind, and what a change of the questions of its first
    /// product did.
    static let inputWithRules = ProtocolChangeSectionTests.inputWithChange.with(
        PublishedExtras(
            groups: [0: passportGroups], rules: [0: passportRules, 1: licenceRules, 2: supportRules],
            effects: effects, handlingTime: handlingTime, duration: duration))

    /// Of a product with 4.120 registrations: three channels, one of them rare, and one department that some lack.
    static let passportGroups = [
        group(.channel, "Balie", registrations: 2_000, answers: 18_000, withFollowUp: 1_400, used: 1_100),
        group(.channel, "Telefoon", registrations: 2_100, answers: 20_100, withFollowUp: 1_640, used: 1_197),
        group(.channel, "=Post", registrations: 20, answers: 173, withFollowUp: 10, used: 8),
        group(.department, "Burgerzaken", registrations: 4_000, answers: 38_000, withFollowUp: 3_000, used: 2_300),
        group(.department, nil, registrations: 120, answers: 273, withFollowUp: 50, used: 5),
    ]

    /// A rule by channel, and one that cannot be tested yet.
    static let passportRules = [
        rule(
            product: 0, field: 2, .published, .registration(.channel), ["balie", "post"], channelTest),
        rule(
            product: 0, field: 3, .insufficientData, .registration(.channel), [],
            QuestionRule.Test(tested: 350, excluded: 90, excludedUsed: 0, excludedBound: 0.032738, includedUsed: 12)),
    ]

    /// Two of three answers were given where they were not used once: 1 - 0.05^(1/1408) is 0.0021254.
    static let channelTest = QuestionRule.Test(
        tested: 2_133, excluded: 1_408, excludedUsed: 0, excludedBound: 0.002126, includedUsed: 130)

    /// A rule by the answer to another question.
    static let licenceRules = [
        rule(
            product: 1, field: 12, .published, .answer(to: FieldID(17), name: "Automaat of schakel"), ["automaat"],
            QuestionRule.Test(tested: 1_100, excluded: 400, excludedUsed: 0, excludedBound: 0.007462, includedUsed: 290)
        )
    ]

    /// No condition, one that cannot be measured, and one whose values may not be shown.
    static let supportRules = [
        QuestionRule(product: ProductID(2), field: FieldID(18), verdict: .noRule, condition: nil, test: nil),
        rule(
            product: 2, field: 19, .notMeasurable, .registration(.department), [],
            QuestionRule.Test(tested: 400, excluded: 200, excludedUsed: 0, excludedBound: 0.014867, includedUsed: 150)),
        QuestionRule(product: ProductID(2), field: FieldID(21), verdict: .withheld, condition: nil, test: nil),
    ]

    /// 11,03 s a question, more than nothing.
    static let handlingTime = HandlingTimeFinding(
        seconds: 11.034, interval: 9.2149...12.8531, registrations: 6_204, days: 251, outcome: .measured)

    static let duration = QuestionDuration(seconds: 11.034, source: .measured(9.2149...12.8531))

    /// Each measure of the first product before and after the first of July 2024.
    static let effects = [
        effect(.questionsPerContact, (10.2, 1_204), (2.8, 980), -7.4, -7.5512...(-7.2488)),
        effect(.followUpCoverage, (0.25, 1_204), (0.265306, 980), 0.015306, -0.021137...0.051987),
        effect(.missingPerThousand, (3.322, 1_204), (18.367, 980), 15.045, 6.2254...26.1101),
        effect(.handlingTime, (420.5, 1_100), (338.25, 29), -82.25, nil),
    ]

    static func group(
        _ attribute: RegistrationAttribute, _ name: String?, registrations: Int, answers: Int, withFollowUp: Int,
        used: Int
    ) -> PublishedAttributeGroup {
        PublishedAttributeGroup(
            attribute: attribute, value: name.map { AttributeValue(key: $0.lowercased(), name: $0) },
            registrations: .exact(registrations), answers: .exact(answers), withFollowUp: .exact(withFollowUp),
            usedAnswers: .exact(used))
    }

    static func rule(
        product: Int, field: Int, _ verdict: RuleVerdict, _ attribute: RuleAttribute, _ values: [String],
        _ test: QuestionRule.Test
    ) -> QuestionRule {
        QuestionRule(
            product: ProductID(product), field: FieldID(field), verdict: verdict,
            condition: QuestionRule.Condition(attribute: attribute, values: values), test: test)
    }

    /// A measure on both sides, each with its registrations: 50 days before the first of July, and 50 from a week after it on.
    static func effect(
        _ measure: EffectMeasure, _ before: (value: Double?, registrations: Int),
        _ after: (value: Double?, registrations: Int), _ difference: Double?, _ interval: ClosedRange<Double>?
    ) -> PublishedProtocolEffect {
        func side(_ side: (value: Double?, registrations: Int), from day: Int) -> PublishedProtocolEffect.Side {
            PublishedProtocolEffect.Side(
                days: CalendarDate(dayNumber: day)...CalendarDate(dayNumber: day + 49),
                registrations: .exact(side.registrations), value: side.value)
        }
        return PublishedProtocolEffect(
            product: ProductID(0), productName: "Paspoort verlengen", date: CalendarDate(dayNumber: 19_905),
            measure: measure, before: side(before, from: 19_855), after: side(after, from: 19_912),
            difference: difference, interval: interval)
    }
}
