import Metrics
import RegistrationLog

/// A question in the chapter of its product.
struct QuestionRow: Encodable {
    let question: String
    /// What is known of the question: the class of personal data, the purpose and the legal basis; nil without any.
    let note: String?
    let answered: String
    /// The usage rate with its interval, drawn; nil where nothing can be said of it.
    let drawing: UsageBar?
    let used: String
    let recentUse: String?
    let certainty: String
    let evidence: String
    let beneficiaries: String
    let missing: String
    let lastUse: String
    let signals: String
    let style: String
    let verdict: String

    /// Reads the row from the figures of a question and what `kcc.yaml` says of it.
    init(
        _ figures: FieldFigures, settings: FieldSettings?, scale: UsageScale?, smallCells: SmallCells? = nil,
        wording: Wording
    ) {
        question = figures.name
        note = wording.chapters.note(figures.personalData, settings: settings)
        let isAsked = figures.asked > 0
        answered =
            isAsked
            ? wording.chapters.answered(figures.published(.captured), of: figures.published(.asked))
            : wording.chapters.notAsked
        drawing = scale.flatMap { scale in MeasuredUsage(figures).map { UsageBar($0, scale: scale) } }
        used = wording.common.use(figures)
        let recent = figures.used - figures.matureUsed
        // A difference of two counts that are told is small all the same.
        let isRecentTold = figures.isRateShown && !(smallCells?.isSmall(recent) ?? false)
        recentUse = recent > 0 && isRecentTold ? wording.chapters.recentUse(recent) : nil
        certainty = Self.certainty(figures, wording)
        evidence = wording.chapters.evidence(figures)
        beneficiaries =
            figures.areBeneficiariesShown
            ? wording.chapters.beneficiaries(figures.beneficiaries) : wording.numbers.leftOut
        missing = wording.numbers.count(figures.published(.missing))
        lastUse =
            figures.isUseShown
            ? figures.lastUse.map(wording.dates.day) ?? wording.chapters.notSeen : wording.numbers.leftOut
        signals = wording.numbers.count(figures.published(.signals))
        style = figures.verdict?.rawValue ?? "missed"
        verdict = figures.verdict.map { wording.terms.name(of: $0) } ?? wording.chapters.onlyMissed
    }

    /// The range alone, since the count stands beside it.
    private static func certainty(_ figures: FieldFigures, _ wording: Wording) -> String {
        let cases = figures.matureCaptured
        if figures.verdict == .notMeasurable {
            return figures.verdict.map { wording.terms.name(of: $0) } ?? wording.common.noData
        }
        guard figures.isRateShown else { return wording.numbers.leftOut }
        guard cases > 0 else { return wording.common.noData }
        if figures.verdict == .protected, figures.used == 0 { return wording.common.noUse }
        if let bound = figures.zeroUseBound { return wording.decisions.below(bound, cases: cases) }
        guard let interval = figures.usageInterval else { return wording.common.noData }
        return wording.decisions.range(interval, cases: cases)
    }
}
