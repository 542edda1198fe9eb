import RegistrationLog

/// The answers to several questions, and those of them without demonstrable use, as they may be published: what of them could have
/// been left unasked.
public struct AnswersWithoutUse: Hashable, Sendable {
    /// Captured answers to questions of which use can be measured.
    public let captured: PublishedCount
    /// Those that no follow-up is known to have used, young ones among them.
    public let unused: PublishedCount
    /// Captured answers to questions of which use cannot be measured: nothing is known of them.
    public let notMeasurable: PublishedCount

    /// Adds up the answers to `fields`; small numbers are published by `rule`, and all of them where there is none.
    public init(_ fields: [PublishedField], withholding rule: SmallCells?) {
        let measurable = fields.filter { $0.verdict != .notMeasurable }
        captured = .sum(of: measurable.map(\.counts.captured))
        notMeasurable = .sum(of: fields.filter { $0.verdict == .notMeasurable }.map(\.counts.captured))
        if let all = captured.exact, let used = PublishedCount.sum(of: measurable.map(\.counts.used)).exact {
            unused = rule?.published(all - used) ?? .exact(all - used)
        } else {
            unused = .leftOut
        }
    }
}
