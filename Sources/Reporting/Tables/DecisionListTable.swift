import Metrics
import RegistrationLog

/// A question that there is a proposal for, or a rule of it, with what its wording needs.
struct DecisionListRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The question, which has a verdict.
    let field: PublishedField
    /// The proposal.
    let proposal: Proposal
    /// What it supposes; nil for what is no proposal to drop.
    let condition: DropCondition?
    /// Why this is proposed.
    let reason: String
    /// How sure it is.
    let certainty: String
    /// What the front office says of it.
    let signals: String

    /// The rows of a product, in the order of its coverage curve, a rule behind the question that it refines; a question without
    /// a proposal has none.
    static func rows(of product: PublishedProduct, wording: Wording) -> [DecisionListRow] {
        let rules = Dictionary(product.conditionalQuestions.map { ($0.field.field, $0) }) { first, _ in first }
        return product.fields.flatMap { field in
            let signals = wording.signals.byDirection(field.counts.signals)
            let whole = Proposal(field).map { proposal in
                DecisionListRow(
                    product: product, field: field, proposal: proposal, condition: field.judgement?.condition,
                    reason: wording.decisions.reason(field).plainText, certainty: wording.decisions.certainty(field),
                    signals: signals)
            }
            let rule = rules[field.field].map { question in
                DecisionListRow(
                    product: product, field: field, proposal: .restrict, condition: question.test.condition,
                    reason: wording.rules.reason(question).plainText,
                    certainty: wording.rules.certainty(question.test), signals: signals)
            }
            return [whole, rule].compactMap { $0 }
        }
    }
}

extension Table where Row == DecisionListRow {
    /// `besluitenlijst.csv`: a row per product and question, and one for its rule, with room for what the meeting decides.
    static let decisions = Table(
        name: "besluitenlijst", title: "Besluitenlijst",
        description: """
            Een rij per product en vraag, en erachter een voor haar regel, met het voorstel en ruimte voor het besluit.
            """,
        columns: proposals + decided)

    private static let proposals: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).keptWithSmallCells().asKey().referring(
            to: "producten"),
        .text("veld", "Vraag", "De vraag.", \.field.name).keptWithSmallCells().asKey(),
        .text(
            "voorstel", "Voorstel", "Wat wij voorstellen, op grond van de cijfers.",
            allowedValues: Proposal.allCases.map(\.dutch), \.proposal.dutch
        ).keptWithSmallCells().asKey(),
        .text(
            "nu", "Nu", "Of de vraag nu nog wordt gesteld; leeg als zij nooit is gesteld.",
            allowedValues: [asked, stopped],
            { row in
                row.field.counts.asked.isPositive ? (row.field.isStopped ? stopped : asked) : nil
            }
        ),
        .text("reden", "Reden", "Waarom dit wordt voorgesteld.", \.reason).keptWithSmallCells(),
        .text(
            "voorwaarde", "Voorwaarde",
            """
            Bij «schrappen», «definitief stoppen» en «niet vragen bij»: «onder» als het alleen geldt wanneer alle vervolgacties van het product in \
            de gegevens staan, anders «zonder»; leeg bij elk ander voorstel.
            """, allowedValues: DropCondition.dutchWords, \.condition?.dutch
        ).keptWithSmallCells(),
        .text("zekerheid", "Zekerheid", "Hoe zeker het is: aantal, frequentie en woorden.", \.certainty)
            .keptWithSmallCells(),
        .text(
            "signalen", "Signalen", "Wat de werkvloer van deze vraag zegt: hoeveel signalen, met hun strekking.",
            \.signals
        ),
    ]

    private static let decided: [Column<Row>] = [
        .text(
            "besluit", "Besluit", "Leeg: het overleg vult dit in.",
            allowedValues: Proposal.allCases.filter { $0 != .undecided }.map(\.dutch)
        ) { _ in nil }.keptWithSmallCells().filledIn(),
        .text("eigenaar", "Eigenaar", "Leeg: wie het besluit uitvoert.") { _ in nil }.keptWithSmallCells().filledIn(),
        .date("ingangsdatum", "Ingangsdatum", "Leeg: vanaf welke dag het besluit geldt.") { _ in
            .published(nil)
        }.keptWithSmallCells().filledIn(),
        .date("evaluatiedatum", "Evaluatiedatum", "Leeg: op welke dag het besluit wordt bekeken.") { _ in
            .published(nil)
        }.keptWithSmallCells().filledIn(),
    ]

    private static let asked = "gevraagd"
    private static let stopped = "gestopt"
}
