import RegistrationLog
import Metrics

/// What a sample would bring to a report that can say little.
struct SampleAdvice: Hashable {
    /// Questions that are asked, at each product.
    let asked: Int
    /// Those of them of which use cannot be measured: over half.
    let notMeasurable: Int
    /// The products to begin with, those first at which a row settles most.
    let products: [String]
    /// The rows of their samples together.
    let rows: Int
    /// The questions on which can then be decided, were none of them used.
    let decidable: Int

    /// How many rows people are asked for at once; the first product may take more.
    private static let mostRows = 400

    /// The advice on a report; nil where most can be measured, or a sample would change nothing.
    init?(_ analysis: PublishedAnalysis) {
        let questions = analysis.totals.questions
        let candidates = analysis.products.enumerated().compactMap { position, product in
            product.outlook.flatMap { $0.decidable > 0 ? (position: position, name: product.name, outlook: $0) : nil }
        }.sorted { one, other in
            // Rows for each question, compared in whole numbers.
            let (left, right) = (
                one.outlook.size * other.outlook.decidable, other.outlook.size * one.outlook.decidable
            )
            return left == right ? one.position < other.position : left < right
        }
        guard questions[.notMeasurable] * 2 > questions.asked, let first = candidates.first else { return nil }
        var chosen = [first]
        var rows = first.outlook.size
        for candidate in candidates.dropFirst() where rows + candidate.outlook.size <= Self.mostRows {
            chosen.append(candidate)
            rows += candidate.outlook.size
        }
        asked = questions.asked
        notMeasurable = questions[.notMeasurable]
        products = chosen.map(\.name)
        self.rows = rows
        decidable = chosen.reduce(0) { $0 + $1.outlook.decidable }
    }
}

/// A product with what became of its sample.
struct SurveyedProduct: Hashable {
    /// The name as it is shown.
    let product: String
    /// How many of its registrations the sample holds, and how many were looked at.
    let sample: SampleCounts

    /// The products of a report of which a sample was delivered, in its order.
    static func all(in analysis: PublishedAnalysis) -> [SurveyedProduct] {
        analysis.products.compactMap { product in
            product.sample.published.flatMap { sample in
                sample.drawn > 0 ? SurveyedProduct(product: product.name, sample: sample) : nil
            }
        }
    }

    /// Whether so few were looked at that those who were not may change what the sample says: under four in five.
    var isLittleLookedAt: Bool { sample.lookedAt * 5 < sample.drawn * 4 }
}
