import RegistrationLog

extension ProductCounts<PublishedCount> {
    /// The sums that determine no count of a product of which the own sum is not published.
    init(_ totals: TotalFigures, of products: [ProductDisclosure], rule: SmallCells) {
        func whole(_ sum: Int, _ published: KeyPath<Self, PublishedCount>) -> PublishedCount {
            products.allSatisfy { $0.product.counts[keyPath: published].exact != nil } ? rule.published(sum) : .leftOut
        }
        func hiding(_ sum: Int, _ parts: KeyPath<ProductDisclosure, HiddenSum>) -> PublishedCount {
            let hidden = products.map { $0[keyPath: parts] }.filter { $0.published.exact == nil }
            // The sum of a product can be small itself.
            if !HiddenCount.areUndetermined(hidden.map(\.sum)) || hidden.contains(where: \.isBound) { return .leftOut }
            return rule.published(sum, hiding: hidden.flatMap(\.parts))
        }
        self.init(
            registrations: .exact(totals.counts.registrations), mature: whole(totals.counts.mature, \.mature),
            withFollowUp: whole(totals.counts.withFollowUp, \.withFollowUp),
            answers: hiding(totals.counts.answers, \.answers),
            usedAnswers: hiding(totals.counts.usedAnswers, \.usedAnswers),
            missing: hiding(totals.counts.missing, \.missing),
            droppableAnswers: .sum(of: products.map(\.product.counts.droppableAnswers)),
            otherSignals: .sum(of: products.map(\.product.counts.otherSignals)))
    }
}

extension PublishedTotals {
    /// Adds what is published of all `products` to the sums `counts`.
    init(
        _ totals: TotalFigures, _ counts: ProductCounts<PublishedCount>, products: [PublishedProduct],
        months: [CalendarMonth], rule: SmallCells
    ) {
        let fields = products.flatMap(\.fields)
        var young = PublishedCount.leftOut
        if let mature = counts.mature.exact, let all = counts.registrations.exact, !rule.isSmall(all - mature) {
            young = .exact(all - mature)
        }
        let withFollowUp = products.reduce(0) { $0 + ($1.counts.withFollowUp.exact ?? 0) }
        self.init(
            counts: counts, young: young, questions: QuestionCounts(of: fields),
            beneficiaries: PublishedBeneficiaries(of: fields),
            months: months.min().flatMap { first in months.max().map { first...$0 } },
            chanceDrops: rule == .publishingEverything ? .published(totals.chanceDrops) : .leftOut,
            knownFollowUpCoverage: Ratio(withFollowUp, counts.registrations.least))
    }
}
