import Metrics

/// What two reports of one organisation show when they are held against each other, by what a reader asks.
struct YearFindings: Sendable {
    /// A question of a product.
    struct Question: Sendable {
        let product: ComparedProduct
        let field: ComparedField
    }

    /// Products of the newer report alone, and of the older alone.
    private(set) var newProducts: [ComparedProduct] = []
    private(set) var goneProducts: [ComparedProduct] = []
    /// Questions of products that both have: of the newer report alone, and of the older alone.
    private(set) var came: [Question] = []
    private(set) var went: [Question] = []
    /// Questions that are used more, and less, those that are surest first.
    private(set) var more: [Question] = []
    private(set) var less: [Question] = []
    /// Questions of which the verdict changed with their use, and without it.
    private(set) var changed: [Question] = []
    private(set) var sameEvidence: [Question] = []
    /// How many pairs of product and question there are, and how many of them both reports have.
    private(set) var questions = 0
    private(set) var inBoth = 0
    /// Of these, how many were compared, have too few answers, or cannot be compared.
    private(set) var compared = 0
    private(set) var tooFew = 0
    private(set) var notComparable = 0

    /// Collects what `comparison` shows.
    ///
    /// - Complexity: linear in the number of questions, and of order n log n in that of differences.
    init(of comparison: YearComparison) {
        for product in comparison.products {
            switch product.presence {
            case .new: newProducts.append(product)
            case .gone: goneProducts.append(product)
            case .both: break
            }
            for field in product.fields { add(Question(product: product, field: field)) }
        }
        more = Self.surestFirst(more)
        less = Self.surestFirst(less)
    }

    private mutating func add(_ question: Question) {
        questions += 1
        switch question.field.presence {
        case .both: addUsage(question)
        case .new: if question.product.presence == .both { came.append(question) }
        case .gone: if question.product.presence == .both { went.append(question) }
        }
    }

    private mutating func addUsage(_ question: Question) {
        inBoth += 1
        switch question.field.usage {
        case .more: more.append(question)
        case .less: less.append(question)
        case .tooFew: tooFew += 1
        case .notComparable: notComparable += 1
        case .noDifference, .onlyInOne: break
        }
        if question.field.usage.measure != nil { compared += 1 }
        switch question.field.verdict {
        case .changed: changed.append(question)
        case .sameEvidence: sameEvidence.append(question)
        case .same, .notComparable: break
        }
    }

    private static func surestFirst(_ questions: [Question]) -> [Question] {
        questions.enumerated().sorted { one, other in
            (one.element.field.usage.measure?.p ?? 1, one.offset)
                < (other.element.field.usage.measure?.p ?? 1, other.offset)
        }.map(\.element)
    }
}
