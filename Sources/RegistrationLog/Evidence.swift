/// How we know that a follow-up action used a field.
public enum Evidence: String, CaseIterable, Sendable {
    /// The action names the field.
    case explicit
    /// The action's record holds the value that the registration captured, more often than chance would give.
    case carried
    /// `kcc.yaml` says that this type of action needs the field.
    case required
}
