import Metrics
import RegistrationLog

/// The chapter of a product: its questions, what they were used for and for whom.
struct ProductChapter: Encodable {
    /// A fact at the head of the chapter.
    struct Fact: Encodable {
        let label: String
        let text: String
    }

    let anchor: String
    /// What the anchors of its parts begin with.
    let parts: String
    let heading: Prose
    let lead: String
    let coverageLead: String?
    /// Who gains by what stays, where that is not who gains by the answers of the whole log, and what follow-up missed.
    let findings: [Prose]
    /// The questions that need not be asked under a condition.
    let rules: [Prose]
    let hasRules: Bool
    /// That of questions it cannot be said whether there is such a condition, or that it is not shown.
    let openRules: [Prose]
    let fold: String
    let facts: [Fact]
    /// How many of the answers count where no use was seen; nil without answers, or where it is not published.
    let road: String?
    let sheet: WorkSheet
    let questionHead: TableHead
    /// What the drawings in the table mean; nil where there are none.
    let scale: String?
    let questions: [QuestionRow]
    let coverage: CoverageFigure?
    let noCoverage: String
    let months: MonthList?
    /// Why the months are not drawn; nil where they are.
    let noMonths: String?
    /// Whether there is any drawing.
    let hasDrawings: Bool
    /// By which channels it was asked, and by which departments; empty where nobody says so.
    let attributes: [AttributeList]
    let changes: [ProtocolChangeSection]
    let quotes: QuoteList?
    let files: Prose

    /// Reads the chapter of the product at `position` in the order of the report; links to it lead to `anchor`, and those
    /// to its work sheet to `sheet`; `changed` are the changes of its questions.
    init(
        _ product: PublishedProduct, at anchor: String, sheet: String, position: Int,
        changed: [ChangeWithEffects], input: ReportInput, span: ReportingSpan, quotes: SignalQuotes
    ) {
        let wording = input.wording
        files = wording.chapters.files
        self.anchor = anchor
        let parts = Anchors.parts(ofChapter: position)
        self.parts = parts
        heading = wording.chapterHeadings.heading(product)
        lead = wording.chapters.lead(product)
        coverageLead = product.coverage.published.flatMap {
            Self.coverage($0, asked: product.questions.asked, wording.chapters)
        }
        findings = [
            Self.gains(product, whole: input.analysis.totals.beneficiaries, wording), Self.missed(product, wording),
        ].compactMap { $0 }
        rules = product.conditionalQuestions.map(wording.rules.text)
        hasRules = !rules.isEmpty
        openRules = [RuleVerdict.insufficientData, .notMeasurable, .withheld].compactMap {
            wording.rules.open(product.questions($0), $0)
        }
        fold = wording.chapters.fold(questions: product.fields.count)
        road = wording.measuring.road(product.measuringRoad.published)
        facts = Self.facts(product, settings: input.settings.products[product.key], wording)
        self.sheet = WorkSheet(id: sheet, wording: wording.workSheet)
        questionHead = TableHead(
            id: Anchors.caption("\(parts)-questions"),
            caption: wording.chapters.questionCaption(
                product: product.name, period: span.text,
                registrations: product.counts.registrations, mature: product.counts.mature),
            columns: wording.chapters.questionColumns + wording.workSheet.columns)
        let scale = UsageScale(product.fields)
        self.scale = scale.map { wording.chapters.scale(percent: $0.percent) }
        questions = product.fields.map {
            QuestionRow($0, settings: input.settings.fields[$0.key], scale: scale, wording: wording)
        }
        noCoverage = product.coverage.isPublished ? wording.chapters.noCoverage : wording.withheld.coverage
        coverage = CoverageFigure(product, period: span.text, anchor: parts, wording: wording)
        months = MonthList(product, changes: changed.map(\.change.date), anchor: parts, wording: wording)
        noMonths = months == nil ? Self.noMonths(product, wording) : nil
        hasDrawings = coverage != nil || months != nil
        attributes = AttributeList.all(of: product, anchor: parts, wording: wording)
        changes = changed.enumerated().map { position, changed in
            ProtocolChangeSection(
                changed.change, effects: changed.effects, position: position, anchor: parts, wording: wording)
        }
        self.quotes = quotes.quotes(of: product)
    }

    private static func facts(_ product: PublishedProduct, settings: ProductSettings?, _ wording: Wording) -> [Fact] {
        var facts = [
            Fact(
                label: wording.productFacts.registrationsLabel,
                text: wording.productFacts.registrations(
                    product.counts.registrations, mature: product.counts.mature)),
            Fact(
                label: wording.productFacts.questionsLabel,
                text: product.present.published.map(wording.productFacts.questions) ?? wording.numbers.leftOut),
            Fact(
                label: wording.productFacts.coverageLabel,
                text: product.counts.followUpCoverage.published.map(wording.common.shareWithCases)
                    ?? wording.numbers.count(product.counts.withFollowUp)),
            Fact(
                label: wording.productFacts.horizonLabel,
                text: product.times.horizon.published.map(wording.productFacts.horizon) ?? wording.numbers.leftOut),
            Fact(
                label: wording.productFacts.lagLabel,
                text: product.times.lag.published.map(wording.productFacts.lag) ?? wording.numbers.leftOut),
        ]
        if let sample = product.sample.published.flatMap(wording.surveys.fact) {
            facts.append(Fact(label: wording.surveys.label, text: sample))
        }
        if let clustering = product.times.clustering.published {
            facts.append(
                Fact(
                    label: wording.productFacts.clusteringLabel, text: wording.productFacts.clustering(clustering)))
        }
        if let hours = product.present.published.flatMap(wording.productFacts.hours) {
            facts.append(Fact(label: wording.productFacts.hoursLabel, text: hours))
        }
        if let name = settings?.uniformProductName {
            facts.append(Fact(label: wording.productFacts.uniformNameLabel, text: name))
        }
        return facts
    }
}

extension ProductChapter {
    /// Which answers that stay serve another than those of the whole log mostly do; nil where none does, or nobody gains by most.
    private static func gains(_ product: PublishedProduct, whole: PublishedBeneficiaries, _ wording: Wording) -> Prose?
    {
        guard let most = whole.counts.main else { return nil }
        let other: MainBeneficiary = most == .citizen ? .organisation : .citizen
        let kept = product.fields.filter { $0.counts.used.isPositive && Proposal($0) == .keep }
        let serving = kept.filter { $0.uses.beneficiaries.published?.main == other }
        return wording.chapterFindings.gains(serving.map(\.name), of: kept.count, by: other)
    }

    private static func missed(_ product: PublishedProduct, _ wording: Wording) -> Prose? {
        let missed = product.fields.filter { $0.counts.missing.isPositive }.enumerated().sorted {
            let (one, other) = (PublishedOrder($0.element.counts.missing), PublishedOrder($1.element.counts.missing))
            return one == other ? $0.offset < $1.offset : other < one
        }
        return wording.chapterFindings.missed(missed.map { ($0.element.name, $0.element.counts.missing) })
    }

    /// How few questions would do, or that all together would not; nil where no answer was needed.
    private static func coverage(_ curve: CoverageCurve, asked: Int, _ words: ChapterWording) -> String? {
        guard let all = curve.steps.last, all.denominator > 0 else { return nil }
        guard let needed = curve.fieldsNeeded(forPercent: 99) else {
            return words.outOfReach(asked: asked, helped: all)
        }
        return words.coverage(needed: needed, asked: asked, helped: curve.steps[needed])
    }

    private static func noMonths(_ product: PublishedProduct, _ wording: Wording) -> String? {
        guard let months = product.months.published, months.allSatisfy({ $0.answersPerContact.isPublished }) else {
            return wording.withheld.months
        }
        return product.monthFinding == .alike ? wording.months.alike : wording.months.tooFew
    }
}
