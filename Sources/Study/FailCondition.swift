public import Metrics
import RegistrationLog

/// What makes a run fail although it was done: something that whoever runs it every month wants to hear of.
public enum FailCondition: Hashable, Sendable {
    /// A question is asked that the list of decisions does not name.
    case newQuestion
    /// More than so many questions are asked that may go.
    case drops(moreThan: Int)
    /// A question is asked for personal data that nothing shows the use of, surely enough to drop it.
    case unusedPersonalData
    /// A decision was not carried out.
    case decisionNotCarriedOut
    /// A decision did so much harm that the stop rule takes it back.
    case harm

    /// Whether it is about decisions, so that it needs a list of them.
    public var needsDecisions: Bool {
        switch self {
        case .newQuestion, .decisionNotCarriedOut, .harm: true
        case .drops, .unusedPersonalData: false
        }
    }

    /// Where it holds what holds it, by what is published alone; nil where it does not hold.
    ///
    /// - Complexity: O(*n*) for *n* questions and decisions.
    public func finding(in publication: Publication, _ review: DecisionReview?) -> FailFinding? {
        let questions: [FailFinding.Question]
        switch self {
        case .newQuestion:
            questions = (review?.newQuestions ?? []).map { .init(product: $0.product.name, question: $0.field.name) }
        case .drops:
            questions = publication.analysis.questions { Proposal($0) == .drop }
        case .unusedPersonalData:
            questions = publication.analysis.questions { field in
                Proposal(field) == .drop && field.personalData.map { $0.kind != .none } ?? false
            }
        case .decisionNotCarriedOut:
            questions = (review?.decisions ?? []).filter(\.isNotCarriedOut).map(FailFinding.Question.init)
        case .harm:
            questions = (review?.decisions ?? []).filter(\.isHarmful).map(FailFinding.Question.init)
        }
        var most = 0
        if case .drops(let limit) = self { most = limit }
        return questions.count > most ? FailFinding(condition: self, questions: questions) : nil
    }
}

/// What makes a condition hold.
public struct FailFinding: Hashable, Sendable {
    /// A question of a product.
    public struct Question: Hashable, Sendable {
        /// The product.
        public let product: String
        /// The question.
        public let question: String

        /// Creates a question of a product.
        public init(product: String, question: String) {
            self.product = product
            self.question = question
        }

        /// The question that a decision is about.
        fileprivate init(_ reviewed: ReviewedDecision) {
            product = reviewed.productName
            question = reviewed.fieldName
        }
    }

    /// The condition.
    public let condition: FailCondition
    /// The questions because of which it holds, in the order of the report or of the list.
    public let questions: [Question]

    /// Creates what makes `condition` hold.
    public init(condition: FailCondition, questions: [Question]) {
        self.condition = condition
        self.questions = questions
    }
}

extension PublishedAnalysis {
    /// The questions that are meant, in the order of the report.
    fileprivate func questions(where isMeant: (PublishedField) -> Bool) -> [FailFinding.Question] {
        products.flatMap { product in
            product.fields.filter(isMeant).map { FailFinding.Question(product: product.name, question: $0.name) }
        }
    }
}
