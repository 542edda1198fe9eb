import Metrics
import RegistrationLog

/// What reports of several organisations show side by side, by what a reader asks.
struct OrganisationFindings: Sendable {
    /// A question of a product.
    struct Question: Sendable {
        let product: SharedProduct
        let field: SharedField
    }

    /// An organisation that differs from the others in how often it uses the answers to a question.
    struct Difference: Sendable {
        let question: Question
        let point: OrganisationPoint
    }

    /// Who differs, in the order of products and questions.
    private(set) var differences: [Difference] = []
    /// The questions at which somebody does.
    private(set) var differing: [Question] = []
    /// The reports of those who do.
    private(set) var differingReports: Set<Int> = []
    /// Questions that all together would drop.
    private(set) var pooledDrops: [Question] = []
    /// How many of these nobody drops alone.
    private(set) var onlyTogether = 0
    /// How many pairs of product and question there are, and how many of them more than one organisation has.
    private(set) var questions = 0
    private(set) var shared = 0
    /// How many usage rates there are: held against those of others, with too little to do so, or not to be compared.
    private(set) var compared = 0
    private(set) var tooFew = 0
    private(set) var notComparable = 0

    /// Collects what `comparison` shows.
    ///
    /// - Complexity: linear in the number of questions of all organisations.
    init(of comparison: OrganisationComparison) {
        for product in comparison.products {
            for field in product.fields { add(Question(product: product, field: field)) }
        }
    }

    private mutating func add(_ question: Question) {
        let points = question.field.points
        questions += 1
        if points.count > 1 { shared += 1 }
        for point in points { add(point, question) }
        if points.contains(where: \.standing.differs) { differing.append(question) }
        if PooledFinding(question.field) == .drop {
            pooledDrops.append(question)
            if !points.contains(where: { $0.field.verdict == .drop }) { onlyTogether += 1 }
        }
    }

    private mutating func add(_ point: OrganisationPoint, _ question: Question) {
        switch point.standing {
        case .above, .below:
            compared += 1
            differences.append(Difference(question: question, point: point))
            differingReports.insert(point.report)
        case .within: compared += 1
        case .tooFew: tooFew += 1
        case .notComparable: notComparable += 1
        }
    }
}
