import Metrics
import RegistrationLog

extension Table where Row == PublishedProtocolEffect {
    /// `protocoleffecten.csv`: a row per dated change, product and measure.
    static let effects = Table(
        name: "protocoleffecten", title: "Protocoleffecten",
        description: """
            Een rij per gedateerde wijziging, product en maat, voor en na, over evenveel hele dagen. Een verschil waarvan het \
            95%-interval 0 bevat, is niet aan te tonen. De oorzaak van een verschil is onbekend.
            """,
        columns: change + sides + difference)

    private static let change: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.productName).asKey().referring(to: "producten"),
        .date("datum", "Datum", "Eerste dag van de nieuwe vragen.", { .published($0.date) }).asKey(),
        .text(
            "maat", "Maat",
            """
            Wat is vergeleken. De volgdekking is een aandeel (0 tot 1), met 6 decimalen; gemist zijn registraties met gemis per \
            1.000, met 3; vragen per gesprek en afhandeltijd (in seconden) zijn gemiddelden, met 2.
            """,
            allowedValues: EffectMeasure.allCases.map(\.dutch), \.measure.dutch
        ).asKey(),
    ]

    private static let sides: [Column<Row>] = [
        .date("van_voor", "Van, voor", "Eerste dag van de periode ervoor.") { .published($0.before.days.lowerBound) },
        .date("tot_voor", "Tot en met, voor", "Laatste dag van de periode ervoor.") {
            .published($0.before.days.upperBound)
        },
        .date("van_na", "Van, na", "Eerste dag van de periode erna, een week na de wijziging.") {
            .published($0.after.days.lowerBound)
        },
        .date("tot_na", "Tot en met, na", "Laatste dag van de periode erna.") { .published($0.after.days.upperBound) },
        .count(
            "registraties_voor", "Registraties voor", "Registraties waarop de maat ervoor rust.",
            \.before.registrations),
        .count("registraties_na", "Registraties na", "Registraties waarop de maat erna rust.", \.after.registrations),
    ]

    private static let difference: [Column<Row>] = [
        .decimal("voor", "Voor", "De maat ervoor; leeg zonder registraties.") { .published(RoundedEffect($0).before) },
        .decimal("na", "Na", "De maat erna; leeg zonder registraties.") { .published(RoundedEffect($0).after) },
        .decimal("verschil", "Verschil", "Na min voor.") { .published(RoundedEffect($0).difference) },
        .decimal(
            "verschil_laag", "Verschil, ondergrens",
            "Ondergrens van het 95%-interval van het verschil, naar beneden afgerond; leeg bij te weinig registraties."
        ) { .published(RoundedEffect($0).lower) },
        .decimal(
            "verschil_hoog", "Verschil, bovengrens",
            "Bovengrens van het 95%-interval van het verschil, naar boven afgerond; leeg bij te weinig registraties."
        ) { .published(RoundedEffect($0).upper) },
    ]
}
