import Metrics
import RegistrationLog

extension Table where Row == PublishedProduct {
    /// `producten.csv`: a row per product, most registrations first.
    static let products = Table(
        name: "producten", title: "Producten",
        description: "Een rij per product: hoeveel er wordt uitgevraagd en hoeveel daarvan aantoonbaar wordt gebruikt.",
        columns: counts + answers + times + verdicts + present + coverage + hours)

    private static let counts: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.name).keptWithSmallCells().asKey(),
        .count(
            "registraties", "Registraties", "Aantal registraties van het product.",
            \.counts.registrations
        ).keptWithSmallCells(),
        .count(
            "rijp", "Rijpe registraties",
            "Registraties waarvan de volgtermijn voorbij is, zonder dag waarop een bron zweeg.",
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
            { .published($0.questions.everUsedShare) }),
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
            "volgtermijn_dagen", "Volgtermijn (dagen)",
            "Dagen waarbinnen vervolgacties gewoonlijk komen, ten minste het minimum uit de instellingen.",
            { $0.times.horizon.map(\.days) }),
        .decimal(
            "samenhang", "Samenhang",
            """
            Hoeveel sterker het gebruik op dezelfde dagen valt dan door toeval, ten minste 1, naar boven afgerond; leeg als het \
            niet te bepalen is, en dan telt het als 1.
            """
        ) {
            $0.times.clustering.map {
                $0.isDeterminable ? FixedDecimal($0.hundredths, over: 100, decimals: 2) : nil
            }
        },
        .count(
            "steekproef_getrokken", "Steekproef: getrokken",
            "Registraties die in een steekproef staan waarin wie het vervolg afhandelt aangeeft wat nodig was; 0 zonder steekproef.",
            { .exact($0.sample.published?.drawn ?? 0) }
        ),
        .count(
            "steekproef_bekeken", "Steekproef: bekeken", "Die daarvan zijn bekeken.",
            { .exact($0.sample.published?.lookedAt ?? 0) }
        ),
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
        verdict("toevoegen", .add),
        .count(
            "al_gestopt", "Al gestopt", "Aantal velden dat eerder werd uitgevraagd en nu niet meer.",
            { product in .exact(product.fields.count(where: \.isStopped)) }
        ),
    ]

    private static let present: [Column<Row>] = [
        .decimal(
            "vragen_per_gesprek_nu", "Vragen per gesprek, nu",
            "Antwoorden gedeeld door registraties, over de 90 dagen die eindigen met de laatste registratie van het product.",
            { $0.present.map { FixedDecimal($0.questionsPerContact, decimals: 1) } }
        ),
        .decimal(
            "vragen_per_gesprek_voorstel", "Vragen per gesprek, voorstel",
            "Hetzelfde zonder de antwoorden van velden met het oordeel «schrappen».",
            { $0.present.map { FixedDecimal($0.proposedQuestionsPerContact, decimals: 1) } }
        ),
    ]

    private static let hours: [Column<Row>] = [
        .decimal(
            "uren_te_winnen", "Uren te winnen",
            """
            Uren per jaar aan antwoorden van velden met het oordeel «schrappen» die nog worden uitgevraagd; leeg als niet is \
            opgegeven hoe lang een vraag duurt.
            """, { $0.present.map { $0.hoursToWin.flatMap { FixedDecimal($0, decimals: 1) } } }
        ),
        .decimal(
            "uren_gewonnen", "Uren gewonnen",
            """
            Uren per jaar aan antwoorden van velden met het oordeel «schrappen» die niet meer worden uitgevraagd, in het jaar \
            voordat zij stopten; leeg als niet is opgegeven hoe lang een vraag duurt.
            """, { $0.present.map { $0.hoursWon.flatMap { FixedDecimal($0, decimals: 1) } } }
        ),
    ]

    private static let coverage: [Column<Row>] = [90, 95, 99, 100].map { percent in
        .number(
            "velden_voor_\(percent)", "Velden voor \(percent)%",
            """
            Kleinste aantal velden waarmee \(percent)% van de registraties met gebruik of gemis helemaal geholpen is; leeg als \
            geen aantal genoeg is.
            """
        ) { $0.coverage.map { $0.fieldsNeeded(forPercent: percent) } }
    }

    private static func verdict(_ name: String, _ verdict: Verdict) -> Column<Row> {
        .count(name, "Oordeel «\(verdict.dutch)»", "Aantal velden met het oordeel «\(verdict.dutch)».") {
            .exact($0.questions[verdict])
        }.keptWithSmallCells()
    }
}
