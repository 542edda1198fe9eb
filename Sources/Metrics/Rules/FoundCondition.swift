import RegistrationLog

/// A condition under which the first half of the answers to a question was not used, with what both halves show of it.
struct FoundCondition {
    /// What it is about.
    let attribute: RuleAttribute
    /// The values at which the question need not be asked, in code-point order of their compared forms.
    let values: [RuleColumn.Value]
    /// The answers of the first half at these values.
    let found: Int
    /// The fewest answers of the second half at any of these values.
    let fewestLater: Int
    /// What the second half shows at these values.
    let excluded: ConditionCounts
    /// What it shows at all others, and where there is none.
    let included: ConditionCounts
}

extension FoundCondition {
    /// The share of the answers of the first half that must lie at its values: a fifth.
    private static let leastShare = Ratio(1, 5)

    /// Seeks a condition in `column`; nil where there is none.
    ///
    /// It is made of all values that enough registrations have and in none of which follow-up needed an answer, where so many
    /// registrations show that this is rarer than `threshold`.
    ///
    /// - Parameters:
    ///   - column: The values.
    ///   - question: What the registrations show of the question.
    ///   - halves: In which it is sought and tested.
    ///   - clustering: How the uses of the product cluster.
    ///   - threshold: The rate under which a question may be dropped.
    /// - Complexity: O(*n* + *v* log *v*) for *n* registrations and *v* values.
    init?(
        in column: RuleColumn, _ question: CandidateColumn, _ halves: RuleHalves, clustering: Clustering,
        threshold: Ratio
    ) {
        func counts(in half: Range<Int>) -> [ConditionCounts] {
            ConditionCounts.counts(of: question, by: column.numbers, upTo: column.values.count, in: half)
        }
        let first = counts(in: halves.first)
        let numbers = column.values.indices.filter { index in
            !column.values[index].isGroup && !first[index + 1].isNeeded
                && first[index + 1].measured.mature >= RuleColumn.fewestRegistrations
        }
        let found = ConditionCounts.sum(of: numbers.lazy.map { first[$0 + 1] })
        let all = ConditionCounts.sum(of: first).measured.mature
        guard !numbers.isEmpty, found.bound(clustering).isBelow(threshold),
            found.measured.mature * Self.leastShare.denominator >= all * Self.leastShare.numerator
        else { return nil }
        let second = counts(in: halves.second)
        let isExcluded = Set(numbers.map { $0 + 1 })
        self.init(
            attribute: column.attribute,
            values: numbers.map { column.values[$0] }.sorted { $0.key.precedesInCodePoints($1.key) },
            found: found.measured.mature, fewestLater: numbers.map { second[$0 + 1].measured.mature }.min() ?? 0,
            excluded: ConditionCounts.sum(of: second.indices.lazy.filter(isExcluded.contains).map { second[$0] }),
            included: ConditionCounts.sum(
                of: second.indices.lazy.filter { !isExcluded.contains($0) }.map { second[$0] }))
    }
}
