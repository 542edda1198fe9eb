import Metrics
import RegistrationLog

/// A question of a product at one of several organisations.
struct OrganisationRow: Sendable {
    /// The product.
    let product: SharedProduct
    /// The question.
    let field: SharedField
    /// How often the organisation uses the answers.
    let point: OrganisationPoint
    /// How the organisation is called.
    let organisation: String
    /// The question in its report.
    let cell: ReportedCell

    /// The rows of `comparison`, product by product and question by question.
    static func rows(of comparison: OrganisationComparison, names: OrganisationNames) -> some Sequence<OrganisationRow>
    {
        comparison.products.lazy.flatMap { product in
            product.fields.lazy.flatMap { field in
                field.points.lazy.map { point in
                    OrganisationRow(
                        product: product, field: field, point: point, organisation: names.texts[point.report],
                        cell: ReportedCell(point.field, in: comparison.reports[point.report]))
                }
            }
        }
    }
}

extension Table where Row == OrganisationRow {
    /// `vergelijking.csv` of several organisations: a row per product, question and organisation that has it.
    static func organisations(withholding counts: WithheldCounts?) -> Table {
        Table(
            name: "vergelijking", title: "Vergelijking",
            description: """
                Een rij per product, vraag en organisatie die haar stelt. Wat alle organisaties samen hebben, staat in de kolommen \
                «samen» en is op elke rij van een vraag hetzelfde. Wie afwijkt, doet het niet beter of slechter.
                """,
            columns: names + measures.flatMap { $0.withStatus(counts) } + standing + pooled)
    }

    private static let names: [Column<Row>] = [
        .text(
            "product", "Product", "De uniforme productnaam, of anders de naam die de meeste rapporten tonen.",
            \.product.name
        )
        .asKey(),
        .text("veld", "Vraag", "De vraag.", \.field.name).asKey(),
        .text("organisatie", "Organisatie", "De naam of het nummer van de organisatie.", \.organisation).asKey(),
    ]

    private static let measures: [Column<Row>] = [
        .count(
            "rijp_vastgelegd", "Rijp vastgelegd", "Rijpe registraties waarin een antwoord is vastgelegd.",
            { $0.cell.count(\.matureCaptured) }),
        .count(
            "rijp_gebruikt", "Rijp gebruikt",
            "Rijpe registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt.",
            { $0.cell.count(\.matureUsed) }),
        .share("gebruiksgraad", "Gebruiksgraad", "Rijp gebruikt van rijp vastgelegd (0 tot 1).", \.cell.rate),
        .count(
            "gemeten", "Gemeten", "Zoveel antwoorden is «geen gebruik gezien» waard.", { $0.cell.count(\.measured) }),
    ]

    private static let standing: [Column<Row>] = [
        .decimal(
            "funnel_laag", "Trechter, ondergrens",
            "Een gebruiksgraad hieronder is door toeval alleen niet te verwachten, naar beneden afgerond."
        ) { .published(limit($0.point.standing.limits?.lowerBound, .down)) },
        .decimal(
            "funnel_hoog", "Trechter, bovengrens",
            "Een gebruiksgraad hierboven is door toeval alleen niet te verwachten, naar boven afgerond."
        ) { .published(limit($0.point.standing.limits?.upperBound, .up)) },
        .text(
            "stand", "Stand", "Of de gebruiksgraad buiten de trechter van alle organisaties ligt.",
            allowedValues: OrganisationPoint.Standing.dutchWords, \.point.standing.dutch),
        .text(
            "oordeel", "Oordeel", "Het oordeel in het rapport van de organisatie; leeg zonder oordeel.",
            allowedValues: Verdict.allCases.map(\.dutch), { $0.point.field.verdict?.dutch }),
    ]

    private static let pooled: [Column<Row>] = [
        .number("samen_organisaties", "Samen: organisaties", "Organisaties waarvan de aantallen zijn opgeteld.") {
            .published($0.field.pooled.organisations)
        },
        .number(
            "samen_rijp_vastgelegd", "Samen: rijp vastgelegd",
            "Som van rijp vastgelegd, voor zover de rapporten dat tonen."
        ) { .published($0.field.pooled.matureCaptured) },
        .number(
            "samen_rijp_gebruikt", "Samen: rijp gebruikt", "Som van rijp gebruikt, voor zover de rapporten dat tonen."
        ) { .published($0.field.pooled.matureUsed) },
        .bound(
            "samen_bovengrens_nul", "Samen: bovengrens zonder gebruik",
            """
            Zonder enig gebruik: met 95% zekerheid is de gebruiksgraad niet hoger dan dit, 1 - 0,05^(1/som van \
            gemeten/samenhang), naar boven afgerond.
            """
        ) { .published($0.field.pooled.zeroUseBound) },
        .text(
            "samen_oordeel", "Samen: oordeel",
            """
            Wat alle organisaties samen kunnen zeggen; «beschermd of gemist»: niemand zag gebruik, maar een organisatie beschermt de \
            vraag of mist het antwoord.
            """,
            allowedValues: PooledFinding.allCases.map(\.dutch), { PooledFinding($0.field).dutch }),
    ]

    private static func limit(_ bound: Double?, _ rule: FloatingPointRoundingRule) -> FixedDecimal? {
        bound.flatMap { FixedDecimal($0, decimals: 6, rounding: rule) }
    }
}
