/// The registrations that each follow-up action reaches: nearly always exactly one, which then costs 4 bytes.
@usableFromInline struct ReachedRegistrations: Sendable {
    /// For each action the position of its registration; or, with the highest bit, the number of a list.
    @usableFromInline var entries: [UInt32] = []
    /// The lists of actions that do not reach exactly one registration, one after the other.
    @usableFromInline var members: [UInt32] = []
    /// Where each list ends; the first is the empty one of all orphans.
    @usableFromInline var ends: [UInt32] = [0]

    @usableFromInline static var listBit: UInt32 { 1 << 31 }

    @inlinable init() {}

    /// The positions of the registrations of `action`, ascending.
    @inlinable func registrations(of action: Int) -> [Int] {
        if let only = only(of: action) { return [only] }
        let list = Int(entries[action] & ~Self.listBit)
        return members[(list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list])].map { Int($0) }
    }

    /// The position of the only registration of `action`; nil where there are none or several.
    @inlinable func only(of action: Int) -> Int? {
        entries[action] & Self.listBit == 0 ? Int(entries[action]) : nil
    }

    /// Adds the registrations of the next action, ascending; their positions are below 2³¹.
    @inlinable mutating func append(_ registrations: some Collection<Int>) {
        if registrations.count == 1, let only = registrations.first {
            precondition(only < 1 << 31, "more than 2 billion registrations")
            entries.append(UInt32(only))
        } else {
            entries.append(Self.listBit | UInt32(registrations.isEmpty ? 0 : ends.count))
            guard !registrations.isEmpty else { return }
            for registration in registrations { members.append(UInt32(registration)) }
            ends.append(UInt32(members.count))
        }
    }
}
