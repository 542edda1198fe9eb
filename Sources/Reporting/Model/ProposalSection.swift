import Metrics
import RegistrationLog

/// All proposals in one picture, and what they mean.
struct ProposalSection: Encodable {
    let id = Anchors.proposals
    let heading: Prose
    let grid: QuestionGrid
    let table: ProposalTable

    /// Reads the proposals of a run; nil where no question is asked.
    init?(_ input: ReportInput, span: ReportingSpan) {
        let asked = input.analysis.totals.questions.asked
        guard asked > 0 else { return nil }
        grid = QuestionGrid(input, span: span)
        table = ProposalTable(input.analysis.proposals, asked: asked, span: span, wording: input.wording)
        heading = input.wording.grid.heading(Self.mostDropped(GridQuestion.all(of: input.analysis.products)))
    }

    /// The question that may go at most products, of those that may at two or more; the first of these in the picture.
    private static func mostDropped(_ questions: [GridQuestion]) -> (name: String, dropped: Int, kept: Int)? {
        let most = questions.map { $0.count(of: .drop) }.max() ?? 0
        guard most > 1, let question = questions.first(where: { $0.count(of: .drop) == most }) else { return nil }
        return (question.name, most, question.count(of: .keep))
    }
}
