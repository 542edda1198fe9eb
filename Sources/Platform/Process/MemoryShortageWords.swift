/// What is said where there is no memory left; in the parts that have a number, `#` stands for it.
public struct MemoryShortageWords: Sendable {
    /// That there is not enough of it; what for stands behind.
    public let beginning: StaticString
    /// How many MiB are in use.
    public let inUse: StaticString
    /// How many bytes were asked for at once when there were none.
    public let needed: StaticString
    /// How many MiB are allowed.
    public let allowed: StaticString
    /// What to do.
    public let ending: StaticString

    /// Creates the words.
    public init(
        beginning: StaticString, inUse: StaticString, needed: StaticString, allowed: StaticString, ending: StaticString
    ) {
        self.beginning = beginning
        self.inUse = inUse
        self.needed = needed
        self.allowed = allowed
        self.ending = ending
    }
}
