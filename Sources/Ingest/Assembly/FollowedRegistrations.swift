import RegistrationLog

/// Which registrations each record follows up, directly or through others, itself where it is one.
///
/// What was found of a record is kept, and records that follow up the same share it, so that neither many actions on one
/// record nor long chains cost more than the links and what is found. Records that follow up each other in a circle follow up
/// the same: they are the strongly connected components of the links, which Pearce's form of Tarjan's algorithm finds
/// («An improved algorithm for finding the strongly connected components of a directed graph», 2005), without recursion.
struct FollowedRegistrations {
    /// A record that follows up more registrations than these is crowded: what is done on it says nothing of any of them.
    static let limit = 100

    /// A record whose links are being walked.
    private struct Frame {
        let record: IdentifierNumber
        /// The index of the next link.
        var next: Int
        /// Whether no record was found that it follows up and that was being walked before.
        var isRoot = true
    }

    let links: LinkGraph
    /// The registration that a record is; nil where it is none.
    let registration: (IdentifierNumber) -> Int?
    /// How many links and registrations were looked at so far, a measure of the work.
    private(set) var visits = 0
    /// For each record that may have links: 0 where it was not walked, above 0 while it is, below 0 the negative number of its
    /// set, less 1.
    private var states: [Int32]
    private var sets = RegistrationSets()
    /// The records being walked, each followed up by the one before it.
    private var frames: [Frame] = []
    /// Those walked to their end whose component is not complete.
    private var open: [IdentifierNumber] = []
    /// How many records are in either.
    private var walkedCount: Int32 = 0

    /// Creates what is known before any record was asked for.
    init(_ links: LinkGraph, registration: @escaping (IdentifierNumber) -> Int?) {
        self.links = links
        self.registration = registration
        states = Array(repeating: 0, count: links.recordCount)
    }

    /// Makes `found` the registrations that any of `records` follows up; false where there are more than ``limit``.
    ///
    /// - Complexity: Linear in what is found, and in the links that were never walked before.
    mutating func find(_ found: inout FewRegistrations, of records: [IdentifierNumber]) -> Bool {
        found.removeAll()
        return records.allSatisfy { add($0, to: &found) }
    }

    /// Adds the registrations of a record; false where it is crowded, or where there are too many with those before.
    private mutating func add(_ record: IdentifierNumber, to found: inout FewRegistrations) -> Bool {
        guard !links.links(of: record).isEmpty else { return addItself(record, to: &found) }
        if states[record.index] == 0 { walk(from: record) }
        return addSet(RegistrationSets.Number(Int(-states[record.index]) - 1), to: &found)
    }

    /// Adds the registration that a record itself is.
    private mutating func addItself(_ record: IdentifierNumber, to found: inout FewRegistrations) -> Bool {
        visits += 1
        return registration(record).map { found.insert($0) } ?? true
    }

    private mutating func addSet(_ set: RegistrationSets.Number, to found: inout FewRegistrations) -> Bool {
        guard set != .crowded else { return false }
        let positions = sets[set]
        visits += positions.count
        return positions.allSatisfy { found.insert(Int($0)) }
    }

    /// Walks all links behind a record and finds the set of every record on the way.
    private mutating func walk(from start: IdentifierNumber) {
        enter(start)
        while let frame = frames.last {
            if frame.next < links.links(of: frame.record).upperBound {
                frames[frames.count - 1].next += 1
                follow(links.parent(at: frame.next), from: frame.record)
            } else {
                frames.removeLast()
                leave(frame)
            }
        }
    }

    private mutating func enter(_ record: IdentifierNumber) {
        walkedCount += 1
        states[record.index] = walkedCount
        frames.append(Frame(record: record, next: links.links(of: record).lowerBound))
    }

    private mutating func follow(_ parent: IdentifierNumber, from record: IdentifierNumber) {
        visits += 1
        if links.links(of: parent).isEmpty { return }
        if states[parent.index] == 0 { enter(parent) } else { join(parent, to: record) }
    }

    /// Takes into account that `record`, in the last frame, follows up `parent`: where that is being walked, both are in a circle.
    private mutating func join(_ parent: IdentifierNumber, to record: IdentifierNumber) {
        guard states[parent.index] > 0, states[parent.index] < states[record.index] else { return }
        states[record.index] = states[parent.index]
        frames[frames.count - 1].isRoot = false
    }

    /// Ends the walk of a record, and where it is the root of its component, that component.
    private mutating func leave(_ frame: Frame) {
        open.append(frame.record)
        if frame.isRoot {
            let state = states[frame.record.index]
            let start = open.lastIndex { states[$0.index] < state }.map { $0 + 1 } ?? 0
            let set = set(of: open[start...])
            for record in open[start...] { states[record.index] = -Int32(set.index) - 1 }
            walkedCount -= Int32(open.count - start)
            open.removeSubrange(start...)
        }
        if let last = frames.last { join(frame.record, to: last.record) }
    }

    /// The set of the records of a component, all of whose other parents have theirs.
    private mutating func set(of component: ArraySlice<IdentifierNumber>) -> RegistrationSets.Number {
        var found = FewRegistrations()
        var largest = RegistrationSets.Number.empty
        for record in component {
            guard addItself(record, to: &found) else { return .crowded }
            for link in links.links(of: record) {
                let parent = links.parent(at: link)
                visits += 1
                if links.links(of: parent).isEmpty {
                    guard addItself(parent, to: &found) else { return .crowded }
                } else if states[parent.index] < 0 {
                    let set = RegistrationSets.Number(Int(-states[parent.index]) - 1)
                    if set == largest { continue }
                    guard addSet(set, to: &found) else { return .crowded }
                    if sets[set].count > sets[largest].count { largest = set }
                }
            }
        }
        // As many as one of those that it was made of is the same.
        return sets[largest].count == found.positions.count ? largest : sets.append(found.positions)
    }
}
