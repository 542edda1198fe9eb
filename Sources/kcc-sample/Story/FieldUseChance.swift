/// How often an action of a kind names a field.
struct FieldUseChance: Hashable, Sendable {
    /// Behind which registrations a field is never named.
    enum Exception: Hashable, Sendable {
        /// Those that came through this channel.
        case channel(Channel)
        /// Those in which this question got one of these answers.
        case answer(question: String, texts: Set<String>)
    }

    /// The question that names the field.
    let question: String
    /// The chance when the answer was captured, within 0…1.
    private(set) var whenCaptured: Double
    /// The chance when it was not: then information is missing.
    let whenMissing: Double
    /// Behind which registrations it is never named; nil where there are none.
    private(set) var exception: Exception?

    /// Creates the chances that an action names the field of `question`.
    init(_ question: Question, _ whenCaptured: Double, missing whenMissing: Double = 0) {
        self.question = question.text
        self.whenCaptured = whenCaptured
        self.whenMissing = whenMissing
    }

    /// The same chances, but that of a captured answer is half as high.
    var halved: FieldUseChance {
        var use = self
        use.whenCaptured /= 2
        return use
    }

    /// The same chances, but none behind contacts that came through `channel`.
    func except(through channel: Channel) -> FieldUseChance {
        var use = self
        use.exception = .channel(channel)
        return use
    }

    /// The same chances, but none where the answer to `question` is one of `texts`.
    func except(where question: Question, is texts: Set<String>) -> FieldUseChance {
        var use = self
        use.exception = .answer(question: question.text, texts: texts)
        return use
    }
}
