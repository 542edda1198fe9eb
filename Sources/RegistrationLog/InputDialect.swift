/// What kind of rows a file holds.
public enum FileKind: String, CaseIterable, Sendable {
    /// A row is what people say of the follow-up of a registration that was drawn into a sample.
    case survey
    /// A row is one answer.
    case longRegistrations
    /// A row is a follow-up action.
    case followUps
    /// A row is a registration; further columns are fields.
    case wideRegistrations
    /// A row is a remark of the front office.
    case signals
    /// A row links a follow-up record to a registration.
    case links
}

/// Where a setting came from.
public enum SettingOrigin: String, Sendable {
    case byDefault, detected, configured
}

/// A setting of a file's dialect, with where it came from.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The setting itself.
    public let value: Value
    /// Where it came from.
    public let origin: SettingOrigin

    /// Creates a setting that came from `origin`.
    public init(_ value: Value, _ origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }
}
