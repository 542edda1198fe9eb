import Glibc
import RegistrationLog

extension ProductCounts<PublishedCount> {
    /// The sums that determine no count of a product of which the own sum is not told.
    init(_ totals: TotalFigures, of products: [ProductDisclosure], rule: SmallCells) {
        func whole(_ sum: Int, _ told: KeyPath<Self, PublishedCount>) -> PublishedCount {
            products.allSatisfy { $0.product.counts[keyPath: told].exact != nil } ? rule.published(sum) : .leftOut
        }
        func hiding(_ sum: Int, _ parts: KeyPath<ProductDisclosure, HiddenSum>) -> PublishedCount {
            let hidden = products.map { $0[keyPath: parts] }.filter { $0.published.exact == nil }
            // The sum of a product can be small itself.
            if !HiddenCount.areUndetermined(hidden.map(\.sum)) || hidden.contains(where: \.isBound) { return .leftOut }
            return rule.published(sum, hiding: hidden.flatMap(\.parts))
        }
        self.init(
            registrations: .exact(totals.registrations), mature: whole(totals.mature, \.mature),
            withFollowUp: whole(totals.withFollowUp, \.withFollowUp), answers: hiding(totals.answers, \.answers),
            usedAnswers: hiding(totals.usedAnswers, \.usedAnswers), missing: hiding(totals.missing, \.missing),
            droppableAnswers: .sum(of: products.map(\.product.counts.droppableAnswers)),
            otherSignals: .sum(of: products.map(\.product.counts.otherSignals)))
    }
}

extension PublishedTotals {
    /// Adds what is told of all `products` to the sums `counts`.
    init(
        _ counts: ProductCounts<PublishedCount>, products: [PublishedProduct], months: [CalendarMonth],
        threshold: Ratio, rule: SmallCells
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
            expectedMistakes: Self.expectedMistakes(of: fields, threshold: threshold),
            knownFollowUpCoverage: Ratio(withFollowUp, counts.registrations.least))
    }

    /// How many verdicts `drop` chance would give at most, expected, if each of those questions were used just as often
    /// as `threshold`.
    ///
    /// A question that is used at rate *t* shows no use in *n* captures with probability (1 − *t*)^*n*: the binomial
    /// distribution at 0. This is the sum over the questions with verdict `drop`, each with its mature captures; a higher
    /// true rate makes it smaller. It is 0 without such questions.
    ///
    /// - Complexity: O(*n*) for *n* questions.
    static func expectedMistakes(of fields: some Sequence<PublishedField>, threshold: Ratio) -> Double {
        guard let threshold = threshold.value, threshold < 1 else { return 0 }
        return fields.lazy.filter { $0.verdict == .drop }
            .reduce(0) { $0 + exp(log1p(-threshold) * Double($1.usage.captured.exact ?? 0)) }
    }
}
