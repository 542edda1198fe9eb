import Metrics
import RegistrationLog

extension Table where Row == ProductFigures {
    /// `producten.csv`: a row per product, most registrations first.
    static let products = Table(
        name: "producten", title: "Producten",
        description: "Een rij per product: hoeveel er wordt uitgevraagd en hoeveel daarvan aantoonbaar wordt gebruikt.",
        columns: counts + answers + times + verdicts + coverage)

    private static let counts: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.name).asKey(),
        .count(
            "registraties", "Registraties", "Aantal registraties van het product.",
            published: { $0.published(.registrations, $0.registrations) }),
        .count(
            "rijp", "Rijpe registraties",
            "Registraties die lang genoeg geleden zijn om alle vervolgacties te kunnen zien.",
            published: { $0.published(.mature, $0.mature) }),
        .count(
            "met_vervolgactie", "Met vervolgactie", "Registraties met ten minste één vervolgactie erna.",
            published: { $0.published(.withFollowUp, $0.withFollowUp) }),
        .share(
            "volgdekking", "Volgdekking", "Aandeel van de registraties met ten minste één vervolgactie erna (0 tot 1).",
            \.followUpCoverage
        ).shown { $0.isShown(.withFollowUp) },
    ]

    private static let answers: [Column<Row>] = [
        .count(
            "velden_vastgelegd", "Vastgelegde velden", "Velden waarvan ten minste één antwoord is vastgelegd.",
            \.capturedFields),
        .count(
            "velden_ooit_gebruikt", "Ooit gebruikte velden",
            "Velden waarvan ten minste één vastgelegd antwoord aantoonbaar is gebruikt.", \.everUsedFields),
        .share(
            "aandeel_ooit_gebruikt", "Aandeel ooit gebruikte velden",
            "Ooit gebruikte velden van de vastgelegde velden (0 tot 1).",
            { Ratio($0.everUsedFields, $0.capturedFields) }),
        .count(
            "antwoorden", "Antwoorden", "Aantal vastgelegde antwoorden.",
            published: { $0.published(.answers, $0.answers) }),
        .count(
            "antwoorden_gebruikt", "Gebruikte antwoorden", "Vastgelegde antwoorden die aantoonbaar zijn gebruikt.",
            published: { $0.published(.usedAnswers, $0.usedAnswers) }),
        .share(
            "aandeel_gebruikt", "Aandeel gebruikte antwoorden",
            "Gebruikte antwoorden van alle vastgelegde antwoorden (0 tot 1).", { Ratio($0.usedAnswers, $0.answers) }
        ).shown { $0.isShown(.answers) && $0.isShown(.usedAnswers) },
        .count(
            "gemist", "Gemist",
            "Keren dat een vervolgactie een veld nodig had dat niet was vastgelegd, in registraties, opgeteld over de velden.",
            published: { $0.published(.missing, $0.missing) }),
    ]

    private static let times: [Column<Row>] = [
        .count(
            "volgtermijn_dagen", "Volgtermijn (dagen)", "Dagen waarbinnen vervolgacties gewoonlijk komen.",
            \.horizon.days
        ).shown { $0.isShown(.horizon) },
        .days(
            "doorlooptijd_mediaan_dagen", "Doorlooptijd, mediaan (dagen)",
            "Dagen van registratie tot het eerste gebruik van een veld, mediaan.", \.lag?.medianSeconds
        ).shown { $0.isShown(.lag) },
        .days(
            "doorlooptijd_p95_dagen", "Doorlooptijd, 95e percentiel (dagen)",
            "Dagen van registratie tot het eerste gebruik van een veld, 95e percentiel.", \.lag?.percentile95Seconds
        ).shown { $0.isShown(.lag) },
    ]

    private static let verdicts: [Column<Row>] = [
        verdict("behouden", .keep), verdict("schrappen", .drop), verdict("heroverwegen", .reconsider),
        verdict("te_weinig_gegevens", .insufficientData), verdict("niet_meetbaar", .notMeasurable),
        verdict("nooit_beantwoord", .neverAnswered), verdict("beschermd", .protected),
    ]

    private static let coverage: [Column<Row>] = [90, 95, 99, 100].map { percent in
        .count(
            "velden_voor_\(percent)", "Velden voor \(percent)%",
            "Kleinste aantal velden waarmee \(percent)% van de registraties met gebruik helemaal geholpen is."
        ) { $0.coverage.fieldsNeeded(forPercent: percent) }.shown { $0.isShown(.coverage) }
    }

    private static func verdict(_ name: String, _ verdict: Verdict) -> Column<Row> {
        .count(name, "Oordeel «\(verdict.dutch)»", "Aantal velden met het oordeel «\(verdict.dutch)».") {
            $0.count(of: verdict)
        }
    }
}
