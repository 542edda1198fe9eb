import Metrics
import RegistrationLog

/// The list of decisions: every question of every product with its proposal.
struct DecisionSection: Encodable {
    let id = Anchors.decisions
    let heading: String
    /// What proposals to drop questions suppose, a sentence a product.
    let conditions: [Prose]
    let hasConditions: Bool
    let table: DecisionTable?
    let empty: String

    /// Reads the list from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        empty = wording.decisionList.empty
        let totals = input.analysis.totals
        let proposals = input.analysis.proposals
        heading = wording.decisionList.heading(
            droppable: proposals[.drop], conditional: proposals[.restrict])
        table = totals.questions.asked == 0 ? nil : DecisionTable(input, proposals, span: span)
        conditions = input.analysis.products.filter(\.hasConditionalProposal).map {
            wording.grounds.condition(product: $0.name)
        }
        hasConditions = !conditions.isEmpty
    }
}

/// The table of decisions with what it takes to filter it.
struct DecisionTable: Encodable {
    /// A proposal that can be chosen in the filter.
    struct Option: Encodable {
        let proposal: String
    }

    let order: String
    /// How many of the questions that may go are about personal data; nil where none is known to be.
    let personalData: String?
    let head: TableHead
    let columnsToFillIn: String
    let rows: [DecisionRow]
    let hasRows: Bool
    /// The questions that stay, by product; nil where none does.
    let kept: QuestionLines?
    /// The questions of which nothing can be said yet, by product, for paper that leaves out their rows; nil where there is none.
    let undecided: QuestionLines?
    let files: Prose
    let options: [Option]
    let filterLabel: String
    let filterAll: String
    let searchLabel: String
    let shownRows: String

    /// Lists the questions by proposal, those that ask for a decision first, then in the order of the report, but a question
    /// of several products together.
    init(_ input: ReportInput, _ proposals: ProposalCounts, span: ReportingSpan) {
        let wording = input.wording
        order = wording.decisionList.order
        filterLabel = wording.decisionList.filterLabel
        filterAll = wording.decisionList.filterAll
        searchLabel = wording.decisionList.searchLabel
        shownRows = wording.decisionList.shownRows
        columnsToFillIn = String(wording.decisionList.columnsToFillIn)
        files = wording.decisionList.files
        let totals = input.analysis.totals
        let personal = input.analysis.products.flatMap(\.fields).count {
            Proposal($0) == .drop && wording.common.personalData($0.personalData) != nil
        }
        personalData = wording.decisionList.personalData(personal, ofDroppable: proposals[.drop])
        head = TableHead(
            id: Anchors.caption(Anchors.decisions),
            caption: wording.decisionList.caption(
                period: span.text, questions: totals.questions.asked + proposals[.add] - proposals[.keep],
                rules: proposals[.restrict]),
            columns: wording.decisionList.columns)
        rows = DecisionRow.all(ListedQuestion.all(input.analysis.products), wording)
        hasRows = !rows.isEmpty
        kept = .kept(input.analysis.products, wording)
        undecided = .undecided(input.analysis.products, wording)
        options = Proposal.inOrderOfDecision.filter { $0 != .keep && proposals[$0] > 0 }.map {
            Option(proposal: wording.terms.name(of: $0))
        }
    }
}

extension PublishedProduct {
    /// Whether a proposal to drop one of its questions, or not to ask it everywhere, supposes that all its follow-up is in the data.
    fileprivate var hasConditionalProposal: Bool {
        fields.contains { $0.judgement?.condition == .followUpIsComplete }
            || conditionalQuestions.contains { $0.test.condition == .followUpIsComplete }
    }
}

extension Proposal {
    /// The proposals with those that ask most of a meeting first.
    static let inOrderOfDecision: [Proposal] = [
        .drop, .restrict, .stopForGood, .restore, .add, .discuss, .undecided, .keep,
    ]
}
