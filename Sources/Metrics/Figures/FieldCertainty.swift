import RegistrationLog

/// Bounds of how often a field is used or needed, and what it takes to know more.
struct FieldCertainty: Equatable, Sendable {
    /// How the uses of the product cluster.
    let clustering: Clustering
    /// The 95 % interval of the usage rate; nil without mature capture.
    let usage: ClopperPearsonInterval?
    /// The lower bound of the share of mature captures with directed use; nil without one.
    let directedBound: RoundedBound?
    /// The 95 % interval of the missing rate; nil without a mature registration that lacks an answer.
    let missing: ClopperPearsonInterval?
    /// The upper bound of the usage rate; nil unless something was captured and nothing used.
    let zeroUseBound: RoundedBound?
    /// The same of the visible captures alone.
    let visibleBound: RoundedBound?
    /// Measured captures still to come before the upper bound falls below the threshold; nil where there is no bound, or no
    /// number is enough.
    let stillNeeded: Int?
    /// The day on which a verdict is possible; nil where one is already, or within ten years none will be.
    let decidableFrom: CalendarDate?
}

extension FieldCertainty {
    /// Computes the bounds of a field.
    ///
    /// - Parameters:
    ///   - figures: What a verdict on it is decided on.
    ///   - answers: What is counted of its answers.
    ///   - missing: The interval of the missing rate.
    ///   - product: What is known of the product.
    init(
        of figures: QuestionFigures, _ answers: AnswerCounts, missing: ClopperPearsonInterval?, in product: ProductFacts
    ) {
        clustering = figures.clustering
        usage = ClopperPearsonInterval(answers.matureUsed, of: answers.matureCaptured)
        directedBound = figures.directedBound
        self.missing = missing
        zeroUseBound = figures.zeroUseBound
        visibleBound = figures.visibleBound
        stillNeeded =
            zeroUseBound == nil ? nil : product.capturesToDrop.map { max(0, $0 - figures.measured.count) }
        decidableFrom = stillNeeded.flatMap { product.decisionDay(of: answers)?.day(needing: $0) }
    }
}
