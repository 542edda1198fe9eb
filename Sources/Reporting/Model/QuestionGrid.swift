import Metrics
import RegistrationLog

/// Which question has which proposal at which product: one picture of everything, as a table.
struct QuestionGrid: Encodable {
    /// A question at the products, in their order.
    struct Row: Encodable {
        let question: String
        let cells: [Cell]
    }

    /// What is proposed for a question of a product.
    struct Cell: Encodable {
        /// How the cell is drawn.
        let style: String
        /// The letter of the proposal.
        let letter: String
        /// The proposal in words, for who does not see the letter.
        let proposal: String
    }

    let head: TableHead
    let rows: [Row]
    /// That it does not show everything; nil where it does.
    let limit: String?

    /// How many products have a column.
    private static let mostProducts = 14
    /// How many questions have a row.
    private static let mostQuestions = 90

    /// Puts the questions that are asked of most products first, the others by name; products in the order of the report.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording.grid
        let all = input.analysis.products
        let products = all.mostProposed(Self.mostProducts).map { all[$0] }
        let questions = GridQuestion.all(of: products)
        let shown = questions.prefix(Self.mostQuestions)
        head = TableHead(
            id: Anchors.caption(Anchors.grid), caption: wording.caption(period: span.text),
            columns: [wording.questionColumn] + products.map(\.name))
        rows = shown.map { question in
            Row(
                question: question.name,
                cells: products.indices.map { index in
                    guard let proposal = question.proposals[index] else {
                        return Cell(style: "none", letter: wording.noLetter, proposal: wording.notAsked)
                    }
                    let proposals = [proposal] + (question.conditional.contains(index) ? [.restrict] : [])
                    return Cell(
                        style: proposal.rawValue, letter: proposals.map(wording.letter).joined(),
                        proposal: proposals.map { input.wording.terms.name(of: $0) }.joined(separator: ", "))
                })
        }
        limit = wording.limit(
            products: products.count, of: all.count, questions: shown.count, of: questions.count)
    }
}

/// A question with what is proposed for it at several products.
struct GridQuestion {
    /// The name as it is shown.
    let name: String
    /// The proposals by the position of the product.
    var proposals: [Int: Proposal] = [:]
    /// The positions of the products at which it need not be asked under a condition.
    var conditional: Set<Int> = []

    /// The questions of `products`: those of most products first, then in the order of their compared names.
    static func all(of products: [PublishedProduct]) -> [GridQuestion] {
        var questions: [String: GridQuestion] = [:]
        for (index, product) in products.enumerated() {
            for field in product.fields {
                guard let proposal = Proposal(field) else { continue }
                questions[field.key, default: GridQuestion(name: field.name)].proposals[index] = proposal
            }
            for question in product.conditionalQuestions {
                questions[question.field.key]?.conditional.insert(index)
            }
        }
        return questions.sorted { one, other in
            let (first, second) = (one.value.proposals.count, other.value.proposals.count)
            return first == second
                ? one.key.unicodeScalars.lexicographicallyPrecedes(other.key.unicodeScalars) : first > second
        }.map(\.value)
    }

    /// At how many products `proposal` is made.
    func count(of proposal: Proposal) -> Int { proposals.values.count { $0 == proposal } }
}

extension [PublishedProduct] {
    /// The positions of at most `number` of them for which most is proposed, in the order of the report.
    func mostProposed(_ number: Int) -> [Int] {
        indices.sorted { one, other in
            let (first, second) = (self[one].proposals, self[other].proposals)
            return (second.changing, second.forMeeting, one) < (first.changing, first.forMeeting, other)
        }.prefix(number).sorted()
    }
}
