import RegistrationLog

/// What is counted of some registrations of a product.
struct GroupCounts: Hashable, Sendable {
    /// All of them.
    var registrations = 0
    /// Their captured answers.
    var answers = 0
    /// Those with a follow-up action at or after their time.
    var withFollowUp = 0
    /// The captured answers that were used.
    var usedAnswers = 0
}

extension GroupCounts {
    /// Counts the registrations of each group of `grouping`, whose members are indices among those of the product.
    ///
    /// - Complexity: O(*n*) for *n* registrations and uses, and 4 bytes a registration while it lasts.
    static func counts(of grouping: Grouping, _ uses: ProductUses, in table: RegistrationTable) -> [GroupCounts] {
        var counts = [GroupCounts](repeating: GroupCounts(), count: grouping.count)
        var groups = [UInt32](repeating: 0, count: uses.registrations)
        for group in counts.indices {
            for index in grouping[group] {
                groups[Int(index)] = UInt32(group)
                counts[group].registrations += 1
                counts[group].answers += table.capturedCount(of: uses.position(at: Int(index)))
                if uses.views[Int(index)] != .none { counts[group].withFollowUp += 1 }
            }
        }
        for index in uses.registrationsOnlyCrowded { counts[Int(groups[Int(index)])].withFollowUp -= 1 }
        for (row, index) in uses.registrationsWithUse.enumerated() {
            counts[Int(groups[Int(index)])].usedAnswers += uses.used.range(of: row).count
        }
        return counts
    }
}
