/// What the follow-up of a registration can show of the use of any of its fields, unless it shows more of one of them.
enum FollowUpView: UInt8, Sendable {
    /// There is none at or after its time, as far as the data shows.
    case none
    /// Each of its sources could have named any field.
    case visible
    /// Use could not have been seen: unknown is not unused.
    case blind
}
