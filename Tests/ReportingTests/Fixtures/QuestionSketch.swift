import RegistrationLog

@testable import Metrics

/// The figures of a question of a product, written down in as few words as a test needs.
///
/// All that was captured is mature and visible, and all use directed, unless the sketch says otherwise.
struct QuestionSketch {
    var name: String
    var asked: Int
    var captured: Int
    var used = 0
    var matureCaptured: Int
    var matureUsed = 0
    /// Mature captures of which a use could have been seen.
    var visible: Int
    /// Mature captures with follow-up of which none could have been seen.
    var blind = 0
    /// Mature captures whose follow-up somebody looked at, and those of them with directed use.
    var lookedAt = LookedAt(mature: 0, directed: 0)
    var missing = 0
    /// Mature registrations without an answer; all that is missing is among them.
    var without = 0
    var evidence = EvidenceCounts()
    var chance = 0
    var observable = 500
    var beneficiaries = BeneficiaryCounts()
    /// Used registrations by the type of action.
    var actions: [UsingAction] = []
    var signals = QuestionSignals(all: 0, needless: 0, needed: 0)
    /// The last day on which it was asked; nil where it never was.
    var lastAsked = CalendarDate(year: 2024, month: 12, day: 31)
    var stoppedSince: CalendarDate?
    var decidableFrom: CalendarDate?
    var personalData: PersonalDataClass?
    var verdict: Verdict?
    var condition: DropCondition?
    var protectedReason = "wettelijk verplicht"
    /// A name that nobody asks and that this question resembles.
    var resembled: String?

    /// A question that was answered `captured` times, all of them mature, and used `used` times.
    init(_ name: String, asked: Int? = nil, captured: Int, used: Int = 0, mature: Int? = nil, _ verdict: Verdict?) {
        self.name = name
        self.asked = asked ?? captured
        self.captured = captured
        self.used = used
        matureCaptured = mature ?? captured
        matureUsed = used
        visible = mature ?? captured
        self.verdict = verdict
        condition = verdict == .drop ? .nothing : nil
        if self.asked == 0 { lastAsked = nil }
        evidence.explicit = used
        beneficiaries.unknown = used
    }

    /// The sketch with something changed.
    func with(_ change: (inout QuestionSketch) -> Void) -> QuestionSketch {
        var changed = self
        change(&changed)
        return changed
    }

    /// Directed use: all but what was only taken over.
    private var directed: Int { max(evidence.explicit, evidence.required, evidence.surveyed) }

    private var measured: MeasuredCaptures {
        MeasuredCaptures(mature: matureCaptured, visible: visible, blind: blind)
    }

    /// The figures, of a product without clustering.
    func exactFigures(_ field: FieldID) -> FieldFigures {
        var answers = AnswerCounts()
        answers.asked = asked
        answers.captured = captured
        answers.matureCaptured = matureCaptured
        answers.matureUsed = matureUsed
        answers.matureDirected = min(directed, matureUsed)
        answers.visible = visible
        answers.blind = blind
        answers.lookedAt = lookedAt
        answers.matureWithout = max(without, missing)
        answers.matureMissing = missing
        answers.lastAsked = lastAsked
        return FieldFigures(
            field: field, label: Field(key: name.lowercased(), name: name),
            counts: FieldCounts(
                asked: asked, captured: captured, used: used, directed: directed, missing: missing, chance: chance,
                observable: observable, signals: signals),
            answers: answers, uses: uses, certainty: certainty(answers), stoppedSince: stoppedSince,
            personalData: personalData.map { PersonalDataFinding($0, by: .configured) },
            judgement: verdict.map { QuestionJudgement($0, on: grounds(for: $0), condition: condition) })
    }

    private var uses: FieldUses {
        let times = CalendarDate(year: 2024, month: 12, day: 3).map {
            UseTimes(
                first: $0, last: $0, lag: LagSummary(medianSeconds: 86_400, percentile95Seconds: 864_000))
        }
        return FieldUses(
            evidence: evidence, beneficiaries: beneficiaries, actions: actions, times: used > 0 ? times : nil)
    }

    private func certainty(_ answers: AnswerCounts) -> FieldCertainty {
        let isUnused = captured > 0 && used == 0
        func bound(_ captures: Int) -> RoundedBound? {
            isUnused ? RoundedBound(unseenIn: captures, clustering: .undeterminable) : nil
        }
        return FieldCertainty(
            clustering: .undeterminable, usage: ClopperPearsonInterval(matureUsed, of: matureCaptured),
            directedBound: RoundedBound(directed: answers.matureDirected, of: measured),
            missing: ClopperPearsonInterval(missing, of: max(without, missing)), zeroUseBound: bound(measured.count),
            visibleBound: bound(visible), stillNeeded: isUnused ? stillNeeded : nil, decidableFrom: decidableFrom)
    }

    /// 299 measured captures are needed at the default threshold of 1%.
    private var stillNeeded: Int { max(0, 299 - measured.count) }

    /// The figures as they are published where nothing is withheld.
    func figures(_ field: FieldID) -> PublishedField {
        PublishedField(exactFigures(field), threshold: Ratio(1, 100))
    }

    /// The grounds that belong to `verdict`, at a threshold of 1% and 30 follow-ups.
    private func grounds(for verdict: Verdict) -> [QuestionJudgement.Ground] {
        switch verdict {
        case .protected: [.protected(reason: protectedReason)]
        case .neverAnswered: [.neverAnswered(asked: asked)]
        case .notMeasurable:
            (resembled.map { [.resembles($0)] } ?? [])
                + (visible < 30 || resembled == nil ? [.hardlyVisible(visible: visible, blind: blind)] : [])
        case .drop: [.unused(measured: measured.count)]
        case .insufficientData: [.tooFewCaptures(stillNeeded: stillNeeded)]
        case .keep: [used > 0 ? .usedOftenEnough : .neededWhereMissing(missing)]
        case .add: [.neededWhereMissing(missing)]
        case .reconsider where used == 0: [.neededWhereMissing(missing)]
        case .reconsider:
            [directed == 0 ? .onlyTakenOver : .notSurelyOften] + (matureUsed == 0 ? [.onlyUsedLately] : [])
        }
    }
}
