import RegistrationLog

extension ProductFigures {
    /// Puts together the figures of `product` from those of its fields and what was counted of its registrations.
    init(
        of product: ProductID, named name: Product, useCounts: UseTable.ProductCounts, mature: Int,
        horizon: FollowUpHorizon, lag: LagSummary?, coverage: CoverageCurve, months: [MonthFigures],
        fields: [FieldFigures], signals: Int
    ) {
        self.init(
            product: product, key: name.key, name: name.name, registrations: useCounts.registrations, mature: mature,
            withFollowUp: useCounts.withFollowUp,
            answers: fields.reduce(0) { $0 + $1.captured },
            usedAnswers: fields.reduce(0) { $0 + $1.used },
            missing: fields.reduce(0) { $0 + $1.missing },
            droppableAnswers: fields.reduce(0) { $0 + ($1.verdict == .drop ? $1.captured : 0) },
            horizon: horizon, lag: lag, coverage: coverage, months: months, fields: fields, signals: signals)
    }

    /// Whether this product is reported before `other`: most registrations first, ties by compared name.
    func precedes(_ other: ProductFigures) -> Bool {
        registrations != other.registrations ? registrations > other.registrations : key < other.key
    }
}
