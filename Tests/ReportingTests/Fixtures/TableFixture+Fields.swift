import RegistrationLog

@testable import Metrics

extension TableFixture {
    /// Used in 2 registrations, of which 1 is mature; once an action could not have shown it.
    static let telephone = FieldFigures(
        field: FieldID(0), label: Field(key: "telefoonnummer", name: "Telefoonnummer"),
        counts: FieldCounts(
            asked: 7, captured: 6, used: 2, directed: 2, missing: 1, chance: 0, observable: 5,
            signals: QuestionSignals(all: 2, needless: 1, needed: 0)),
        answers: answers(
            captured: 3, used: 1, visible: 2, blind: 1, lastAsked: CalendarDate(year: 2024, month: 12, day: 20)),
        uses: FieldUses(
            evidence: telephoneEvidence, beneficiaries: telephoneBeneficiaries,
            times: CalendarDate(year: 2024, month: 3, day: 5).flatMap { first in
                CalendarDate(year: 2024, month: 4, day: 1).map {
                    UseTimes(
                        first: first, last: $0, lag: LagSummary(medianSeconds: 12_960, percentile95Seconds: 12_960))
                }
            }),
        certainty: FieldCertainty(
            clustering: .undeterminable, usage: ClopperPearsonInterval(1, of: 3),
            directedBound: ClopperPearsonInterval(1, of: 3)?.lower, missing: nil, zeroUseBound: nil, visibleBound: nil,
            stillNeeded: nil, decidableFrom: nil),
        stoppedSince: nil, personalData: PersonalDataFinding(.contact, by: .configured),
        judgement: QuestionJudgement(.keep, on: .usedOftenEnough))

    /// Without use in 3 mature captures, of which 2 could have shown it.
    static let birthplace = FieldFigures(
        field: FieldID(1), label: Field(key: "@geboorteplaats", name: "@geboorteplaats"),
        counts: FieldCounts(
            asked: 4, captured: 4, used: 0, directed: 0, missing: 0, chance: 1, observable: 3,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0)),
        answers: answers(captured: 3, visible: 2, lastAsked: CalendarDate(year: 2024, month: 12, day: 19)),
        uses: unused,
        certainty: FieldCertainty(
            clustering: .undeterminable, usage: ClopperPearsonInterval(0, of: 3), directedBound: .zero, missing: nil,
            zeroUseBound: RoundedBound(unseenIn: 3, clustering: .undeterminable),
            visibleBound: RoundedBound(unseenIn: 2, clustering: .undeterminable), stillNeeded: 296,
            decidableFrom: CalendarDate(year: 2025, month: 6, day: 1)),
        stoppedSince: nil, personalData: nil,
        judgement: QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 296)))

    /// Only missed: in 2 of 3 mature registrations, and in 1 that is not.
    static let licencePlate = FieldFigures(
        field: FieldID(2), label: Field(key: "kenteken", name: "kenteken"),
        counts: FieldCounts(
            asked: 0, captured: 0, used: 0, directed: 0, missing: 3, chance: 0, observable: 3,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0)),
        answers: answers(without: 3, missing: 2), uses: unused,
        certainty: certainty(missing: ClopperPearsonInterval(2, of: 3)), stoppedSince: nil, personalData: nil,
        judgement: nil)

    /// Asked once, and stopped since.
    static let neverAnswered = FieldFigures(
        field: FieldID(0), label: Field(key: "telefoonnummer", name: "Telefoonnummer"),
        counts: FieldCounts(
            asked: 1, captured: 0, used: 0, directed: 0, missing: 0, chance: 0, observable: 0,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0)),
        answers: answers(lastAsked: CalendarDate(year: 2024, month: 12, day: 1)), uses: unused, certainty: certainty(),
        stoppedSince: CalendarDate(year: 2024, month: 12, day: 2), personalData: nil,
        judgement: QuestionJudgement(.neverAnswered, on: .neverAnswered(asked: 1)))

    private static let unused = FieldUses(evidence: EvidenceCounts(), beneficiaries: BeneficiaryCounts(), times: nil)

    private static let telephoneEvidence = {
        var counts = EvidenceCounts()
        counts.explicit = 2
        counts.carried = 1
        return counts
    }()

    private static let telephoneBeneficiaries = {
        var counts = BeneficiaryCounts()
        counts.citizen = 1
        counts.both = 1
        return counts
    }()

    /// Counts of mature registrations; all use is directed.
    private static func answers(
        captured: Int = 0, used: Int = 0, visible: Int = 0, blind: Int = 0, without: Int = 0, missing: Int = 0,
        lastAsked: CalendarDate? = nil
    ) -> AnswerCounts {
        var answers = AnswerCounts()
        answers.matureCaptured = captured
        answers.matureUsed = used
        answers.matureDirected = used
        answers.visible = visible
        answers.blind = blind
        answers.matureWithout = without
        answers.matureMissing = missing
        answers.lastAsked = lastAsked
        return answers
    }

    /// Bounds of a field that was not captured.
    private static func certainty(missing: ClopperPearsonInterval? = nil) -> FieldCertainty {
        FieldCertainty(
            clustering: .undeterminable, usage: nil, directedBound: nil, missing: missing, zeroUseBound: nil,
            visibleBound: nil, stillNeeded: nil, decidableFrom: nil)
    }
}
