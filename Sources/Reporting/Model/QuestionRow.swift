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
        _ figures: FieldFigures, settings: FieldSettings?, scale: UsageScale?, smallCells: SmallCells? = nil
    ) {
        question = figures.name
        note = ChapterWording.note(figures.personalData, settings: settings)
        let isAsked = figures.asked > 0
        answered =
            isAsked
            ? "\(NumberText.count(figures.published(.captured))) van \(NumberText.count(figures.published(.asked)))"
            : ChapterWording.notAsked
        drawing = scale.flatMap { scale in MeasuredUsage(figures).map { UsageBar($0, scale: scale) } }
        used = CommonWording.use(figures)
        let recent = figures.used - figures.matureUsed
        // A difference of two counts that are told is small all the same.
        let isRecentTold = figures.isRateShown && !(smallCells?.isSmall(recent) ?? false)
        recentUse = recent > 0 && isRecentTold ? ChapterWording.recentUse(recent) : nil
        certainty = Self.certainty(figures)
        evidence = ChapterWording.evidence(figures)
        beneficiaries =
            figures.areBeneficiariesShown
            ? ChapterWording.beneficiaries(figures.beneficiaries) : NumberText.leftOut
        missing = NumberText.count(figures.published(.missing))
        lastUse =
            figures.isUseShown
            ? figures.lastUse.map(DateText.day) ?? ChapterWording.notSeen : NumberText.leftOut
        signals = NumberText.count(figures.published(.signals))
        style = figures.verdict?.rawValue ?? "missed"
        verdict = figures.verdict?.dutch ?? ChapterWording.onlyMissed
    }

    /// The range alone, since the count stands beside it.
    private static func certainty(_ figures: FieldFigures) -> String {
        let cases = figures.matureCaptured
        if figures.verdict == .notMeasurable { return figures.verdict?.dutch ?? CommonWording.noData }
        guard figures.isRateShown else { return NumberText.leftOut }
        guard cases > 0 else { return CommonWording.noData }
        if figures.verdict == .protected, figures.used == 0 { return CommonWording.noUse }
        if let bound = figures.zeroUseBound { return "minder dan \(FrequencyText.upperBound(bound, cases: cases))" }
        guard let interval = figures.usageInterval else { return CommonWording.noData }
        return DecisionWording.range(interval, cases: cases)
    }
}
