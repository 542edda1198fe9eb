import Metrics
import RegistrationLog

/// A field with the product in which it is asked or missed.
struct FieldRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The field.
    let field: PublishedField

    /// The rows of a product, in the order of its coverage curve.
    static func rows(of product: PublishedProduct) -> [FieldRow] {
        product.fields.map { FieldRow(product: product, field: $0) }
    }
}

extension Table where Row == FieldRow {
    /// `velden.csv`: a row per product and field that was asked or missed.
    static let fields = Table(
        name: "velden", title: "Velden",
        description: "Een rij per product en veld dat is uitgevraagd of gemist, met het gebruik ervan en het oordeel.",
        columns: counts + rates + evidence + beneficiaries + conclusions)

    private static let counts: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey().referring(to: "producten"),
        .text("veld", "Veld", "De vraag waarvan het antwoord wordt geregistreerd.", \.field.name).asKey(),
        .count(
            "gevraagd", "Gevraagd", "Registraties waarin het veld is uitgevraagd.",
            \.field.counts.asked),
        .count(
            "vastgelegd", "Vastgelegd", "Registraties waarin een antwoord is vastgelegd.",
            \.field.counts.captured),
        .count(
            "gebruikt", "Gebruikt", "Registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt.",
            \.field.counts.used),
        .count(
            "rijp_vastgelegd", "Rijp vastgelegd", "Rijpe registraties waarin een antwoord is vastgelegd.",
            \.field.usage.captured),
        .count(
            "rijp_gebruikt", "Rijp gebruikt",
            "Rijpe registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt.",
            \.field.usage.used),
    ]

    private static let rates: [Column<Row>] = [
        .share(
            "gebruiksgraad", "Gebruiksgraad", "Rijp gebruikt van rijp vastgelegd (0 tot 1).", \.field.usage.rate),
        .bound(
            "gebruiksgraad_laag", "Gebruiksgraad, laag",
            "Ondergrens van het 95%-interval (Wilson) van de gebruiksgraad.",
            { $0.field.usage.interval.map { $0?.lower } }),
        .bound(
            "gebruiksgraad_hoog", "Gebruiksgraad, hoog",
            "Bovengrens van het 95%-interval (Wilson) van de gebruiksgraad.",
            { $0.field.usage.interval.map { $0?.upper } }),
        .bound(
            "bovengrens_nul", "Bovengrens zonder gebruik",
            "Zonder enig gebruik: met 95% zekerheid is de gebruiksgraad niet hoger dan dit.", \.field.usage.zeroUseBound
        ),
        .number(
            "nog_nodig", "Nog nodig",
            "Zonder enig gebruik: rijpe antwoorden die nog nodig zijn voordat de bovengrens onder de drempel ligt.",
            \.field.usage.stillNeeded),
        .count(
            "gemist", "Gemist",
            "Registraties waarin een vervolgactie het veld nodig had terwijl het niet was vastgelegd.",
            \.field.counts.missing),
    ]

    private static let evidence: [Column<Row>] = [
        .count(
            "expliciet", "Bewijs: expliciet", "Gebruikt: een vervolgactie noemt het veld.",
            { $0.field.uses.evidence.count(\.explicit) }),
        .count(
            "overgenomen", "Bewijs: overgenomen",
            "Gebruikt: een vervolgactie bevat dezelfde waarde, vaker dan door toeval.",
            { $0.field.uses.evidence.count(\.carried) }),
        .count(
            "vereist", "Bewijs: vereist", "Gebruikt: dit soort vervolgactie heeft het veld nodig volgens kcc.yaml.",
            { $0.field.uses.evidence.count(\.required) }),
        .count(
            "toeval", "Toeval",
            "Registraties met dezelfde waarde in een vervolgactie, waar dat ook toeval kan zijn; telt niet als gebruik.",
            \.field.counts.chance),
        .count(
            "waarneembaar", "Waarneembaar", "Registraties waarin gebruik te zien zou zijn geweest.",
            \.field.counts.observable),
    ]

    private static let beneficiaries: [Column<Row>] = [
        .count(
            "burger", "Baat: burger", "Gebruikt, alleen de burger heeft er baat bij.",
            { $0.field.uses.beneficiaries.count(\.citizen) }),
        .count(
            "organisatie", "Baat: organisatie", "Gebruikt, alleen de organisatie heeft er baat bij.",
            { $0.field.uses.beneficiaries.count(\.organisation) }),
        .count(
            "beide", "Baat: beide", "Gebruikt, beide hebben er baat bij.", { $0.field.uses.beneficiaries.count(\.both) }
        ),
        .count(
            "onbekend", "Baat: onbekend", "Gebruikt, niet bekend is wie er baat bij heeft.",
            { $0.field.uses.beneficiaries.count(\.unknown) }),
    ]

    private static let conclusions: [Column<Row>] = [
        .date(
            "eerste_gebruik", "Eerste gebruik",
            "Datum van de eerste vervolgactie die een vastgelegd antwoord gebruikte.",
            { $0.field.uses.times.map { $0?.first } }),
        .date(
            "laatste_gebruik", "Laatste gebruik",
            "Datum van de laatste vervolgactie die een vastgelegd antwoord gebruikte.",
            { $0.field.uses.times.map { $0?.last } }),
        .days(
            "doorlooptijd_mediaan_dagen", "Doorlooptijd, mediaan (dagen)",
            "Dagen van registratie tot het eerste gebruik van het veld, mediaan.",
            { $0.field.uses.times.map { $0?.lag.medianSeconds } }),
        .count(
            "signalen", "Signalen", "Opmerkingen van de werkvloer over deze vraag.",
            \.field.counts.signals),
        .text(
            "persoonsgegeven", "Persoonsgegeven",
            "Soort persoonsgegeven volgens kcc.yaml, de naam of de eerste antwoorden; leeg als het niet bekend is.",
            allowedValues: PersonalDataClass.allCases.map(\.dutch), \.field.personalData?.kind.dutch),
        .text(
            "oordeel", "Oordeel", "Wat de cijfers over de vraag zeggen; leeg voor een veld dat alleen is gemist.",
            allowedValues: Verdict.allCases.map(\.dutch), \.field.verdict?.dutch),
    ]
}
