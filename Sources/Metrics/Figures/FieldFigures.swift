public import RegistrationLog

/// The figures of one field in one product; every count is of registrations.
public struct FieldFigures: Sendable {
    /// The field in the log.
    public let field: FieldID
    /// The name as it is compared.
    public let key: String
    /// The name as it is shown.
    public let name: String
    /// In which the field was asked.
    public let asked: Int
    /// In which an answer was captured.
    public let captured: Int
    /// In which a captured answer was used.
    public let used: Int
    /// Mature ones in which an answer was captured.
    public let matureCaptured: Int
    /// Mature ones in which a captured answer was used.
    public let matureUsed: Int
    /// With a use of the field while no answer was captured.
    public let missing: Int
    /// Used ones by the kind of evidence, which can overlap.
    public let evidence: EvidenceCounts
    /// With an agreement of values where agreement is not beyond chance; 0 where it is.
    public let chance: Int
    /// In which a use could have been seen.
    public let observable: Int
    /// Used ones by who gains.
    public let beneficiaries: BeneficiaryCounts
    /// The day of the earliest action that used a captured answer; nil without use.
    public let firstUse: CalendarDate?
    /// The day of the latest action that used a captured answer; nil without use.
    public let lastUse: CalendarDate?
    /// Time from registration to first use; nil without use.
    public let lag: LagSummary?
    /// Signals about this question of this product.
    public let signals: Int
    /// The 95 % Wilson score interval of the usage rate; nil without mature capture.
    public let usageInterval: WilsonInterval?
    /// The exact one-sided 95 % upper bound of the usage rate; nil unless something was captured and nothing used.
    public let zeroUseBound: Double?
    /// Mature captures still to come before the bound falls below the threshold; nil where there is no bound.
    public let stillNeeded: Int?
    /// The class of personal data; nil where nothing is known of it.
    public let personalData: PersonalDataFinding?
    /// What the figures say, and on what grounds; nil for a field that was only missed.
    public internal(set) var judgement: Judgement?
    /// What of this may not be told as it is; nothing, unless small cells are withheld.
    public let withheld: Withholding<FieldCell>

    /// Creates the figures of a field.
    public init(
        field: FieldID, key: String, name: String, asked: Int, captured: Int, used: Int, matureCaptured: Int,
        matureUsed: Int, missing: Int, evidence: EvidenceCounts, chance: Int, observable: Int,
        beneficiaries: BeneficiaryCounts, firstUse: CalendarDate?, lastUse: CalendarDate?, lag: LagSummary?,
        signals: Int, usageInterval: WilsonInterval?, zeroUseBound: Double?, stillNeeded: Int?,
        personalData: PersonalDataFinding?, verdict: Verdict?, withheld: Withholding<FieldCell> = Withholding()
    ) {
        self.field = field
        self.key = key
        self.name = name
        self.asked = asked
        self.captured = captured
        self.used = used
        self.matureCaptured = matureCaptured
        self.matureUsed = matureUsed
        self.missing = missing
        self.evidence = evidence
        self.chance = chance
        self.observable = observable
        self.beneficiaries = beneficiaries
        self.firstUse = firstUse
        self.lastUse = lastUse
        self.lag = lag
        self.signals = signals
        self.usageInterval = usageInterval
        self.zeroUseBound = zeroUseBound
        self.stillNeeded = stillNeeded
        self.personalData = personalData
        judgement = verdict.map { Judgement($0, on: []) }
        self.withheld = withheld
    }

    /// What the figures say; nil for a field that was only missed.
    public var verdict: Verdict? { judgement?.verdict }

    /// When captured answers were used; nil without use.
    var times: UseTimes? {
        guard let firstUse, let lastUse, let lag else { return nil }
        return UseTimes(first: firstUse, last: lastUse, lag: lag)
    }

    /// Share of mature captures that were used.
    public var usageRate: Ratio { Ratio(matureUsed, matureCaptured) }
}
