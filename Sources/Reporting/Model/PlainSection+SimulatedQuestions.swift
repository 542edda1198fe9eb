import Metrics
import RegistrationLog

extension PlainSection {
    /// What a proposal does to each question that it changes.
    init(questionsOf input: SimulationInput, period: String) {
        let (simulation, words) = (input.simulation, input.wording.simulationTables)
        let questions = simulation.questions
        let head = TableHead(
            id: Anchors.caption(Anchors.simulatedQuestions),
            caption: words.questionCaption(period: period, answers: simulation.total.answers),
            columns: words.questionColumns)
        let table = PlainTable(
            head: head, rows: questions.map { Self.row($0, input.wording) }, total: nil, note: words.questionNote)
        self.init(
            id: Anchors.simulatedQuestions, linkText: words.questionsLink,
            heading: words.questionHeading(questions.count),
            paragraphs: questions.isEmpty ? [Prose(words.noQuestions)] : [],
            tables: questions.isEmpty ? [] : [table])
    }

    private static func row(_ question: SimulatedQuestion, _ wording: Wording) -> PlainRow {
        let words = wording.simulationTables
        func cell(_ column: Int, _ text: Prose, isNumber: Bool = false) -> PlainCell {
            PlainCell(words.questionColumns[column], text, isNumber: isNumber)
        }
        func simulated(_ column: Int, _ text: String, isNumber: Bool = true) -> PlainCell {
            cell(column, Prose(question.isSimulated ? text : words.notSimulated), isNumber: isNumber)
        }
        return PlainRow(
            header: "\(name: question.field.name)",
            cells: [
                cell(1, "\(name: question.product.name)"), cell(2, words.decision(question)),
                simulated(3, wording.numbers.count(question.saved)),
                simulated(4, wording.numbers.count(question.withoutAnswer)),
                simulated(5, words.beneficiaries(question.beneficiaries), isNumber: false),
                simulated(6, words.hidden(question)),
            ])
    }
}
