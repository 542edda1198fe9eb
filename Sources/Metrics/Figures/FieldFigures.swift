import RegistrationLog

/// The figures of one field in one product; every count is of registrations.
struct FieldFigures: Sendable {
    /// The field in the log.
    let field: FieldID
    /// How it is called.
    let label: Field
    /// What is counted of it over all registrations of the period.
    let counts: FieldCounts<Int>
    /// What is counted of its answers, mature and recent ones apart.
    let answers: AnswerCounts
    /// Whence its uses are known, who gains by them and when they were.
    let uses: FieldUses
    /// Bounds of how often it is used, and what it takes to know.
    let certainty: FieldCertainty
    /// The day since which it is not asked any more; nil where it still is, or never was.
    let stoppedSince: CalendarDate?
    /// The class of personal data; nil where nothing is known of it.
    let personalData: PersonalDataFinding?
    /// What the figures say, and on what grounds; nil for a field that is not asked and need not be.
    let judgement: QuestionJudgement?

    /// The name as it is compared.
    var key: String { label.key }

    /// The name as it is shown.
    var name: String { label.name }

    /// What the figures say; nil for a field that is not asked and need not be.
    var verdict: Verdict? { judgement?.verdict }

    /// Whether this field comes before `other` on the coverage curve: most used first, then most captured, then by
    /// compared name.
    func precedes(_ other: FieldFigures) -> Bool {
        if counts.used != other.counts.used { return counts.used > other.counts.used }
        if counts.captured != other.counts.captured { return counts.captured > other.counts.captured }
        return key < other.key
    }
}

/// Whence the uses of a field are known, who gains by them and when they were.
struct FieldUses: Sendable {
    /// Used registrations by the kind of evidence, which can overlap.
    let evidence: EvidenceCounts
    /// Used registrations by who gains.
    let beneficiaries: BeneficiaryCounts
    /// Used registrations by the type of the actions that used the answer, which can overlap: most first.
    var actions: [UsingAction] = []
    /// When captured answers were used; nil without use.
    let times: UseTimes?
}
