import Metrics
import RegistrationLog
import TestSupport

/// A product of a report that is drawn: each of its questions is used equally often, and a telephone number in 30 %.
struct SimulatedProduct {
    /// What it is called.
    let name: String
    /// Its registrations over fourteen months; each captures every question.
    let captures: Int
    /// How many questions it asks besides the telephone number.
    let questions: Int
    /// The chance that a captured answer is used.
    let rate: Double
    /// How many registrations that follow each other have the same uses.
    let cluster: Int

    /// Draws its log, computes the figures, and takes what is published of them.
    func reported(seed: UInt64) -> ReportedProduct {
        let world = UseWorld("compared") { $0.cluster = cluster }
        let log = world.log(captures: captures, questions: questions, rate: rate, seed: seed)
        let product = PublishedAnalysis(of: log).products[0]
        return ReportedProduct(
            key: name, name: name, uniformProductName: nil,
            registrations: ReportedCount(product.counts.registrations),
            clusteringHundredths: product.times.clustering.published?.hundredths, questionsPerContact: nil,
            fields: product.fields.map(ReportedField.init))
    }
}

extension ReportRecord {
    /// Draws a report of `products`.
    init(_ name: String, of products: [SimulatedProduct], organisation: String? = nil, from random: inout SplitMix64) {
        var (origin, terms) = (ReportRecord.Origin(), ReportRecord.Terms())
        origin.organisation = organisation
        origin.format = ReportRecord.Origin.currentFormat
        terms.threshold = UseWorld.settings.threshold.value
        var drawn: [ReportedProduct] = []
        for product in products { drawn.append(product.reported(seed: random.next())) }
        self.init(name: name, origin: origin, terms: terms, products: drawn)
    }
}

extension ReportedField {
    /// Takes what is published of a question, as the report of a run has it.
    fileprivate init(_ field: PublishedField) {
        var counts = ReportedField.Counts()
        counts.asked = ReportedCount(field.counts.asked)
        counts.captured = ReportedCount(field.counts.captured)
        counts.used = ReportedCount(field.counts.used)
        counts.missing = ReportedCount(field.counts.missing)
        counts.matureCaptured = ReportedCount(field.usage.captured)
        counts.matureUsed = ReportedCount(field.usage.used)
        counts.visible = ReportedCount(field.usage.measured.visible)
        counts.blind = ReportedCount(field.usage.measured.blind)
        counts.measured = ReportedCount(field.usage.measured.count)
        self.init(key: field.key, name: field.name, counts: counts, verdict: field.verdict)
    }
}

extension ReportedCount {
    /// Takes a count as it is published.
    fileprivate init(_ count: PublishedCount) {
        switch count {
        case .exact(let number): self = .exact(number)
        case .fewer(let minimum): self = .fewer(than: minimum)
        case .leftOut: self = .leftOut
        }
    }
}
