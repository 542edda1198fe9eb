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
    /// Counts the registrations of a product by the number that `values` give each: first those without a value, then those of each.
    ///
    /// - Complexity: O(*n*) for *n* registrations and uses, besides what ``ProductUses/hasFollowUp(at:)`` takes.
    static func counts(of uses: ProductUses, by values: NumberedValues, in table: RegistrationTable) -> [GroupCounts] {
        var counts = [GroupCounts](repeating: GroupCounts(), count: values.values.count + 1)
        for (index, number) in values.numbers.enumerated() {
            counts[Int(number)].registrations += 1
            counts[Int(number)].answers += table.capturedCount(of: uses.position(at: index))
            if uses.hasFollowUp(at: index) { counts[Int(number)].withFollowUp += 1 }
        }
        for (row, index) in uses.registrationsWithUse.enumerated() {
            counts[Int(values.numbers[Int(index)])].usedAnswers += uses.used.range(of: row).count
        }
        return counts
    }
}
