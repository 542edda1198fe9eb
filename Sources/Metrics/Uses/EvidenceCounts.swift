/// Used registrations by the kind of evidence, which can overlap.
public struct EvidenceCounts: Hashable, Sendable {
    /// In which an action names the field.
    public var explicit = 0
    /// In which somebody who looked at the follow-up says so, in a sample.
    public var surveyed = 0
    /// In which an action's record holds the captured value, beyond chance.
    public var carried = 0
    /// In which an action of a type that needs the field was done.
    public var required = 0

    /// Creates counts of nothing.
    public init() {}
}

extension EvidenceCounts {
    /// Counts a registration that has these kinds of evidence.
    mutating func add(_ kinds: EvidenceKinds) {
        if kinds.contains(.explicit) { explicit += 1 }
        if kinds.contains(.surveyed) { surveyed += 1 }
        if kinds.contains(.carried) { carried += 1 }
        if kinds.contains(.required) { required += 1 }
    }
}
