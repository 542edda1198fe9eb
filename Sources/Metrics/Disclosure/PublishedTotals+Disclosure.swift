import RegistrationLog

extension PublishedTotals {
    /// Publishes nothing of all products together, of which there is none with registrations enough.
    static let leftOut = PublishedTotals(
        counts: .leftOut, young: .leftOut, questions: QuestionCounts(of: []),
        beneficiaries: PublishedBeneficiaries(of: []),
        months: nil, chanceDrops: .leftOut)

    /// Adds up what is published of `products`: no total says more than its parts.
    init(of products: [PublishedProduct], months: ClosedRange<CalendarMonth>?, chanceDrops: Published<ChanceDrops>) {
        let fields = products.flatMap(\.fields)
        func sum(_ count: (PublishedProduct) -> PublishedCount) -> PublishedCount { .sum(of: products.map(count)) }
        let counts = ProductCounts(
            registrations: sum(\.counts.registrations), mature: sum(\.counts.mature),
            withFollowUp: sum(\.counts.withFollowUp), answers: sum(\.counts.answers),
            usedAnswers: sum(\.counts.usedAnswers), missing: sum(\.counts.missing),
            droppableAnswers: sum(\.counts.droppableAnswers), otherSignals: sum(\.counts.otherSignals))
        var young = PublishedCount.leftOut
        if let all = counts.registrations.exact, let mature = counts.mature.exact { young = .exact(all - mature) }
        self.init(
            counts: counts, young: young, questions: QuestionCounts(of: fields),
            beneficiaries: PublishedBeneficiaries(of: fields), months: months, chanceDrops: chanceDrops)
    }
}
