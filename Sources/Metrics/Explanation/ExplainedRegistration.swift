public import RegistrationLog

/// A registration that a figure counts, with the follow-up that concerns the figure.
///
/// `Row` is ``LogRow`` where they are known by their positions, and ``SourceLine`` where it is known where they stand.
public struct ExplainedRegistration<Row: Hashable & Sendable>: Hashable, Sendable {
    /// The registration.
    public let row: Row
    /// The actions in order of delivery, and behind them rows of samples; none where nobody asked for them.
    public let actions: [ExplainedAction<Row>]

    /// Creates a registration that these actions follow.
    public init(row: Row, actions: [ExplainedAction<Row>]) {
        self.row = row
        self.actions = actions
    }

    /// The same, with what `transform` makes of each row.
    public func map<Other>(_ transform: (Row) -> Other) -> ExplainedRegistration<Other> {
        ExplainedRegistration<Other>(row: transform(row), actions: actions.map { $0.map(transform) })
    }
}

/// A follow-up action at or after its registration, or a row of a sample, with what it alone shows of a question.
public struct ExplainedAction<Row: Hashable & Sendable>: Hashable, Sendable {
    /// The action.
    public let row: Row
    /// What was done.
    public let type: ActionType
    /// When; of a row of a sample the time of the last other action, or else that of the registration.
    public let time: Timestamp
    /// How it is known that it used the question; none where it is not.
    public let evidence: [Evidence]
    /// Whether it holds the captured value where that may be chance.
    public let agreesByChance: Bool
    /// Whether a use of the question, had there been one, would show in it.
    public let showsEveryUse: Bool

    /// Creates an action.
    public init(
        row: Row, type: ActionType, time: Timestamp, evidence: [Evidence], agreesByChance: Bool, showsEveryUse: Bool
    ) {
        self.row = row
        self.type = type
        self.time = time
        self.evidence = evidence
        self.agreesByChance = agreesByChance
        self.showsEveryUse = showsEveryUse
    }

    fileprivate func map<Other>(_ transform: (Row) -> Other) -> ExplainedAction<Other> {
        ExplainedAction<Other>(
            row: transform(row), type: type, time: time, evidence: evidence, agreesByChance: agreesByChance,
            showsEveryUse: showsEveryUse)
    }
}

/// How a use of a question is known.
public enum Evidence: CaseIterable, Hashable, Sendable {
    /// The action names the question.
    case explicit
    /// Who handled the follow-up says so, in a sample.
    case surveyed
    /// The action's record holds the captured value, beyond chance.
    case carried
    /// Actions of this type need the answer.
    case required

    /// The kinds that are among `kinds`.
    static func among(_ kinds: EvidenceKinds) -> [Evidence] { allCases.filter { kinds.contains($0.kind) } }

    private var kind: EvidenceKinds {
        switch self {
        case .explicit: .explicit
        case .surveyed: .surveyed
        case .carried: .carried
        case .required: .required
        }
    }
}
