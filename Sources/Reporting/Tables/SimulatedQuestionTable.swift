import Metrics
import RegistrationLog

extension Table where Row == SimulatedQuestion {
    /// `simulatie_velden.csv`: a row per question that the proposal changes.
    static let simulatedQuestions = Table(
        name: "simulatie_velden", title: "Simulatie per vraag",
        description: """
            Een rij per product en vraag die onder het voorstel verandert. Toevoegen en terugzetten zijn niet na te rekenen: \
            daar zijn de getallen leeg.
            """,
        columns: [
            .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey(),
            .text("veld", "Vraag", "De vraag.", \.field.name).asKey(),
            .text(
                "besluit", "Besluit",
                "Wat is besloten of voorgesteld; «\(Proposal.stopForGood.dutch)» telt als «\(Proposal.drop.dutch)».",
                allowedValues: (Proposal.simulated + Proposal.notSimulated).map(\.dutch), \.decision.dutch
            ).asKey(),
            .simulated("bespaard", "Bespaard", "Antwoorden die onder het voorstel niet waren gevraagd.", \.saved),
            .simulated(
                "zonder_antwoord", "Zonder antwoord", "Registraties waarin zo'n antwoord is gebruikt.", \.withoutAnswer),
        ] + Column.beneficiaries { $0.isSimulated ? $0.beneficiaries : nil } + [
            .decimal(
                "hoogstens_verborgen", "Hoogstens verborgen",
                """
                Zo vaak kan, met 95% zekerheid, gebruik schuilgaan in wat niet was gevraagd: de bovengrens maal bespaard, naar \
                boven afgerond; leeg zonder bovengrens.
                """
            ) { .published($0.shownHiddenUses.flatMap { FixedDecimal($0, decimals: 1, rounding: .up) }) }
        ])
}

extension Column where Row == SimulatedQuestion {
    /// A column of counts, empty for what is not simulated.
    fileprivate static func simulated(
        _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Int
    ) -> Column {
        .counted(name, title, description) { $0.isSimulated ? value($0) : nil }
    }
}

extension Column {
    /// A column of counts that may be shown whole; empty where one does not apply.
    static func counted(
        _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Int?
    ) -> Column {
        .count(name, title, description) { value($0).map { .exact($0) } }
    }

    /// The columns of who gains by a used answer, a registration once; empty where that does not apply.
    static func beneficiaries(_ counts: @escaping @Sendable (Row) -> BeneficiaryCounts?) -> [Column] {
        func column(
            _ name: String, _ title: String, _ who: String, _ count: @escaping @Sendable (BeneficiaryCounts) -> Int
        ) -> Column {
            .counted(
                name, title,
                """
                Daarvan die \(who). Elke registratie telt één keer: bij de burger, anders bij beide, anders bij de organisatie.
                """
            ) { counts($0).map(count) }
        }
        return [
            column("burger", "Burger", "met gebruik waar de burger baat bij had", { $0.citizen }),
            column("organisatie", "Organisatie", "met gebruik waar de organisatie baat bij had", { $0.organisation }),
            column("beide", "Beide", "met gebruik waar beide baat bij hadden", { $0.both }),
            column("onbekend", "Onbekend", "waarin niet bekend is wie er baat bij had", { $0.unknown }),
        ]
    }
}
