import Metrics
import RegistrationLog

/// How many questions have which proposal, with what that means.
struct ProposalTable: Encodable {
    /// A proposal.
    struct Row: Encodable {
        let style: String
        let proposal: String
        let questions: String
        let meaning: String
    }

    let head: TableHead
    let rows: [Row]

    /// Counts the proposals that occur, those that ask for a decision first.
    init(_ proposals: ProposalCounts, asked: Int, span: ReportingSpan, wording: Wording) {
        head = TableHead(
            id: Anchors.caption(Anchors.proposals),
            caption: wording.decisionList.proposalCaption(period: span.text, questions: asked + proposals[.add]),
            columns: wording.decisionList.proposalColumns)
        rows = Proposal.inOrderOfDecision.compactMap { proposal in
            let number = proposals[proposal]
            guard number > 0 else { return nil }
            return Row(
                style: proposal.rawValue, proposal: wording.terms.name(of: proposal),
                questions: wording.numbers.count(number),
                meaning: wording.decisionList.meaning(of: proposal))
        }
    }
}

/// What the proposals mean, and how many there are of each.
struct ProposalSection: Encodable {
    let id = Anchors.proposals
    let heading: String
    let table: ProposalTable

    /// Counts the proposals of a run; nil where no question is asked.
    init?(_ input: ReportInput, span: ReportingSpan) {
        let asked = input.analysis.totals.questions.asked
        guard asked > 0 else { return nil }
        heading = input.wording.decisionList.proposalHeading
        table = ProposalTable(input.analysis.proposals, asked: asked, span: span, wording: input.wording)
    }
}
