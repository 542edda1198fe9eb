import RegistrationLog

/// The anchors of the parts of the page, by which links and captions find each other.
enum Anchors {
    static let summary = "summary"
    static let proposals = "proposals"
    static let decisions = "decisions"
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
    static let glossary = "glossary"
    static let provenance = "provenance"

    /// The anchor of the chapter of the product at `position`, from 0 in the order of the report.
    static func chapter(_ position: Int) -> String { "p\(position + 1)" }

    /// The anchor of the caption of the table `table`.
    static func caption(_ table: String) -> String { "\(table)-caption" }
}
