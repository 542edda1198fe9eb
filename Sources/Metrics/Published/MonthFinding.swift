import RegistrationLog

/// What the months of a product show of how many answers a contact has.
///
/// Two months differ where one has at least ``leastDifference`` answers a contact more, and four standard errors more: among
/// the pairs of forty months chance makes one such in fewer than one of twenty logs. How much the contacts of a month vary is
/// not known, so it is taken as large as it can be: *m*·(*q* − *m*) for a mean of *m* of at most *q* answers (R. Bhatia and
/// C. Davis, «A better bound on the variance», The American Mathematical Monthly 107 (2000), 353–357).
public enum MonthFinding: Hashable, Sendable {
    /// The last month differs from the first.
    case trend(first: PublishedMonth, last: PublishedMonth)
    /// The month with most answers a contact differs from the one with least, but the last not from the first.
    case spread(lowest: PublishedMonth, highest: PublishedMonth)
    /// There are months to compare, and no two differ.
    case alike
    /// There are no two months to compare.
    case tooFew

    /// The least difference that is worth a drawing, in answers a contact.
    static let leastDifference = 1.0
    /// The fewest registrations of a month that is compared.
    static let fewestRegistrations = 30
    /// The standard errors that a difference takes.
    static let standardErrors = 4.0
}

extension MonthFinding {
    /// Compares `months`, whose contacts have at most `most` answers each, as far as they are published.
    ///
    /// - Complexity: linear in the number of months.
    init(_ months: [PublishedMonth], most: Int) {
        let means = months.compactMap { MonthlyMean($0, most: most) }
        guard means.count > 1, let first = means.first, let last = means.last,
            let lowest = means.min(by: { $0.mean < $1.mean }), let highest = means.max(by: { $0.mean < $1.mean })
        else {
            self = .tooFew
            return
        }
        if first.differs(from: last) {
            self = .trend(first: first.month, last: last.month)
        } else {
            self = lowest.differs(from: highest) ? .spread(lowest: lowest.month, highest: highest.month) : .alike
        }
    }
}

extension PublishedProduct {
    /// What its months show, as far as they are published.
    public var monthFinding: MonthFinding { MonthFinding(months.published ?? [], most: fields.count) }
}

/// The answers a contact of one month, with how far chance can move them.
private struct MonthlyMean {
    let month: PublishedMonth
    let mean: Double
    /// The largest that the variance of the mean can be.
    let variance: Double

    /// Reads a month whose contacts have at most `most` answers each; nil where it is not published, or too small to compare.
    init?(_ month: PublishedMonth, most: Int) {
        guard let registrations = month.registrations.exact, registrations >= MonthFinding.fewestRegistrations,
            let mean = month.answersPerContact.published?.value
        else { return nil }
        self.month = month
        self.mean = mean
        variance = mean * max(0, Double(most) - mean) / Double(registrations)
    }

    func differs(from other: MonthlyMean) -> Bool {
        let difference = abs(mean - other.mean)
        return difference >= MonthFinding.leastDifference
            && difference > MonthFinding.standardErrors * (variance + other.variance).squareRoot()
    }
}
