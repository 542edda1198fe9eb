import RegistrationLog

extension ProductFigures {
    /// Puts together the figures of a product from those of its fields and what was counted of its registrations.
    init(
        of uses: ProductUses, named name: Product, answers: AnswerTally, horizon: FollowUpHorizon, fields: RankedFields,
        signals: Int
    ) {
        let figures = fields.figures
        self.init(
            product: uses.product, key: name.key, name: name.name, registrations: uses.registrations,
            mature: answers.mature, withFollowUp: uses.withFollowUp,
            answers: figures.reduce(0) { $0 + $1.captured },
            usedAnswers: figures.reduce(0) { $0 + $1.used },
            missing: figures.reduce(0) { $0 + $1.missing },
            droppableAnswers: figures.reduce(0) { $0 + ($1.verdict == .drop ? $1.captured : 0) },
            horizon: horizon, lag: LagSummary(of: uses.used.elements.lazy.map(\.lag)),
            coverage: CoverageCurve(of: uses, ranks: fields.ranks, fieldCount: figures.count),
            months: answers.months.figures, fields: figures, signals: signals)
    }

    /// Whether this product is reported before `other`: most registrations first, ties by compared name.
    func precedes(_ other: ProductFigures) -> Bool {
        registrations != other.registrations ? registrations > other.registrations : key < other.key
    }
}
