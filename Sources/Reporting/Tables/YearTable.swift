import Metrics
import RegistrationLog

/// A question of a product in two reports.
struct YearRow: Sendable {
    /// The product.
    let product: ComparedProduct
    /// The question.
    let field: ComparedField
    /// It in the older report.
    let older: ReportedCell
    /// It in the newer one.
    let newer: ReportedCell

    /// The rows of `comparison`, product by product.
    static func rows(of comparison: YearComparison) -> some Sequence<YearRow> {
        comparison.products.lazy.flatMap { product in
            product.fields.lazy.map { field in
                YearRow(
                    product: product, field: field, older: ReportedCell(field.older, in: comparison.older),
                    newer: ReportedCell(field.newer, in: comparison.newer))
            }
        }
    }
}

extension Table where Row == YearRow {
    /// `vergelijking.csv` of two reports of one organisation: a row per product and question that one of both has.
    static func years(withholding counts: WithheldCounts?) -> Table {
        Table(
            name: "vergelijking", title: "Vergelijking",
            description: """
                Een rij per product en vraag, in het oudere rapport (voor) en in het nieuwere (na). De oorzaak van een verschil is \
                onbekend.
                """,
            columns: names
                + [
                    side("voor", "in het oudere rapport", \.older), side("na", "in het nieuwere rapport", \.newer),
                ].joined().flatMap { $0.withStatus(counts) } + difference + verdicts)
    }

    private static let names: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey(),
        .text("veld", "Vraag", "De vraag.", \.field.name).asKey(),
        .text(
            "status", "Status",
            "In welk rapport de vraag bij dit product wordt gesteld: in beide, alleen in het nieuwere, of alleen in het oudere.",
            allowedValues: Presence.allCases.map(\.dutch), \.field.presence.dutch),
    ]

    /// What was counted in one of both; `report` says which.
    private static func side(
        _ suffix: String, _ report: String, _ cell: @escaping @Sendable (Row) -> ReportedCell
    ) -> [Column<Row>] {
        [
            .count(
                "rijp_vastgelegd_\(suffix)", "Rijp vastgelegd, \(suffix)",
                "Rijpe registraties waarin een antwoord is vastgelegd, \(report).", { cell($0).count(\.matureCaptured) }
            ),
            .count(
                "rijp_gebruikt_\(suffix)", "Rijp gebruikt, \(suffix)",
                "Rijpe registraties waarin het vastgelegde antwoord aantoonbaar is gebruikt, \(report).",
                { cell($0).count(\.matureUsed) }),
            .share(
                "gebruiksgraad_\(suffix)", "Gebruiksgraad, \(suffix)",
                "Rijp gebruikt van rijp vastgelegd (0 tot 1), \(report).", { cell($0).rate }),
        ]
    }

    private static let difference: [Column<Row>] = [
        .decimal(
            "verschil", "Verschil",
            "Gebruiksgraad na min die van voor; leeg als die niet te vergelijken zijn of er te weinig gegevens zijn."
        ) { .published($0.field.usage.measure.flatMap { FixedDecimal($0.difference, decimals: 6) }) },
        .decimal(
            "verschil_laag", "Verschil, ondergrens",
            "Ondergrens van het 95%-interval van het verschil (Newcombe), naar beneden afgerond."
        ) {
            .published(
                $0.field.usage.measure.flatMap {
                    FixedDecimal($0.interval.lowerBound, decimals: 6, rounding: .down)
                })
        },
        .decimal(
            "verschil_hoog", "Verschil, bovengrens",
            "Bovengrens van het 95%-interval van het verschil (Newcombe), naar boven afgerond."
        ) {
            .published(
                $0.field.usage.measure.flatMap { FixedDecimal($0.interval.upperBound, decimals: 6, rounding: .up) })
        },
        .decimal(
            "p", "P-waarde",
            """
            Tweezijdige p van de exacte toets van Fisher, naar boven afgerond en daarom nooit 0; of een verschil is aan te tonen, \
            hangt ook af van het aantal vragen dat is vergeleken.
            """
        ) { .published($0.field.usage.measure.flatMap { pValue($0.p) }) },
        .text(
            "verschil_oordeel", "Oordeel over het verschil",
            "Of het gebruik aantoonbaar verschilt (Benjamini-Hochberg, 5%); leeg als één rapport de vraag heeft.",
            allowedValues: UsageChange.dutchWords, \.field.usage.dutch),
    ]

    private static let verdicts: [Column<Row>] = [
        .text(
            "oordeel_voor", "Oordeel, voor", "Het oordeel in het oudere rapport; leeg zonder oordeel.",
            allowedValues: Verdict.allCases.map(\.dutch), { $0.field.older?.verdict?.dutch }),
        .text(
            "oordeel_na", "Oordeel, na", "Het oordeel in het nieuwere rapport; leeg zonder oordeel.",
            allowedValues: Verdict.allCases.map(\.dutch), { $0.field.newer?.verdict?.dutch }),
        .text(
            "oordeel_wijziging", "Wijziging van het oordeel",
            "Of het oordeel anders is, en of het gebruik dat dan ook aantoonbaar is; leeg als één rapport de vraag heeft.",
            allowedValues: VerdictChange.dutchWords,
            { $0.field.presence == .both ? $0.field.verdict.dutch : nil }),
    ]

    /// A p with 6 decimals, rounded up: one that is written as 0 would claim what no test can show.
    private static func pValue(_ p: Double) -> FixedDecimal? {
        guard let rounded = FixedDecimal(p, decimals: 6, rounding: .up) else { return nil }
        return rounded.isZero ? FixedDecimal(1, over: 1_000_000, decimals: 6) : rounded
    }
}

extension Column {
    /// The columns in which it is written beside what withholds `counts`; it alone where nothing is withheld.
    func withStatus(_ counts: WithheldCounts?) -> [Column] {
        guard let counts else { return [self] }
        return withStatus(limits: counts.limits, otherwise: "het getal staat er, of er is geen")
    }
}
