import RegistrationLog
import Metrics

/// A question of a product with its proposal, as it is read.
struct DecisionRow: Encodable {
    /// The anchor of the question, which its first row has.
    let anchor: String?
    let question: String
    /// Whether the row above is of the same question.
    let isAgain: Bool
    let personalData: String?
    let product: String
    let chapter: String
    let style: String
    let proposal: String
    /// Whether it is asked now.
    let now: String
    let reason: Prose
    /// That the proposal supposes something; nil where it does not.
    let condition: String?
    let certainty: String
    /// What the front office says of it.
    let signals: String

    /// Reads the rows in the order of the list.
    static func all(_ questions: [ListedQuestion], _ wording: Wording) -> [DecisionRow] {
        var seen: Set<String> = []
        let firsts = questions.indices.filter { seen.insert(questions[$0].field.key).inserted }
        var anchors = [String?](repeating: nil, count: questions.count)
        for (index, anchor) in zip(firsts, Anchors.questions(firsts.map { questions[$0].field })) {
            anchors[index] = anchor
        }
        return questions.indices.map { index in
            let isAgain = index > 0 && questions[index - 1].field.key == questions[index].field.key
            return DecisionRow(questions[index], anchor: anchors[index], isAgain: isAgain, wording)
        }
    }

    private init(_ listed: ListedQuestion, anchor: String?, isAgain: Bool, _ wording: Wording) {
        let figures = listed.field
        self.anchor = anchor
        self.isAgain = isAgain
        question = figures.name
        personalData = wording.common.personalData(figures.personalData)
        product = listed.product.name
        chapter = listed.chapter
        style = listed.proposal.rawValue
        proposal = wording.terms.name(of: listed.proposal)
        now =
            if !figures.counts.asked.isPositive {
                wording.decisionList.neverAsked
            } else if figures.asking.isPublished {
                figures.isStopped ? wording.decisionList.stopped : wording.decisionList.asked
            } else {
                wording.numbers.leftOut
            }
        reason = listed.rule.map(wording.rules.reason) ?? wording.decisions.reason(figures)
        condition = wording.grounds.condition(
            listed.rule.map(\.test.condition) ?? figures.judgement?.condition)
        certainty = listed.rule.map { wording.rules.certainty($0.test) } ?? wording.decisions.certainty(figures)
        signals = wording.signals.byDirection(figures.counts.signals)
    }
}
