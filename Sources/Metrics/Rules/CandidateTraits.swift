/// What a registration shows of a question for which a condition is sought; nothing unless the registration is mature.
struct CandidateTraits: OptionSet, Sendable {
    let rawValue: UInt8
    /// An answer was captured.
    static let captured = CandidateTraits(rawValue: 1)
    /// A captured answer was used.
    static let used = CandidateTraits(rawValue: 2)
    /// The answer was captured, and its use seen, or could have been.
    static let visible = CandidateTraits(rawValue: 4)
    /// The answer was captured, and there is follow-up in which its use could not have been seen.
    static let blind = CandidateTraits(rawValue: 8)
    /// Follow-up needed an answer that was not captured.
    static let missing = CandidateTraits(rawValue: 16)

    /// How many combinations there are.
    static let combinations = 32
}
