import Metrics
import RegistrationLog

/// What a proposal does to the registrations of a product, all of them or those that came by one channel.
struct SimulationRow: Sendable {
    /// The product.
    let product: Product
    /// The channel as it is shown; nil where no registration of the product has any.
    let channel: String?
    /// The registrations.
    let counts: SimulatedCounts
    /// How long the answers take that would not have been asked for; nil where nobody says how long a question takes.
    let hours: SavedHours?

    /// The rows of a simulation: a row for each channel of a product, and one for a product without.
    static func rows(of simulation: Simulation) -> [SimulationRow] {
        simulation.products.flatMap { product in
            func row(_ channel: String?, _ counts: SimulatedCounts) -> SimulationRow {
                SimulationRow(
                    product: product.label, channel: channel, counts: counts,
                    hours: SavedHours(counts.saved, simulation.questionDuration))
            }
            if product.channels.isEmpty { return [row(nil, product.counts)] }
            return product.channels.map { row($0.value?.name ?? RegistrationAttribute.empty, $0.counts) }
        }
    }
}

extension Table where Row == SimulationRow {
    /// `simulatie.csv`: a row per product and channel.
    static let simulation = Table(
        name: "simulatie", title: "Simulatie",
        description: """
            Een rij per product en kanaal: wat er in deze registraties zou zijn gebeurd onder het voorstel. Vragen zijn \
            vastgelegde antwoorden; uren gaan over deze registraties, niet over een jaar.
            """,
        columns: registrations + questions + hours + cost + Column.beneficiaries(\.counts.beneficiaries))

    private static let registrations: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey(),
        .text(
            "kanaal", "Kanaal",
            """
            Langs welke weg de burger kwam; «\(RegistrationAttribute.empty)» waar niets is ingevuld, leeg bij een product \
            zonder kanalen.
            """, \.channel
        ).asKey(canBeEmpty: true),
        .counted("registraties", "Registraties", "Aantal registraties in de periode.", \.counts.registrations),
    ]

    private static let questions: [Column<Row>] = [
        .counted("vragen_nu", "Vragen nu", "Vastgelegde antwoorden in die registraties.", \.counts.answers),
        .counted(
            "vragen_straks", "Vragen straks", "Daarvan de antwoorden die onder het voorstel ook waren gevraagd.",
            \.counts.remaining),
        .counted(
            "bespaard", "Bespaard", "Daarvan de antwoorden die onder het voorstel niet waren gevraagd.",
            \.counts.saved),
    ]

    private static let hours: [Column<Row>] = [
        .decimal("uren_bespaard", "Uren bespaard", "Uren aan bespaarde vragen; leeg als geen tijd per vraag bekend is.")
        {
            .published($0.hours.flatMap { FixedDecimal($0.hours, decimals: 1) })
        },
        .decimal(
            "uren_laag", "Uren bespaard, ondergrens",
            "Ondergrens van het 95%-interval, naar beneden afgerond; leeg als de tijd per vraag niet is gemeten."
        ) { .published($0.hours?.interval.flatMap { FixedDecimal($0.lowerBound, decimals: 1, rounding: .down) }) },
        .decimal(
            "uren_hoog", "Uren bespaard, bovengrens",
            "Bovengrens van het 95%-interval, naar boven afgerond; leeg als de tijd per vraag niet is gemeten."
        ) { .published($0.hours?.interval.flatMap { FixedDecimal($0.upperBound, decimals: 1, rounding: .up) }) },
    ]

    private static let cost: [Column<Row>] = [
        .counted(
            "zonder_antwoord", "Zonder antwoord",
            "Registraties waarin een antwoord is gebruikt dat onder het voorstel niet was gevraagd.",
            \.counts.withoutAnswer),
        .decimal(
            "per_1000", "Zonder antwoord per 1.000",
            "Hetzelfde van 1.000 rijpe registraties; leeg zonder rijpe registratie."
        ) {
            .published(
                FixedDecimal(Ratio($0.counts.matureWithoutAnswer * 1_000, $0.counts.mature), decimals: 3))
        },
        .perThousand(
            "per_1000_laag", "Per 1.000, ondergrens",
            "Ondergrens van het 95%-interval (Clopper-Pearson), naar beneden afgerond.", \.counts.interval?.lower),
        .perThousand(
            "per_1000_hoog", "Per 1.000, bovengrens",
            "Bovengrens van het 95%-interval (Clopper-Pearson), naar boven afgerond.", \.counts.interval?.upper),
    ]
}

extension Column where Row == SimulationRow {
    /// A column of bounds of rates in 1.000, with the digits that a bound has.
    fileprivate static func perThousand(
        _ name: String, _ title: String, _ description: String, _ bound: @escaping @Sendable (Row) -> RoundedBound?
    ) -> Column {
        .decimal(name, title, description) {
            .published(bound($0).map { FixedDecimal($0.millionths, over: 1_000, decimals: 3) })
        }
    }
}
