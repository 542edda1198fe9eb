import Metrics

/// A month with the product of which it holds registrations.
struct MonthRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The month.
    let month: PublishedMonth

    /// The rows of a product, months ascending; none where they are not published.
    static func rows(of product: PublishedProduct) -> [MonthRow] {
        (product.months.published ?? []).map { MonthRow(product: product, month: $0) }
    }
}

extension Table where Row == MonthRow {
    /// `maanden.csv`: a row per product and month with a registration.
    static let months = Table(
        name: "maanden", title: "Maanden",
        description: "Een rij per product en maand waarin is geregistreerd.",
        columns: [
            .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey().referring(to: "producten"),
            .month("maand", "Maand", "Maand van registratie, in plaatselijke tijd.", \.month.month).asKey(),
            .count("registraties", "Registraties", "Aantal registraties in de maand.", \.month.registrations),
            .count("antwoorden", "Antwoorden", "Vastgelegde antwoorden in die registraties.", \.month.answers),
            .count(
                "antwoorden_gebruikt", "Gebruikte antwoorden",
                "Daarvan aantoonbaar gebruikt, ook als dat later dan de maand was.", \.month.usedAnswers),
        ])
}
