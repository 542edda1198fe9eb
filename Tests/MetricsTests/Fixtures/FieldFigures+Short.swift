@testable import Metrics
import RegistrationLog

/// Figures by the short names that tests of single definitions use.
extension FieldFigures {
    var asked: Int { counts.asked }
    var captured: Int { counts.captured }
    var used: Int { counts.used }
    var directed: Int { counts.directed }
    var missing: Int { counts.missing }
    var chance: Int { counts.chance }
    var observable: Int { counts.observable }
    var matureCaptured: Int { answers.matureCaptured }
    var matureUsed: Int { answers.matureUsed }
    var evidence: EvidenceCounts { uses.evidence }
    var beneficiaries: BeneficiaryCounts { uses.beneficiaries }
    var firstUse: CalendarDate? { uses.times?.first }
    var lastUse: CalendarDate? { uses.times?.last }
    var lag: LagSummary? { uses.times?.lag }
    var zeroUseBound: RoundedBound? { certainty.zeroUseBound }
    var signals: Int { counts.signals.all }
    var usageInterval: ClopperPearsonInterval? { certainty.usage }
    var usageRate: Ratio { Ratio(answers.matureUsed, answers.matureCaptured) }
}

extension ProductFigures {
    var registrations: Int { counts.registrations }
    var mature: Int { counts.mature }
    var withFollowUp: Int { counts.withFollowUp }
    var usedAnswers: Int { counts.usedAnswers }
    var answers: Int { counts.answers }
    var missing: Int { counts.missing }
    var droppableAnswers: Int { counts.droppableAnswers }
    var followUpCoverage: Ratio { Ratio(counts.withFollowUp, counts.registrations) }
    var signals: Int { counts.otherSignals + fields.reduce(0) { $0 + $1.counts.signals.all } }
    var capturedFields: Int { fields.count { $0.captured > 0 } }
    var everUsedFields: Int { fields.count { $0.used > 0 } }

    /// How many fields have this verdict.
    func count(of verdict: Verdict) -> Int { fields.count { $0.verdict == verdict } }
}
