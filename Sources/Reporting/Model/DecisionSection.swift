import Metrics
import RegistrationLog

/// The list of decisions: every question of every product with its proposal.
struct DecisionSection: Encodable {
    let id = Anchors.decisions
    let heading: String
    /// What proposals to drop questions suppose, a sentence a product.
    let conditions: [Prose]
    let table: DecisionTable?
    let empty: String

    /// Reads the list from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        empty = wording.decisionList.empty
        let totals = input.analysis.totals
        let proposals = input.analysis.proposals
        heading = wording.decisionList.heading(droppable: proposals[.drop])
        table = totals.questions.asked == 0 ? nil : DecisionTable(input, proposals, span: span)
        conditions = input.analysis.products.filter(\.hasConditionalProposal).map {
            wording.grounds.condition(product: $0.name)
        }
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
    let rows: [DecisionRow]
    let options: [Option]
    let filterLabel: String
    let filterAll: String
    let searchLabel: String
    let shownRows: String

    /// Lists the questions by proposal, those that ask for a decision first, then in the order of the report.
    init(_ input: ReportInput, _ proposals: ProposalCounts, span: ReportingSpan) {
        let wording = input.wording
        order = wording.decisionList.order
        filterLabel = wording.decisionList.filterLabel
        filterAll = wording.decisionList.filterAll
        searchLabel = wording.decisionList.searchLabel
        shownRows = wording.decisionList.shownRows
        let totals = input.analysis.totals
        let personal = input.analysis.products.flatMap(\.fields).count {
            Proposal($0) == .drop && wording.common.personalData($0.personalData) != nil
        }
        personalData = wording.decisionList.personalData(personal, ofDroppable: proposals[.drop])
        head = TableHead(
            id: Anchors.caption(Anchors.decisions),
            caption: wording.decisionList.caption(
                period: span.text, questions: totals.questions.asked + proposals[.add]),
            columns: wording.decisionList.columns)
        let questions = input.analysis.products.flatMap { product in
            product.fields.compactMap { field in Proposal(field).map { (product: product, field: field, proposal: $0) }
            }
        }
        rows = Proposal.inOrderOfDecision.flatMap { proposal in
            questions.filter { $0.proposal == proposal }.map {
                DecisionRow($0.field, of: $0.product, proposal, wording: wording)
            }
        }
        options = Proposal.inOrderOfDecision.filter { proposals[$0] > 0 }.map {
            Option(proposal: wording.terms.name(of: $0))
        }
    }
}

/// A question of a product with its proposal.
struct DecisionRow: Encodable {
    let question: String
    let personalData: String?
    let product: String
    let style: String
    let proposal: String
    let reason: Prose
    /// That the proposal supposes something; nil where it does not.
    let condition: String?
    let cases: String
    let certainty: String

    /// Reads the row from the figures of a question and the proposal for it.
    init(_ figures: PublishedField, of product: PublishedProduct, _ proposal: Proposal, wording: Wording) {
        question = figures.name
        personalData = wording.common.personalData(figures.personalData)
        self.product = product.name
        style = proposal.rawValue
        self.proposal = wording.terms.name(of: proposal)
        reason = wording.decisions.reason(figures)
        condition = figures.judgement.flatMap(wording.grounds.condition)
        cases = wording.numbers.count(figures.usage.captured)
        certainty = wording.decisions.certainty(figures)
    }
}

extension PublishedProduct {
    /// Whether a proposal to drop one of its questions supposes that all its follow-up is in the data.
    fileprivate var hasConditionalProposal: Bool {
        fields.contains { $0.judgement?.condition == .followUpIsComplete }
    }
}

extension Proposal {
    /// The proposals with those that ask most of a meeting first.
    static let inOrderOfDecision: [Proposal] = [.drop, .stopForGood, .restore, .add, .discuss, .undecided, .keep]
}
