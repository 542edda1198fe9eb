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
        columns: counts + measures + rates + need + evidence + beneficiaries + times + conclusions)

    private static let counts: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).keptWithSmallCells().asKey().referring(
            to: "producten"),
        .text("veld", "Veld", "De vraag waarvan het antwoord wordt geregistreerd.", \.field.name).keptWithSmallCells()
            .asKey(),
        .count(
            "gevraagd", "Gevraagd", "Registraties waarin het veld is uitgevraagd.",
            \.field.counts.asked
        ).keptWithSmallCells(),
        .count(
            "vastgelegd", "Vastgelegd", "Registraties waarin een antwoord is vastgelegd.",
            \.field.counts.captured
        ).keptWithSmallCells(),
        .count(
            "gebruikt", "Gebruikt", "Registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt.",
            \.field.counts.used
        ).keptWithSmallCells(),
        .count(
            "gericht", "Gericht gebruikt",
            "Gebruikt: een vervolgactie noemt het veld of heeft het nodig, of wie haar afhandelde zegt dat; niet alleen overgenomen.",
            \.field.counts.directed
        ),
    ]

    private static let measures: [Column<Row>] = [
        .count(
            "rijp_vastgelegd", "Rijp vastgelegd", "Rijpe registraties waarin een antwoord is vastgelegd.",
            \.field.usage.captured),
        .count(
            "rijp_gebruikt", "Rijp gebruikt",
            "Rijpe registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt.",
            \.field.usage.used),
        .count(
            "rijp_gericht", "Rijp gericht gebruikt",
            "Rijpe registraties waarin het vastgelegde antwoord gericht is gebruikt.",
            \.field.usage.measured.directed
        ),
        .count(
            "zichtbaar", "Zichtbaar",
            "Rijp vastgelegd: gebruik is gezien, of zou te zien zijn geweest.", \.field.usage.measured.visible
        ),
        .count(
            "blind", "Blind",
            "Rijp vastgelegd: er is een vervolgactie, maar gebruik zou niet te zien zijn geweest.",
            \.field.usage.measured.blind
        ),
        .count(
            "gemeten", "Gemeten",
            """
            Rijp vastgelegd maal zichtbaar, gedeeld door zichtbaar plus blind, naar beneden afgerond: zoveel antwoorden is \
            «geen gebruik gezien» waard.
            """, \.field.usage.measured.count
        ).keptWithSmallCells(),
    ]

    private static let rates: [Column<Row>] = [
        .share(
            "gebruiksgraad", "Gebruiksgraad", "Rijp gebruikt van rijp vastgelegd (0 tot 1).", \.field.usage.rate),
        .bound(
            "gebruiksgraad_laag", "Gebruiksgraad, laag",
            "Ondergrens van het exacte 95%-interval (Clopper-Pearson) van de gebruiksgraad, naar beneden afgerond.",
            { $0.field.usage.interval.map { $0?.lower } }),
        .bound(
            "gebruiksgraad_hoog", "Gebruiksgraad, hoog",
            "Bovengrens van het exacte 95%-interval (Clopper-Pearson) van de gebruiksgraad, naar boven afgerond.",
            { $0.field.usage.interval.map { $0?.upper } }),
        .bound(
            "gericht_laag", "Gericht gebruik, laag",
            "Ondergrens van het exacte 95%-interval van rijp gericht gebruikt van rijp vastgelegd, naar beneden afgerond.",
            \.field.usage.measured.directedBound
        ),
        .bound(
            "bovengrens_nul", "Bovengrens zonder gebruik",
            """
            Zonder enig gebruik: met 95% zekerheid is de gebruiksgraad niet hoger dan dit, 1 - 0,05^(samenhang/gemeten), naar \
            boven afgerond.
            """, \.field.usage.zeroUseBound
        ),
        .bound(
            "bovengrens_zichtbaar", "Bovengrens, alleen zichtbaar",
            "Zonder enig gebruik: hetzelfde, maar alleen over zichtbare registraties; 1 - 0,05^(samenhang/zichtbaar).",
            \.field.usage.measured.visibleBound
        ),
        .number(
            "nog_nodig", "Nog nodig",
            "Zonder enig gebruik: gemeten antwoorden die nog nodig zijn voordat de bovengrens onder de drempel ligt.",
            \.field.usage.stillNeeded),
        .date(
            "te_beslissen_vanaf", "Te beslissen vanaf",
            """
            Dag waarop er naar verwachting genoeg gemeten antwoorden zijn; leeg als er niets meer nodig is, of als dat langer \
            dan tien jaar duurt.
            """, \.field.usage.decidableFrom
        ),
    ]

    private static let need: [Column<Row>] = [
        .count(
            "gemist", "Gemist",
            "Registraties waarin een vervolgactie het veld nodig had terwijl het niet was vastgelegd.",
            \.field.counts.missing
        ).keptWithSmallCells(),
        .share(
            "gemist_graad", "Gemist, aandeel",
            "Rijpe registraties zonder antwoord waarin het nodig was, van alle rijpe registraties zonder antwoord (0 tot 1).",
            \.field.need.rate
        ),
        .bound(
            "gemist_laag", "Gemist, laag",
            "Ondergrens van het exacte 95%-interval (Clopper-Pearson) van dat aandeel, naar beneden afgerond.",
            { $0.field.need.interval.map { $0?.lower } }
        ),
        .bound(
            "gemist_hoog", "Gemist, hoog",
            "Bovengrens van het exacte 95%-interval (Clopper-Pearson) van dat aandeel, naar boven afgerond.",
            { $0.field.need.interval.map { $0?.upper } }
        ),
    ]

    private static let evidence: [Column<Row>] = [
        .count(
            "expliciet", "Bewijs: expliciet", "Gebruikt: een vervolgactie noemt het veld.",
            { $0.field.uses.evidence.count(\.explicit) }),
        .count(
            "steekproef", "Bewijs: steekproef", "Gebruikt: wie het vervolg afhandelde, zegt dat in een steekproef.",
            { $0.field.uses.evidence.count(\.surveyed) }
        ),
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
            "waarneembaar", "Waarneembaar",
            "Registraties waarin gebruik is gezien, of te zien zou zijn geweest; van alle registraties.",
            \.field.counts.observable),
    ]
}
