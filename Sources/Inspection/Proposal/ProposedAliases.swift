import RegistrationLog

/// A name with other spellings of it, as a proposal.
struct ProposedAliases: Hashable {
    /// The field that is captured most.
    let name: String
    /// The others, those captured most first.
    let aliases: [String]
}

extension ProposedAliases {
    /// The fields of `log` that are probably one, by name; never two that are asked in one registration.
    ///
    /// - Complexity: O(n²) in the fields, and linear in the answers but for those of the fields found.
    static func all(of log: RegistrationLog) -> [ProposedAliases] {
        let counts = captures(in: log)
        let pairs = SimilarNames.pairs(in: log.fields.map(\.key))
        let together = askedTogether(Set(pairs.flatMap { [$0.first, $0.second] }), in: log)
        var groups: [Int: [Int]] = [:]
        var grouped: Set<Int> = []
        // A field joins the first field that it nearly agrees with and that has not joined another itself.
        for (first, second) in pairs
        where !grouped.contains(second) && (groups[first] != nil || !grouped.contains(first)) {
            let members = groups[first] ?? [first]
            if members.contains(where: { together.contains(FieldPair($0, second)) }) { continue }
            groups[first] = members + [second]
            grouped.formUnion([first, second])
        }
        return groups.sorted { $0.key < $1.key }.map { _, members in
            let inOrder = members.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
            let names = inOrder.map { log.fields[$0].name }
            return ProposedAliases(name: names[0], aliases: Array(names.dropFirst()))
        }
    }

    /// In how many registrations each field is captured.
    private static func captures(in log: RegistrationLog) -> [Int] {
        var counts = log.fields.map { _ in 0 }
        for registration in log.registrations.indices {
            for answer in log.registrations.answers(of: registration) where answer.isCaptured {
                counts[answer.field.index] += 1
            }
        }
        return counts
    }

    /// The pairs of `candidates` of which both are asked in one registration.
    private static func askedTogether(_ candidates: Set<Int>, in log: RegistrationLog) -> Set<FieldPair> {
        guard !candidates.isEmpty else { return [] }
        var together: Set<FieldPair> = []
        for registration in log.registrations.indices {
            let asked = log.registrations.answers(of: registration).map(\.field.index).filter(candidates.contains)
            for (index, first) in asked.enumerated() {
                for second in asked[(index + 1)...] { together.insert(FieldPair(first, second)) }
            }
        }
        return together
    }
}

/// Two fields by their indices in the log, in either order.
private struct FieldPair: Hashable {
    private let first: Int
    private let second: Int

    init(_ one: Int, _ other: Int) {
        first = min(one, other)
        second = max(one, other)
    }
}
