import Metrics
import RegistrationLog

/// The first screen: the answer, four figures and the count of proposals.
struct SummarySection: Encodable {
    /// One of the sentences that are the answer.
    struct Answer: Encodable {
        let label: String
        let text: Prose
        /// What makes the sentence concrete; nil where there is nothing to add.
        let detail: Prose?
    }

    let answers: [Answer]
    let figures: [KeyFigure]
    let proposals: ProposalTable?

    /// Reads the answer from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        let totals = input.analysis.totals
        let products = input.analysis.products
        let proposals = input.analysis.proposals
        let affected = products.count { $0.proposals[.drop] > 0 }
        answers = [
            Answer(
                label: wording.summary.decisionLabel,
                text: Prose(wording.summary.decision(totals.questions, proposals, products: affected)), detail: nil),
            Answer(
                label: wording.summary.findingLabel,
                text: Prose(
                    wording.summary.finding(used: totals.questions.everUsed, captured: totals.questions.captured)),
                detail: wording.summary.mostDroppable(
                    Self.mostDroppable(products).map { ($0.name, $0.proposals[.drop], $0.questions.asked) })),
            Answer(
                label: wording.summary.reservationLabel,
                text: Prose(wording.summary.reservation(Reservation(input))), detail: nil),
        ]
        figures = KeyFigure.all(input)
        self.proposals =
            totals.questions.asked == 0
            ? nil : ProposalTable(proposals, asked: totals.questions.asked, span: span, wording: wording)
    }

    /// At most three products of which most questions may go, most first; ties in the order of the report.
    static func mostDroppable(_ products: [PublishedProduct]) -> [PublishedProduct] {
        let counted = products.enumerated().map { (position: $0, product: $1, count: $1.proposals[.drop]) }
        let sorted = counted.filter { $0.count > 0 }.sorted { ($1.count, $0.position) < ($0.count, $1.position) }
        return sorted.prefix(3).map(\.product)
    }
}

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
