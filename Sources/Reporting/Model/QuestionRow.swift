import Metrics
import RegistrationLog

/// A question in the chapter of its product.
struct QuestionRow: Encodable {
    let question: String
    /// What is known of the question: the class of personal data, the purpose and the legal basis; nil without any.
    let note: Prose?
    let answered: String
    /// Since when it is not asked any more; nil where it is, or never was.
    let stopped: String?
    /// The usage rate with its interval, drawn; nil where nothing can be said of it.
    let drawing: UsageBar?
    let used: String
    /// How often it was used of the registrations with visible follow-up alone; nil where that may not be published.
    let visibleUse: String?
    let recentUse: String?
    let certainty: String
    let evidence: String
    /// What was done with the answers, most frequent first; nil without use, or where it may not be published.
    let actions: Prose?
    let beneficiaries: String
    let missing: String
    /// How often it was missed of the registrations without an answer; nil where it was not.
    let missingOf: String?
    let lastUse: String
    let signals: String
    /// How many of them say that the question is needed, or is not; nil where none does.
    let directions: String?
    let style: String
    let proposal: String

    /// Reads the row from the figures of a question and what `kcc.yaml` says of it.
    init(_ figures: PublishedField, settings: FieldSettings?, scale: UsageScale?, wording: Wording) {
        question = figures.name
        note = wording.chapters.note(figures.personalData, settings: settings)
        answered =
            figures.counts.asked.isPositive
            ? wording.chapters.answered(figures.counts.captured, of: figures.counts.asked)
            : wording.chapters.notAsked
        stopped = (figures.asking.published?.stoppedSince).map(wording.chapters.stopped)
        drawing = scale.flatMap { scale in MeasuredUsage(figures).map { UsageBar($0, scale: scale) } }
        used = wording.common.use(figures)
        visibleUse = wording.measuring.visibleUse(figures.usage)
        recentUse = figures.usage.recentlyUsed.exact.flatMap { $0 > 0 ? wording.chapters.recentUse($0) : nil }
        certainty = Self.certainty(figures, wording)
        evidence = wording.chapters.evidence(figures)
        actions = figures.uses.actions.published.flatMap(wording.chapters.actions)
        beneficiaries =
            figures.uses.beneficiaries.published.map(wording.chapters.beneficiaries) ?? wording.numbers.leftOut
        missing = wording.numbers.count(figures.counts.missing)
        missingOf = wording.measuring.missed(figures.need)
        lastUse =
            figures.uses.times.published.map { $0.map { wording.dates.day($0.last) } ?? wording.chapters.notSeen }
            ?? wording.numbers.leftOut
        signals = wording.numbers.count(figures.counts.signals.all)
        directions = wording.signals.directionNote(figures.counts.signals)
        let proposed = Proposal(figures)
        style = proposed?.rawValue ?? "missed"
        proposal = proposed.map { wording.terms.name(of: $0) } ?? wording.chapters.onlyMissed
    }

    /// The range alone, since the count stands beside it.
    private static func certainty(_ figures: PublishedField, _ wording: Wording) -> String {
        if figures.verdict == .notMeasurable { return wording.terms.name(of: Verdict.notMeasurable) }
        guard let rate = figures.usage.rate.published else { return wording.numbers.leftOut }
        let cases = rate.denominator
        guard cases > 0 else { return wording.common.noData }
        if figures.verdict == .protected, figures.counts.used == 0 { return wording.common.noUse }
        if let bound = figures.usage.zeroUseBound.published ?? nil, let measured = figures.usage.measured.count.exact {
            return measured > 0
                ? wording.decisions.below(bound, cases: measured) : wording.terms.name(of: Verdict.notMeasurable)
        }
        // Without use the interval is no bound: what could not have been seen counts in it.
        guard figures.counts.used.isPositive else { return wording.numbers.leftOut }
        guard let interval = figures.usage.interval.published ?? nil else { return wording.common.noData }
        return wording.decisions.used(interval, figures, cases: cases)
    }
}
