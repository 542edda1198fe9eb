import RegistrationLog

/// What is known of the product of a question, with which its counts are published and judged where small cells are withheld.
struct QuestionContext {
    /// The registrations of the product, which are published.
    let registrations: Int
    /// Whether all follow-up of the product is in the data.
    let isFollowUpComplete: Bool
    /// Whether how much uses cluster rests on uses that are withheld, so that no proposal to drop a question may rest on it.
    let isClusteringWithheld: Bool
}

extension QuestionContext {
    /// Reads it from the figures of a product.
    init(_ figures: ProductFigures, settings: AnalysisSettings, under rule: SmallCells) {
        registrations = figures.counts.registrations
        isFollowUpComplete = settings.products[figures.key]?.followUpComplete ?? false
        isClusteringWithheld =
            rule.minimum > Clustering.fewestUses && figures.fields.contains { rule.isSmall($0.counts.used) }
    }
}
