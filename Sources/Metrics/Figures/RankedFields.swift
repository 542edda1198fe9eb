import RegistrationLog

/// The fields of a product that were asked or missed, in the order of its coverage curve.
struct RankedFields {
    /// Their figures.
    let figures: [FieldFigures]
    /// By slot the rank of the field among them; nil for a field that is not reported.
    let ranks: [Int?]

    /// Computes the figures of the fields of a product.
    ///
    /// - Complexity: O(*n*) for *n* uses, and sorting the fields.
    init(of uses: ProductUses, answers: AnswerTally, product: ProductFacts, rules: FieldRules) {
        let lags = Grouping(count: uses.fields.count) { visit in
            for use in uses.used.elements { visit(use.slot, Int(use.lag)) }
        }
        let fields = uses.fields.indices.compactMap { slot -> (slot: Int, figures: FieldFigures)? in
            let figures = FieldFigures(
                slot, of: uses, answers: answers.counts[slot], lag: LagSummary(of: lags[slot]), in: product,
                rules: rules)
            return figures.counts.asked > 0 || figures.counts.missing > 0 ? (slot, figures) : nil
        }.sorted { $0.figures.precedes($1.figures) }
        var ranks = [Int?](repeating: nil, count: uses.fields.count)
        for (rank, field) in fields.enumerated() { ranks[field.slot] = rank }
        self.ranks = ranks
        figures = fields.map(\.figures)
    }
}
