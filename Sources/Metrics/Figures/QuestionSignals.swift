/// How many signals there are about a question, and what they say of it.
///
/// `Count` is `Int` where the counts are exact, and ``PublishedCount`` where they may be published.
public struct QuestionSignals<Count> {
    /// All of them, those too that say nothing of the kind.
    public let all: Count
    /// Those that say that it is not needed.
    public let needless: Count
    /// Those that say that it is needed.
    public let needed: Count
}

extension QuestionSignals<PublishedCount> {
    /// The exact counts; nil where one of them may not be published.
    public var exact: QuestionSignals<Int>? {
        guard let all = all.exact, let needless = needless.exact, let needed = needed.exact else { return nil }
        return QuestionSignals<Int>(all: all, needless: needless, needed: needed)
    }
}

extension QuestionSignals: Equatable where Count: Equatable {}
extension QuestionSignals: Hashable where Count: Hashable {}
extension QuestionSignals: Sendable where Count: Sendable {}
