import Metrics
import RegistrationLog

/// The registrations of a product with one value of an attribute.
struct AttributeRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The registrations.
    let group: PublishedAttributeGroup

    /// The rows of a product, channels first; none where they are not published.
    static func rows(of product: PublishedProduct) -> [AttributeRow] {
        (product.attributeGroups.published ?? []).map { AttributeRow(product: product, group: $0) }
    }
}

extension Table where Row == AttributeRow {
    /// `kanalen.csv`: a row per product, attribute and value.
    static let attributes = Table(
        name: "kanalen", title: "Kanalen en afdelingen",
        description: "Een rij per product, kenmerk en waarde: de registraties met dat kanaal, of van die afdeling.",
        columns: [
            .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey().referring(to: "producten"),
            .text(
                "kenmerk", "Kenmerk", "Wat de registraties gemeen hebben.",
                allowedValues: RegistrationAttribute.allCases.map(\.dutch), \.group.attribute.dutch
            ).asKey(),
            .text(
                "waarde", "Waarde",
                "Naam van het kanaal of de afdeling; «\(RegistrationAttribute.empty)» waar niets is ingevuld."
            ) { $0.group.value?.name ?? RegistrationAttribute.empty }.asKey(),
            .count("registraties", "Registraties", "Aantal registraties in de periode.", \.group.registrations),
            .count("antwoorden", "Antwoorden", "Vastgelegde antwoorden in die registraties.", \.group.answers),
            .decimal("vragen_per_gesprek", "Vragen per gesprek", "Antwoorden gedeeld door registraties.") {
                $0.group.questionsPerContact.map { FixedDecimal($0, decimals: 1) }
            },
            .count(
                "met_vervolgactie", "Met vervolgactie", "Registraties met ten minste één vervolgactie erna.",
                \.group.withFollowUp),
            .count(
                "antwoorden_gebruikt", "Gebruikte antwoorden", "Vastgelegde antwoorden die aantoonbaar zijn gebruikt.",
                \.group.usedAnswers),
        ])
}
