/// What a remark of the front office says of its question.
public enum SignalDirection: Hashable, Sendable {
    /// The question is not needed.
    case needless
    /// The question is needed.
    case needed
}
