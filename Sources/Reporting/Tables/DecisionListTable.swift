import Metrics
import RegistrationLog

/// A question that there is a proposal for, with what its wording needs.
struct DecisionListRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The question, which has a verdict.
    let field: PublishedField
    /// The proposal in words.
    let proposal: String
    /// Why this is proposed.
    let reason: String
    /// How sure it is.
    let certainty: String

    /// The rows of a product, in the order of its coverage curve; a question that was only missed has none.
    static func rows(of product: PublishedProduct, wording: Wording) -> [DecisionListRow] {
        product.fields.compactMap { field in
            guard let judgement = field.judgement else { return nil }
            return DecisionListRow(
                product: product, field: field, proposal: judgement.verdict.dutch,
                reason: wording.decisions.reason(judgement),
                certainty: wording.decisions.certainty(field))
        }
    }
}

extension Table where Row == DecisionListRow {
    /// `besluitenlijst.csv`: a row per product and question, with room for what the meeting decides.
    static let decisions = Table(
        name: "besluitenlijst", title: "Besluitenlijst",
        description: "Een rij per product en gestelde vraag, met het voorstel en ruimte voor het besluit.",
        columns: [
            .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey().referring(to: "producten"),
            .text("veld", "Vraag", "De gestelde vraag.", \.field.name).asKey(),
            .text(
                "voorstel", "Voorstel", "Wat de cijfers over de vraag zeggen.",
                allowedValues: Verdict.allCases.map(\.dutch), \.proposal),
            .text("reden", "Reden", "Waarom dit wordt voorgesteld.", \.reason),
            .text("zekerheid", "Zekerheid", "Hoe zeker het is: aantal, frequentie en woorden.", \.certainty),
            .text("besluit", "Besluit", "Leeg: het overleg vult dit in.") { _ in nil },
            .text("eigenaar", "Eigenaar", "Leeg: wie het besluit uitvoert.") { _ in nil },
        ])
}
