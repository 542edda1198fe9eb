@testable import Metrics
@testable import Reporting

/// What the figures of a run are given beside what its sketches say, since nothing of a log stands behind it.
struct PublishedExtras {
    /// The channels and departments of products, by position.
    var groups: [Int: [PublishedAttributeGroup]] = [:]
    /// The rules of products, by position.
    var rules: [Int: [QuestionRule]] = [:]
    var effects: [PublishedProtocolEffect] = []
    var handlingTime: HandlingTimeFinding?
    /// How long a question takes; nil where that is as the settings say.
    var duration: QuestionDuration?
}

extension ReportInput {
    /// The run with `extras`.
    func with(_ extras: PublishedExtras) -> ReportInput {
        var publication = publication
        publication.analysis = PublishedAnalysis(
            products: analysis.products.enumerated().map { position, product in
                product.with(groups: extras.groups[position] ?? [], rules: extras.rules[position] ?? [])
            },
            totals: analysis.totals, protocolChanges: analysis.protocolChanges, protocolEffects: extras.effects,
            handlingTime: .published(extras.handlingTime),
            questionDuration: extras.duration ?? analysis.questionDuration, days: analysis.days,
            observationEnd: analysis.observationEnd, warnings: analysis.warnings)
        return ReportInput(
            name: name, version: version, publication: publication, wording: wording, letterhead: letterhead,
            decisions: decisions)
    }

    /// The run with what became of decisions.
    func with(_ decisions: DecisionReview) -> ReportInput {
        ReportInput(
            name: name, version: version, publication: publication, wording: wording, letterhead: letterhead,
            decisions: decisions)
    }
}

extension PublishedProduct {
    /// The product with other channels, departments and rules.
    func with(groups: [PublishedAttributeGroup] = [], rules: [QuestionRule] = []) -> PublishedProduct {
        PublishedProduct(
            product: product, label: label, counts: counts, sample: sample, outlook: outlook, times: times,
            coverage: coverage, present: present, unseenMonths: unseenMonths, months: months,
            attributeGroups: .published(groups), rules: .published(rules), fields: fields)
    }
}
