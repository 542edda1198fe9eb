import Metrics
import RegistrationLog

/// How many questions have which proposal, with what that means.
struct ProposalTable: Encodable {
    /// A proposal.
    struct Row: Encodable {
        let style: String
        /// The letter that stands for it in the picture of questions by products.
        let letter: String
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
                style: proposal.rawValue, letter: wording.grid.letter(of: proposal),
                proposal: wording.terms.name(of: proposal),
                questions: wording.numbers.count(number),
                meaning: wording.decisionList.meaning(of: proposal))
        }
    }
}
