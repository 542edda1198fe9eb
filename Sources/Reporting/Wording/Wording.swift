public import RegistrationLog

/// The words of a report in one language, and how that language writes numbers, days and lists.
///
/// They come in with what is reported: nothing else of a report knows a language. The names of files and columns, and the
/// closed lists of words in columns, are data, and the same in every language. Dutch is the only language so far, so that
/// the parts hold its sentences themselves; a second one is a second value, and makes what differs a property of its part.
///
/// It never changes, and is a class for its size alone: the parts hold parts, which as a value came to 150 KB on the stack of
/// whoever passes it on.
public final class Wording: Sendable {
    /// What stands instead of names that are not shown.
    public let substitutes: SubstituteLabels
    let numbers: NumberText
    let dates: DateText
    let durations: DurationText
    let frequencies: FrequencyText
    let lists: ListText
    let alternatives: ListText
    let nouns: Nouns
    let chance: ChanceWording
    let chapterHeadings: ChapterHeadingWording
    let chapters: ChapterWording
    let chapterFindings: ChapterFindingWording
    let common: CommonWording
    let comparisonText: ComparisonTextWording
    let comparisons: ComparisonWording
    let comparisonReservations: ComparisonReservationWording
    let conclusions: ConclusionWording
    let decisionBlock: DecisionBlockWording
    let decisionList: DecisionSectionWording
    let decisions: DecisionWording
    let explanations: ExplanationWording
    let decisionReview: DecisionReviewWording
    let reviewedDecisions: ReviewedDecisionWording
    let differences: DifferenceWording
    let grounds: GroundWording
    let glossary: GlossaryWording
    let grid: GridWording
    let intake: IntakeWording
    let measuring: MeasuringWording
    let months: MonthWording
    let organisations: OrganisationComparisonWording
    let organisationTables: OrganisationTableWording
    let privacy: PrivacyWording
    let productDecisions: ProductDecisionWording
    let productFacts: ProductFactWording
    let products: ProductWording
    let protocolChanges: ProtocolChangeWording
    let provenance: ProvenanceWording
    let quality: QualityWording
    let reservations: ReservationWording
    let rules: RuleWording
    let attributes: AttributeWording
    let questionDurations: QuestionDurationWording
    let effects: EffectWording
    let sample: SampleWording
    let sampleExplanation: SampleExplanation
    let shield: ShieldWording
    let signals: SignalWording
    let simulationText: SimulationTextWording
    let simulation: SimulationWording
    let simulationTables: SimulationTableWording
    let simulationGlossary: SimulationGlossary
    let sources: SourceWording
    let surveys: SurveyWording
    let unknownNames: UnknownNameWording
    let withheld: SmallCellsWording
    let summaryHeading: SummaryHeadingWording
    let summary: SummaryWording
    let terms: TermWording
    let terminal: TerminalWording
    let trial: TrialWording
    let attention: AttentionWording
    let years: YearComparisonWording
    let yearTables: YearTableWording
    let workbooks = WorkbookWording()
    let workSheet = WorkSheetWording()

    /// Puts the sentences together with how the language writes what stands in them.
    init(
        numbers: NumberText, dates: DateText, durations: DurationText, frequencies: FrequencyText, lists: ListText,
        alternatives: ListText, nouns: Nouns, substitutes: SubstituteLabels
    ) {
        self.numbers = numbers
        self.dates = dates
        self.durations = durations
        self.frequencies = frequencies
        self.lists = lists
        self.alternatives = alternatives
        self.nouns = nouns
        self.substitutes = substitutes
        chapterHeadings = ChapterHeadingWording(numbers: numbers)
        surveys = SurveyWording(numbers: numbers, lists: lists, nouns: nouns)
        terms = TermWording()
        common = CommonWording(numbers: numbers, terms: terms)
        comparisonText = ComparisonTextWording(numbers: numbers, nouns: nouns)
        comparisons = ComparisonWording(numbers: numbers, dates: dates, common: common, terms: terms)
        comparisonReservations = ComparisonReservationWording(numbers: numbers, lists: lists)
        differences = DifferenceWording(numbers: numbers)
        years = YearComparisonWording(
            numbers: numbers, nouns: nouns, shared: comparisons, differences: differences)
        yearTables = YearTableWording(numbers: numbers, nouns: nouns, shared: comparisons)
        organisations = OrganisationComparisonWording(
            numbers: numbers, frequencies: frequencies, nouns: nouns, shared: comparisons)
        organisationTables = OrganisationTableWording(
            numbers: numbers, nouns: nouns, lists: lists, shared: comparisons)
        withheld = SmallCellsWording(numbers: numbers, nouns: nouns)
        chance = ChanceWording(numbers: numbers, withheld: withheld)
        questionDurations = QuestionDurationWording(numbers: numbers, durations: durations, nouns: nouns)
        summary = SummaryWording(
            numbers: numbers, durations: durations, questionDurations: questionDurations, lists: lists, nouns: nouns)
        chapters = ChapterWording(
            numbers: numbers, dates: dates, lists: lists, nouns: nouns, common: common, summary: summary)
        rules = RuleWording(
            numbers: numbers, frequencies: frequencies, lists: lists, alternatives: alternatives, nouns: nouns)
        effects = EffectWording(numbers: numbers, dates: dates, nouns: nouns, common: common)
        chapterFindings = ChapterFindingWording(numbers: numbers, lists: lists, nouns: nouns)
        conclusions = ConclusionWording()
        decisionBlock = DecisionBlockWording(
            numbers: numbers, questionDurations: questionDurations, lists: lists, nouns: nouns)
        decisionList = DecisionSectionWording(numbers: numbers, nouns: nouns)
        grounds = GroundWording(
            numbers: numbers, dates: dates, nouns: nouns, surveys: surveys, withheld: withheld)
        decisions = DecisionWording(numbers: numbers, frequencies: frequencies, grounds: grounds)
        decisionReview = DecisionReviewWording(
            numbers: numbers, dates: dates, lists: lists, nouns: nouns, decisions: decisions)
        reviewedDecisions = ReviewedDecisionWording(
            numbers: numbers, dates: dates, nouns: nouns, common: common, terms: terms, review: decisionReview)
        glossary = GlossaryWording(numbers: numbers, nouns: nouns, withheld: withheld)
        grid = GridWording(numbers: numbers, nouns: nouns)
        intake = IntakeWording()
        measuring = MeasuringWording(numbers: numbers)
        months = MonthWording(numbers: numbers, dates: dates, lists: lists, nouns: nouns, common: common)
        attributes = AttributeWording(numbers: numbers, nouns: nouns, months: months)
        privacy = PrivacyWording(numbers: numbers, lists: lists, nouns: nouns)
        productDecisions = ProductDecisionWording(
            numbers: numbers, questionDurations: questionDurations, frequencies: frequencies, nouns: nouns, terms: terms
        )
        productFacts = ProductFactWording(
            numbers: numbers, dates: dates, durations: durations, nouns: nouns, common: common, surveys: surveys)
        explanations = ExplanationWording(
            numbers: numbers, dates: dates, lists: lists, nouns: nouns, terms: terms, facts: productFacts,
            grounds: grounds,
            rules: rules)
        products = ProductWording(
            numbers: numbers, dates: dates, questionDurations: questionDurations, nouns: nouns, common: common,
            withheld: withheld)
        protocolChanges = ProtocolChangeWording(
            numbers: numbers, dates: dates, lists: lists, nouns: nouns, common: common, decisions: decisions,
            withheld: withheld)
        provenance = ProvenanceWording(
            numbers: numbers, dates: dates, questionDurations: questionDurations, nouns: nouns, common: common)
        trial = TrialWording(
            numbers: numbers, common: common, dates: dates, lists: lists, nouns: nouns, decisions: decisions,
            changes: protocolChanges)
        unknownNames = UnknownNameWording()
        sample = SampleWording(numbers: numbers, dates: dates, durations: durations, nouns: nouns)
        sampleExplanation = SampleExplanation(numbers: numbers, nouns: nouns)
        shield = ShieldWording(numbers: numbers, lists: lists, otherNames: substitutes.otherNames)
        quality = QualityWording(
            numbers: numbers, common: common, lists: lists, nouns: nouns, intake: intake, shield: shield,
            unknownNames: unknownNames, withheld: withheld)
        signals = SignalWording(numbers: numbers, dates: dates, nouns: nouns, common: common, terms: terms)
        simulationText = SimulationTextWording(numbers: numbers, lists: lists, nouns: nouns)
        simulation = SimulationWording(
            numbers: numbers, dates: dates, questionDurations: questionDurations, lists: lists, nouns: nouns,
            decisions: decisions)
        simulationTables = SimulationTableWording(
            numbers: numbers, dates: dates, durations: durations, nouns: nouns, common: common, chapters: chapters,
            decisions: decisions, rules: rules)
        simulationGlossary = SimulationGlossary(glossary: glossary)
        sources = SourceWording(numbers: numbers, common: common, dates: dates, lists: lists, nouns: nouns)
        summaryHeading = SummaryHeadingWording(numbers: numbers)
        terminal = TerminalWording(numbers: numbers, terms: terms)
        attention = AttentionWording(numbers: numbers, nouns: nouns, intake: intake)
        reservations = ReservationWording(
            numbers: numbers, lists: lists, nouns: nouns, quality: quality, sources: sources,
            surveys: surveys, unknownNames: unknownNames,
            warnings: WarningWording(numbers: numbers, common: common, dates: dates, lists: lists, nouns: nouns),
            withheld: withheld)
    }
}
