import Foundation
import Metrics
import RegistrationLog

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
    func figures(_ field: FieldID) -> FieldFigures {
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
            personalData: personalData.map { PersonalDataFinding($0, by: .configured) }, verdict: verdict)
    }
}
