import RegistrationLog

/// All that figures count a registration by, of one question.
struct QuestionTrace {
    /// Whether the question was asked.
    let isAsked: Bool
    /// Whether an answer was captured.
    let isCaptured: Bool
    /// How the registration stands.
    let age: Maturity.Age
    /// What its follow-up can show of any question.
    let view: FollowUpView
    /// What its follow-up shows of this one; nil where it touches it in no way.
    let trace: FieldTrace?

    private var isUsed: Bool { trace?.isUsed ?? false }
    private var isDirected: Bool { isUsed && trace?.isDirected ?? false }
    private var isMature: Bool { age == .mature }
    private var isObservable: Bool { view == .visible || trace?.isObservable ?? false }

    private func isUsed(_ kind: EvidenceKinds) -> Bool { isUsed && trace?.evidence.contains(kind) ?? false }

    /// Whether just these gain by the uses of a captured answer.
    private func isGainOf(_ kinds: BeneficiaryKinds) -> Bool { isUsed && trace?.beneficiaries == kinds }

    /// Whether `figure` counts the registration.
    func counts(in figure: ExplainedFigure) -> Bool {
        switch figure {
        case .asked: isAsked
        case .captured: isCaptured
        case .used: isUsed
        case .directed: isDirected
        case .matureCaptured: isMature && isCaptured
        case .matureUsed: isMature && isUsed
        case .matureDirected: isMature && isDirected
        case .visible: isMature && isCaptured && isObservable
        case .blind: isMature && isCaptured && view == .blind && !isObservable
        case .missing: trace?.isMissing ?? false
        case .explicit: isUsed(.explicit)
        case .surveyed: isUsed(.surveyed)
        case .carried: isUsed(.carried)
        case .required: isUsed(.required)
        case .chance: trace?.agreesByChance ?? false
        case .observable: isObservable
        case .citizen: isGainOf(.citizen)
        case .organisation: isGainOf(.organisation)
        case .both: isGainOf(.both)
        case .unknown: isGainOf([])
        }
    }
}
