import Metrics
import RegistrationLog

extension Table where Row == FieldRow {
    /// Who gains by the uses.
    static let beneficiaries: [Column<Row>] = [
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

    /// When answers were used, and how long that took.
    static let times: [Column<Row>] = [
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
    ]

    /// What else is known of the question, and what the figures say.
    static let conclusions: [Column<Row>] = [
        .count(
            "signalen", "Signalen", "Opmerkingen van de werkvloer over deze vraag.",
            \.field.counts.signals.all),
        .count(
            "signalen_overbodig", "Signalen: overbodig", "Opmerkingen die zeggen dat de vraag niet nodig is.",
            \.field.counts.signals.needless
        ),
        .count(
            "signalen_nodig", "Signalen: nodig", "Opmerkingen die zeggen dat de vraag nodig is.",
            \.field.counts.signals.needed
        ),
        .date(
            "laatst_gevraagd", "Laatst gevraagd", "Dag waarop het veld voor het laatst is uitgevraagd.",
            { $0.field.asking.map(\.last) }
        ),
        .date(
            "gestopt_sinds", "Gestopt sinds",
            "Dag sinds wanneer het veld niet meer wordt uitgevraagd; leeg als dat nog gebeurt.",
            { $0.field.asking.map(\.stoppedSince) }
        ),
        .text(
            "persoonsgegeven", "Persoonsgegeven",
            "Soort persoonsgegeven volgens kcc.yaml, de naam of de eerste antwoorden; leeg als het niet bekend is.",
            allowedValues: PersonalDataClass.allCases.map(\.dutch), \.field.personalData?.kind.dutch
        ).keptWithSmallCells(),
        .text(
            "oordeel", "Oordeel",
            "Wat de cijfers over de vraag zeggen; leeg voor een veld dat niet is uitgevraagd en niet hoeft.",
            allowedValues: Verdict.allCases.map(\.dutch), \.field.verdict?.dutch
        ).keptWithSmallCells(),
        .text(
            "voorwaarde", "Voorwaarde",
            """
            Bij «schrappen»: «onder» als het alleen geldt wanneer alle vervolgacties van het product in de gegevens staan, \
            anders «zonder»; leeg bij elk ander oordeel.
            """, allowedValues: DropCondition.dutchWords, \.field.judgement?.condition?.dutch
        ).keptWithSmallCells(),
    ]
}
