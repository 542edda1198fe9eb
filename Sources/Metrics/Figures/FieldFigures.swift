import RegistrationLog

/// The figures of one field in one product; every count is of registrations.
struct FieldFigures: Sendable {
    /// The field in the log.
    let field: FieldID
    /// The name as it is compared.
    let key: String
    /// The name as it is shown.
    let name: String
    /// In which the field was asked.
    let asked: Int
    /// In which an answer was captured.
    let captured: Int
    /// In which a captured answer was used.
    let used: Int
    /// Mature ones in which an answer was captured.
    let matureCaptured: Int
    /// Mature ones in which a captured answer was used.
    let matureUsed: Int
    /// With a use of the field while no answer was captured.
    let missing: Int
    /// Used ones by the kind of evidence, which can overlap.
    let evidence: EvidenceCounts
    /// With an agreement of values where agreement is not beyond chance; 0 where it is.
    let chance: Int
    /// In which a use could have been seen.
    let observable: Int
    /// Used ones by who gains.
    let beneficiaries: BeneficiaryCounts
    /// The day of the earliest action that used a captured answer; nil without use.
    let firstUse: CalendarDate?
    /// The day of the latest action that used a captured answer; nil without use.
    let lastUse: CalendarDate?
    /// Time from registration to first use; nil without use.
    let lag: LagSummary?
    /// Signals about this question of this product.
    let signals: Int
    /// The 95 % Wilson score interval of the usage rate; nil without mature capture.
    let usageInterval: WilsonInterval?
    /// The exact one-sided 95 % upper bound of the usage rate; nil unless something was captured and nothing used.
    let zeroUseBound: Double?
    /// Mature captures still to come before the bound falls below the threshold; nil where there is no bound.
    let stillNeeded: Int?
    /// The class of personal data; nil where nothing is known of it.
    let personalData: PersonalDataFinding?
    /// What the figures say, and on what grounds; nil for a field that was only missed.
    let judgement: Judgement?

    /// What the figures say; nil for a field that was only missed.
    var verdict: Verdict? { judgement?.verdict }

    /// When captured answers were used; nil without use.
    var times: UseTimes? {
        guard let firstUse, let lastUse, let lag else { return nil }
        return UseTimes(first: firstUse, last: lastUse, lag: lag)
    }

    /// Share of mature captures that were used.
    var usageRate: Ratio { Ratio(matureUsed, matureCaptured) }
}
