import Foundation
import RegistrationLog

@testable import Metrics

/// The figures of a question of a product, written down in as few words as a test needs.
///
/// Two thirds of what was used stand in mature registrations unless the sketch says otherwise.
struct QuestionSketch {
    var name: String
    var asked: Int
    var captured: Int
    var used = 0
    var matureCaptured: Int
    var matureUsed = 0
    var missing = 0
    var evidence = EvidenceCounts()
    var chance = 0
    var observable = 500
    var beneficiaries = BeneficiaryCounts()
    var signals = 0
    var personalData: PersonalDataClass?
    var verdict: Verdict?
    var protectedReason = "wettelijk verplicht"

    /// A question that was answered `captured` times, all of them mature, and used `used` times.
    init(_ name: String, asked: Int? = nil, captured: Int, used: Int = 0, mature: Int? = nil, _ verdict: Verdict?) {
        self.name = name
        self.asked = asked ?? captured
        self.captured = captured
        self.used = used
        matureCaptured = mature ?? captured
        matureUsed = used
        self.verdict = verdict
        evidence.explicit = used
        beneficiaries.unknown = used
    }

    /// The sketch with something changed.
    func with(_ change: (inout QuestionSketch) -> Void) -> QuestionSketch {
        var changed = self
        change(&changed)
        return changed
    }

    /// The figures; the bound is that of the specification, 1 − 0.05^(1/n).
    func exactFigures(_ field: FieldID) -> FieldFigures {
        let day = CalendarDate(year: 2024, month: 12, day: 3)
        let bound =
            captured > 0 && used == 0 ? (matureCaptured == 0 ? 1 : 1 - pow(0.05, 1 / Double(matureCaptured))) : nil
        return FieldFigures(
            field: field, key: name.lowercased(), name: name, asked: asked, captured: captured, used: used,
            matureCaptured: matureCaptured, matureUsed: matureUsed, missing: missing, evidence: evidence,
            chance: chance, observable: observable, beneficiaries: beneficiaries, firstUse: used > 0 ? day : nil,
            lastUse: used > 0 ? day : nil,
            lag: used > 0 ? LagSummary(medianSeconds: 86_400, percentile95Seconds: 864_000) : nil, signals: signals,
            usageInterval: WilsonInterval(matureUsed, of: matureCaptured), zeroUseBound: bound,
            // 299 mature captures are needed at the default threshold of 1%.
            stillNeeded: bound.map { _ in max(0, 299 - matureCaptured) },
            personalData: personalData.map { PersonalDataFinding($0, by: .configured) },
            judgement: verdict.map {
                Judgement($0, on: grounds(for: $0, stillNeeded: bound.map { _ in max(0, 299 - matureCaptured) }))
            })
    }

    /// The figures as they are told where nothing is suppressed.
    func figures(_ field: FieldID) -> PublishedField {
        PublishedField(
            exactFigures(field),
            in: ProductBounds(
                rule: .tellingEverything, registrations: asked, mature: .exact(asked), withFollowUp: .exact(asked),
                minimumFollowUps: 30, isFollowUpComplete: false))
    }

    /// The ground that belongs to `verdict`, at a threshold of 1% and 30 follow-ups, and whether answers were missed.
    private func grounds(for verdict: Verdict, stillNeeded: Int?) -> [Ground] {
        let main: Ground =
            switch verdict {
            case .protected: .protected(reason: protectedReason)
            case .neverAnswered: .neverAnswered(asked: .exact(asked))
            case .notMeasurable: .rarelyObservable(.exact(observable), needed: 30)
            case .drop: .unused
            case .insufficientData: .tooFewCaptures(stillNeeded: .told(stillNeeded))
            case .keep: .oftenUsed(.exact(used), beneficiaries: .told(beneficiaries))
            case .reconsider:
                evidence.explicit + evidence.required == 0
                    ? .onlyCarried : .notSurelyOften(threshold: Ratio(1, 100))
            }
        return [main] + (missing > 0 ? [.missed(.exact(missing))] : [])
    }
}
