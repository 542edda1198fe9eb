import Metrics
import RegistrationLog

/// The list of decisions: every question of every product with its proposal.
struct DecisionSection: Encodable {
    let id = Anchors.decisions
    let heading: String
    let table: DecisionTable?
    let empty: String

    /// Reads the list from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        empty = wording.decisionList.empty
        let totals = input.analysis.totals
        heading = wording.decisionList.heading(droppable: totals.questions[.drop])
        table = totals.questions.asked == 0 ? nil : DecisionTable(input, span: span)
    }
}

/// The table of decisions with what it takes to filter it.
struct DecisionTable: Encodable {
    /// A proposal that can be chosen in the filter.
    struct Option: Encodable {
        let verdict: String
    }

    let order: String
    /// How many of the questions that may go are about personal data; nil where none is known to be.
    let personalData: String?
    let head: TableHead
    let rows: [DecisionRow]
    let options: [Option]
    let filterLabel: String
    let filterAll: String
    let searchLabel: String
    let shownRows: String

    /// Lists the questions by proposal, those that ask for a decision first, then in the order of the report.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        order = wording.decisionList.order
        filterLabel = wording.decisionList.filterLabel
        filterAll = wording.decisionList.filterAll
        searchLabel = wording.decisionList.searchLabel
        shownRows = wording.decisionList.shownRows
        let totals = input.analysis.totals
        let personal = input.analysis.products.flatMap(\.fields).count {
            $0.verdict == .drop && wording.common.personalData($0.personalData) != nil
        }
        personalData = wording.decisionList.personalData(personal, ofDroppable: totals.questions[.drop])
        head = TableHead(
            id: Anchors.caption(Anchors.decisions),
            caption: wording.decisionList.caption(period: span.text, questions: totals.questions.asked),
            columns: wording.decisionList.columns)
        rows = Verdict.inOrderOfDecision.flatMap { verdict in
            input.analysis.products.flatMap { product in
                product.fields.lazy.compactMap { field in
                    field.judgement.flatMap {
                        $0.verdict == verdict ? DecisionRow(field, of: product, $0, wording: wording) : nil
                    }
                }
            }
        }
        options = Verdict.inOrderOfDecision.filter { totals.questions[$0] > 0 }.map {
            Option(verdict: wording.terms.name(of: $0))
        }
    }
}

/// A question of a product with its proposal.
struct DecisionRow: Encodable {
    let question: String
    let personalData: String?
    let product: String
    let style: String
    let verdict: String
    let reason: String
    let cases: String
    let certainty: String

    /// Reads the row from the figures of a question and the judgement on it.
    init(_ figures: PublishedField, of product: PublishedProduct, _ judgement: Judgement, wording: Wording) {
        question = figures.name
        personalData = wording.common.personalData(figures.personalData)
        self.product = product.name
        style = judgement.verdict.rawValue
        verdict = wording.terms.name(of: judgement.verdict)
        reason = wording.decisions.reason(judgement)
        cases = wording.numbers.count(figures.usage.captured)
        certainty = wording.decisions.certainty(figures)
    }
}
