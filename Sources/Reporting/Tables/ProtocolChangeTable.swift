import Metrics

/// A field with the dated change of questions whose sides it is counted on.
struct ProtocolChangeRow: Sendable {
    /// The change.
    let change: PublishedProtocolChange
    /// The field.
    let field: PublishedFieldChange

    /// The rows of a change, in the order of its fields.
    static func rows(of change: PublishedProtocolChange) -> [ProtocolChangeRow] {
        change.fields.map { ProtocolChangeRow(change: change, field: $0) }
    }
}

extension Table where Row == ProtocolChangeRow {
    /// `protocolwijzigingen.csv`: a row per dated change, product and field.
    static let protocolChanges = Table(
        name: "protocolwijzigingen", title: "Protocolwijzigingen",
        description: """
            Een rij per gedateerde wijziging, product en vraag: rijpe registraties voor de datum, en vanaf de datum, \
            niet verder dan de vorige en volgende wijziging van het product.
            """,
        columns: [
            .text("product", "Product", "Waar de burger om vroeg.", \.change.productName).asKey()
                .referring(to: "producten"),
            .date("datum", "Datum", "Eerste dag van de nieuwe vragen.", { .published($0.change.date) }).asKey(),
            .text("veld", "Vraag", "De gestelde vraag.", \.field.name).asKey(),
            .count(
                "registraties_voor", "Registraties voor", "Rijpe registraties voor de datum.",
                \.change.registrationsBefore),
            .count(
                "vastgelegd_voor", "Vastgelegd voor", "Daarvan met een antwoord op de vraag.", \.field.before.captured),
            .count("gebruikt_voor", "Gebruikt voor", "Daarvan met een gebruikt antwoord.", \.field.before.used),
            .count(
                "gemist_voor", "Gemist voor", "Registraties waarin de vraag nodig was en geen antwoord had.",
                \.field.before.missing),
            .count(
                "registraties_na", "Registraties na", "Rijpe registraties op of na de datum.",
                \.change.registrationsAfter),
            .count("vastgelegd_na", "Vastgelegd na", "Daarvan met een antwoord op de vraag.", \.field.after.captured),
            .count("gebruikt_na", "Gebruikt na", "Daarvan met een gebruikt antwoord.", \.field.after.used),
            .count(
                "gemist_na", "Gemist na", "Registraties waarin de vraag nodig was en geen antwoord had.",
                \.field.after.missing),
        ])
}
