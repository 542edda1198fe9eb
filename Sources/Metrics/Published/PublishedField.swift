public import RegistrationLog

/// The figures of one field in one product, as they may be published.
public struct PublishedField: Hashable, Sendable {
    /// The field in the log.
    public let field: FieldID
    /// How it is called.
    public let label: Field
    /// The class of personal data; nil where nothing is known of it.
    public let personalData: PersonalDataFinding?
    /// What was counted of it.
    public let counts: FieldCounts<PublishedCount>
    /// How often its answers were used once follow-up had time to come.
    public let usage: PublishedUsage
    /// How often it was needed where no answer was there.
    public let need: PublishedNeed
    /// When it was asked.
    public let asking: Published<PublishedAsking>
    /// Whence its uses are known, who gains by them and when they were.
    public let uses: PublishedUses
    /// What the figures say, and on what grounds; nil for a field that is not asked and need not be.
    public let judgement: Judgement?

    /// The name as it is compared.
    public var key: String { label.key }

    /// The name as it is shown.
    public var name: String { label.name }

    /// What the figures say; nil for a field that is not asked and need not be.
    ///
    /// Inlined, it ends the optimiser of Swift 6.3.1 in «Found ownership error» wherever a loop reads it.
    public var verdict: Verdict? {
        @inline(never) get { judgement?.verdict }
    }
}

/// Whence the uses of a field are known, who gains by them and when they were, as it may be published.
public struct PublishedUses: Hashable, Sendable {
    /// Used registrations by the kind of evidence, which can overlap.
    public let evidence: Published<EvidenceCounts>
    /// Used registrations by who gains.
    public let beneficiaries: Published<BeneficiaryCounts>
    /// Used registrations by the type of the actions that used the answer, which can overlap: most first.
    ///
    /// It is published only where everything is.
    public let actions: Published<[UsingAction]>
    /// When answers were used; nil without use.
    public let times: Published<UseTimes?>
}
