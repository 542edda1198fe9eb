import Metrics

/// The anchors of the parts of the page, by which links and captions find each other.
enum Anchors {
    static let summary = "summary"
    static let proposals = "proposals"
    /// What the address of the page ends with where paper is to show all of it: nothing stands there.
    static let whole = "volledig"
    static let decisions = "decisions"
    static let decisionReview = "decision-review"
    static let products = "products"
    static let productDecisions = "product-decisions"
    static let grid = "grid"
    static let trial = "trial"
    static let reservations = "reservations"
    static let chapters = "chapters"
    static let privacy = "privacy"
    static let signals = "signals"
    static let quality = "quality"
    static let conclusions = "conclusions"
    static let channels = "channels"
    static let simulatedQuestions = "questions"
    static let glossary = "glossary"
    static let provenance = "provenance"

    /// The anchors of the chapters of `products`, in their order.
    static func chapters(_ products: [PublishedProduct]) -> [String] {
        NameAnchors("product", products.map(\.key)).anchors
    }

    /// The anchors of the work sheets of `products`, in their order.
    static func workSheets(_ products: [PublishedProduct]) -> [String] {
        NameAnchors("werkblad", products.map(\.key)).anchors
    }

    /// The anchors of `questions` in the list of decisions, in their order.
    static func questions(_ questions: [PublishedField]) -> [String] {
        NameAnchors("question", questions.map(\.key)).anchors
    }

    /// What the anchors within the chapter at `position`, from 0 in the order of the report, begin with: nobody links to them.
    static func parts(ofChapter position: Int) -> String { "p\(position + 1)" }

    /// The anchor of the caption of the table `table`.
    static func caption(_ table: String) -> String { "\(table)-caption" }
}
