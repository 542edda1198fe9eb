import Metrics
import RegistrationLog

extension Table where Row == PublishedProduct {
    /// `producten.csv`: a row per product, most registrations first.
    static let products = Table(
        name: "producten", title: "Producten",
        description: "Een rij per product: hoeveel er wordt uitgevraagd en hoeveel daarvan aantoonbaar wordt gebruikt.",
        columns: counts + answers + times + verdicts + coverage)

    private static let counts: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.name).asKey(),
        .count(
            "registraties", "Registraties", "Aantal registraties van het product.",
            \.counts.registrations),
        .count(
            "rijp", "Rijpe registraties",
            "Registraties die lang genoeg geleden zijn om alle vervolgacties te kunnen zien.",
            \.counts.mature),
        .count(
            "met_vervolgactie", "Met vervolgactie", "Registraties met ten minste één vervolgactie erna.",
            \.counts.withFollowUp),
        .share(
            "volgdekking", "Volgdekking", "Aandeel van de registraties met ten minste één vervolgactie erna (0 tot 1).",
            \.counts.followUpCoverage),
    ]

    private static let answers: [Column<Row>] = [
        .count(
            "velden_vastgelegd", "Vastgelegde velden", "Velden waarvan ten minste één antwoord is vastgelegd.",
            { .exact($0.questions.captured) }),
        .count(
            "velden_ooit_gebruikt", "Ooit gebruikte velden",
            "Velden waarvan ten minste één vastgelegd antwoord aantoonbaar is gebruikt.",
            { .exact($0.questions.everUsed) }),
        .share(
            "aandeel_ooit_gebruikt", "Aandeel ooit gebruikte velden",
            "Ooit gebruikte velden van de vastgelegde velden (0 tot 1).",
            { .told($0.questions.everUsedShare) }),
        .count(
            "antwoorden", "Antwoorden", "Aantal vastgelegde antwoorden.",
            \.counts.answers),
        .count(
            "antwoorden_gebruikt", "Gebruikte antwoorden", "Vastgelegde antwoorden die aantoonbaar zijn gebruikt.",
            \.counts.usedAnswers),
        .share(
            "aandeel_gebruikt", "Aandeel gebruikte antwoorden",
            "Gebruikte antwoorden van alle vastgelegde antwoorden (0 tot 1).", \.counts.usedShare),
        .count(
            "gemist", "Gemist",
            "Keren dat een vervolgactie een veld nodig had dat niet was vastgelegd, in registraties, opgeteld over de velden.",
            \.counts.missing),
    ]

    private static let times: [Column<Row>] = [
        .number(
            "volgtermijn_dagen", "Volgtermijn (dagen)", "Dagen waarbinnen vervolgacties gewoonlijk komen.",
            { $0.times.horizon.map(\.days) }),
        .days(
            "doorlooptijd_mediaan_dagen", "Doorlooptijd, mediaan (dagen)",
            "Dagen van registratie tot het eerste gebruik van een veld, mediaan.",
            { $0.times.lag.map { $0?.medianSeconds } }),
        .days(
            "doorlooptijd_p95_dagen", "Doorlooptijd, 95e percentiel (dagen)",
            "Dagen van registratie tot het eerste gebruik van een veld, 95e percentiel.",
            { $0.times.lag.map { $0?.percentile95Seconds } }),
    ]

    private static let verdicts: [Column<Row>] = [
        verdict("behouden", .keep), verdict("schrappen", .drop), verdict("heroverwegen", .reconsider),
        verdict("te_weinig_gegevens", .insufficientData), verdict("niet_meetbaar", .notMeasurable),
        verdict("nooit_beantwoord", .neverAnswered), verdict("beschermd", .protected),
    ]

    private static let coverage: [Column<Row>] = [90, 95, 99, 100].map { percent in
        .number(
            "velden_voor_\(percent)", "Velden voor \(percent)%",
            "Kleinste aantal velden waarmee \(percent)% van de registraties met gebruik helemaal geholpen is."
        ) { $0.coverage.map { $0.fieldsNeeded(forPercent: percent) } }
    }

    private static func verdict(_ name: String, _ verdict: Verdict) -> Column<Row> {
        .count(name, "Oordeel «\(verdict.dutch)»", "Aantal velden met het oordeel «\(verdict.dutch)».") {
            .exact($0.questions[verdict])
        }
    }
}
