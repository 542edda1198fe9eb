import RegistrationLog

/// A product as it may be published, with the counts that are not published and that sums over products could reveal.
struct ProductDisclosure {
    /// The figures.
    let product: PublishedProduct
    /// The changes of its questions.
    let changes: [PublishedProtocolChange]
    /// The captured answers of its fields.
    let answers: HiddenSum
    /// The used answers of its fields.
    let usedAnswers: HiddenSum
    /// The registrations that lack an answer that was needed, over its fields.
    let missing: HiddenSum

    /// Decides what may be published of a product.
    ///
    /// - Parameters:
    ///   - figures: Its figures, of at least `rule.minimum` registrations.
    ///   - changes: The figures around the changes of its questions.
    ///   - rule: The rule.
    ///   - settings: What the user decided.
    ///   - allUsedAnswers: The used answers of all products, on which a horizon may rest.
    init(
        _ figures: ProductFigures, changes: [ProtocolChangeFigures], rule: SmallCells, settings: AnalysisSettings,
        allUsedAnswers: Int
    ) {
        let bounds = ProductBounds(
            rule: rule, registrations: figures.counts.registrations, mature: rule.published(figures.counts.mature),
            withFollowUp: rule.published(figures.counts.withFollowUp), minimumFollowUps: settings.minimumFollowUps,
            isFollowUpComplete: settings.products[figures.key]?.followUpComplete ?? false,
            threshold: settings.threshold)
        let pairs = figures.fields.map { (real: $0, published: PublishedField($0, in: bounds)) }
            .sorted { $0.published.precedes($1.published) }
        let fields = pairs.map(\.published)

        func hidden(
            _ real: KeyPath<FieldCounts<Int>, Int>, _ published: KeyPath<FieldCounts<PublishedCount>, PublishedCount>,
            limit: (FieldCounts<PublishedCount>) -> Int? = { _ in nil }
        ) -> [HiddenCount] {
            pairs.filter { $0.published.counts[keyPath: published].exact == nil }.map { pair in
                HiddenCount(
                    pair.real.counts[keyPath: real], minimum: rule.minimum, limit: limit(pair.published.counts) ?? .max)
            }
        }
        // What bounds all uses is not published either.
        let hasFewFollowUps = bounds.withFollowUp.exact == nil
        let usesLieWithinHidden = fields.contains { $0.counts.used.exact == nil && $0.counts.captured.exact == nil }
        answers = HiddenSum(figures.counts.answers, hiding: hidden(\.captured, \.captured), isBound: false, rule: rule)
        usedAnswers = HiddenSum(
            figures.counts.usedAnswers, hiding: hidden(\.used, \.used), isBound: hasFewFollowUps || usesLieWithinHidden,
            rule: rule)
        missing = HiddenSum(
            figures.counts.missing,
            hiding: hidden(\.missing, \.missing) {
                bounds.mostMissing(captured: $0.captured, used: $0.used, observable: $0.observable)
            }, isBound: hasFewFollowUps || fields.contains { $0.counts.missing == .leftOut }, rule: rule)
        self.changes = PublishedProtocolChange.disclosing(changes, fields: fields, in: bounds)
        let counts = ProductCounts(
            registrations: .exact(figures.counts.registrations), mature: bounds.mature,
            withFollowUp: bounds.withFollowUp,
            answers: answers.published, usedAnswers: usedAnswers.published, missing: missing.published,
            droppableAnswers: .sum(of: fields.filter { $0.verdict == .drop }.map(\.counts.captured)),
            otherSignals: rule.published(figures.counts.otherSignals))
        product = PublishedProduct(
            product: figures.product, label: figures.label, counts: counts,
            sample: rule == .publishingEverything ? .published(figures.sample) : .leftOut,
            outlook: rule == .publishingEverything ? figures.outlook : nil,
            times: PublishedTimes(
                figures, counts: counts, fields: fields, rule: rule, allUsedAnswers: allUsedAnswers),
            coverage: .init(figures.coverage, withFollowUp: bounds.withFollowUp, fields: fields, rule: rule),
            present: rule == .publishingEverything ? .published(figures.present) : .leftOut,
            unseenMonths: rule == .publishingEverything ? figures.unseenMonths : [],
            months: .init(figures.months, counts: counts, changes: self.changes, rule: rule), fields: fields)
    }
}

extension PublishedProduct {
    /// The figures of a product whose registrations are fewer than may be published: nothing but that.
    init(leavingOut figures: ProductFigures, rule: SmallCells) {
        self.init(
            product: figures.product, label: figures.label,
            counts: ProductCounts(leavingOutUnder: rule), sample: .leftOut, outlook: nil,
            times: PublishedTimes(horizon: .leftOut, clustering: .leftOut, lag: .leftOut), coverage: .leftOut,
            present: .leftOut, unseenMonths: [], months: .leftOut, fields: [])
    }
}

extension ProductCounts<PublishedCount> {
    /// Publishes of registrations that there are fewer than may be published, and nothing else.
    init(leavingOutUnder rule: SmallCells) {
        self.init(
            registrations: .fewer(than: rule.minimum), mature: .leftOut, withFollowUp: .leftOut, answers: .leftOut,
            usedAnswers: .leftOut, missing: .leftOut, droppableAnswers: 0, otherSignals: .leftOut)
    }
}
