/// A figure of a question that is a number of registrations, so that these can be shown.
public enum ExplainedFigure: CaseIterable, Hashable, Sendable {
    /// In which it was asked.
    case asked
    /// In which an answer was captured.
    case captured
    /// In which a captured answer was used.
    case used
    /// Used ones in which an action names or needs the answer, or who handled it says so.
    case directed
    /// Mature ones in which an answer was captured.
    case matureCaptured
    /// Mature ones in which a captured answer was used.
    case matureUsed
    /// Mature ones with directed use.
    case matureDirected
    /// Mature ones in which an answer was captured and its use seen, or could have been.
    case visible
    /// Mature ones with follow-up in which an answer was captured and its use could not have been seen.
    case blind
    /// With a use of the question while no answer was captured.
    case missing
    /// Used ones in which an action names the question.
    case explicit
    /// Used ones in which somebody who looked at the follow-up says so, in a sample.
    case surveyed
    /// Used ones in which an action's record holds the captured value, beyond chance.
    case carried
    /// Used ones in which an action of a type that needs the answer was done.
    case required
    /// With an agreement of values where agreement is not beyond chance.
    case chance
    /// In which a use could have been seen.
    case observable
    /// Used ones of which only the citizen gains.
    case citizen
    /// Used ones of which only the organisation gains.
    case organisation
    /// Used ones of which both gain.
    case both
    /// Used ones of which nobody is known to gain.
    case unknown
}

extension ExplainedFigure {
    /// Whether an action that shows so much of a question concerns the figure.
    ///
    /// Of a figure of use these are the actions that make it so; of any other all follow-up of the registration, so that it can be
    /// seen what it does not show.
    func concerns(_ evidence: [Evidence], agreesByChance: Bool) -> Bool {
        switch self {
        case .asked, .captured, .matureCaptured, .visible, .blind, .observable: true
        case .used, .matureUsed, .missing, .citizen, .organisation, .both, .unknown: !evidence.isEmpty
        case .directed, .matureDirected: evidence.contains { $0 != .carried }
        case .explicit: evidence.contains(.explicit)
        case .surveyed: evidence.contains(.surveyed)
        case .carried: evidence.contains(.carried)
        case .required: evidence.contains(.required)
        case .chance: agreesByChance
        }
    }
}

/// What of a question is explained.
public enum ExplanationSubject: Hashable, Sendable {
    /// Its judgement, and how many captured answers that rests on.
    case judgement
    /// How many captures «no use seen» is worth, which is no number of registrations.
    case measured
    /// A figure that is.
    case figure(ExplainedFigure)
}
