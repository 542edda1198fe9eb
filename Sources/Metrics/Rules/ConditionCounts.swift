/// What is counted of a question in the mature registrations that have some values of an attribute.
struct ConditionCounts: Hashable {
    /// Those in which it was answered.
    var measured = MeasuredCaptures(mature: 0, visible: 0, blind: 0)
    /// Those of them in which the answer was used.
    var used = 0
    /// Those without an answer in which follow-up needed one.
    var missing = 0

    /// Whether follow-up needed an answer, there or not.
    var isNeeded: Bool { used > 0 || missing > 0 }

    /// The zero-use bound over them; of use that was seen it says nothing.
    func bound(_ clustering: Clustering) -> RoundedBound {
        RoundedBound(unseenIn: measured.count, clustering: clustering)
    }

    /// Adds `other` registrations.
    static func += (left: inout ConditionCounts, right: ConditionCounts) {
        left.measured.mature += right.measured.mature
        left.measured.visible += right.measured.visible
        left.measured.blind += right.measured.blind
        left.used += right.used
        left.missing += right.missing
    }

    /// Adds `count` registrations that show these traits.
    mutating func add(_ count: Int, _ traits: CandidateTraits) {
        if traits.contains(.captured) { measured.mature += count }
        if traits.contains(.visible) { measured.visible += count }
        if traits.contains(.blind) { measured.blind += count }
        if traits.contains(.used) { used += count }
        if traits.contains(.missing) { missing += count }
    }
}

extension ConditionCounts {
    /// Counts what `rows` of `column` show by the value of their registrations, which `numbers` give within 0…`values`.
    ///
    /// - Complexity: O(*n* + *v*) for *n* rows and *v* values.
    static func counts(
        of column: CandidateColumn, by numbers: [UInt32], upTo values: Int, in rows: Range<Int>
    ) -> [ConditionCounts] {
        let width = CandidateTraits.combinations
        let combinations = column.combinations(with: numbers, upTo: values, in: rows)
        return (0...values).map { value in
            var counts = ConditionCounts()
            for bits in 0..<width {
                counts.add(Int(combinations[value * width + bits]), CandidateTraits(rawValue: UInt8(bits)))
            }
            return counts
        }
    }

    /// All of `counts` together.
    static func sum(of counts: some Sequence<ConditionCounts>) -> ConditionCounts {
        counts.reduce(into: ConditionCounts()) { $0 += $1 }
    }
}
