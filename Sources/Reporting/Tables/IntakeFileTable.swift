import Metrics
import RegistrationLog

/// An input file with the words of what became of it.
struct IntakeFileRow: Sendable {
    /// The file.
    let file: PublishedFile
    /// Encoding and delimiter, or why it was not read.
    let explanation: String

    /// Words what became of `file`.
    init(_ file: PublishedFile, wording: IntakeWording) {
        self.file = file
        explanation = wording.explanation(of: file.placement)
    }
}

extension Table where Row == IntakeFileRow {
    /// `kwaliteit.csv`: a row per input file.
    static let intakeFiles = Table(
        name: "kwaliteit", title: "Kwaliteit van de invoer",
        description: "Een rij per invoerbestand: rijen = geaccepteerd + duplicaat + buiten_selectie + afgekeurd.",
        columns: counts + reasons + shape + followUp)

    private static let counts: [Column<Row>] = [
        .text("bestand", "Bestand", "Naam van het bestand, vanaf de opgegeven map.", \.file.name).keptWithSmallCells()
            .asKey(),
        .text(
            "soort", "Soort", "Waarvoor het bestand is gelezen.", allowedValues: FilePlacement.dutchKinds,
            \.file.placement.dutchKind
        ).keptWithSmallCells(),
        .text(
            "bron", "Bron", "Systeem waar de vervolgacties uit komen; leeg bij andere soorten.", \.file.source?.name
        ),
        .count("rijen", "Rijen", "Rijen onder de kopregel; lege regels tellen niet.", { $0.file.rows?.rows }),
        .count("geaccepteerd", "Geaccepteerd", "Rijen die meetellen.", { $0.file.rows?.accepted }),
        .count("duplicaat", "Duplicaat", "Rijen die al eerder zijn aangeleverd.", { $0.file.rows?.duplicates }),
        .count(
            "buiten_selectie", "Buiten selectie",
            "Rijen die volgens kcc.yaml niet meedoen, en signalen die niemand invulde.",
            { $0.file.rows?.outOfSelection }
        ),
        .count("afgekeurd", "Afgekeurd", "Rijen die niet te gebruiken zijn.", { $0.file.rows?.rejected }),
    ]

    private static let reasons: [Column<Row>] = RejectionKind.allCases.map { kind in
        .count(
            kind.dutch, "Afgekeurd: \(kind.dutchTitle)", "Rijen afgekeurd, omdat \(kind.dutchCause).",
            { $0.file.rows?.reasons[kind] })
    }

    private static let shape: [Column<Row>] = [
        .count(
            "kort", "Kort", "Geaccepteerde rijen met minder cellen dan de kopregel; wat ontbreekt is leeg.",
            { $0.file.rows?.short }
        ),
        .count(
            "kopregels", "Kopregels", "Herhalingen van de kopregel tussen de rijen; dat zijn geen rijen.",
            { $0.file.rows?.repeatedHeaders }
        ),
    ]

    private static let followUp: [Column<Row>] = [
        .count(
            "wees", "Zonder registratie", "Vervolgacties die bij geen registratie horen; leeg bij andere soorten.",
            { $0.file.rows?.orphans }),
        .count(
            "voor_registratie", "Vóór de registratie",
            "Vervolgacties van vóór elke registratie waar zij bij horen; leeg bij andere soorten.",
            { $0.file.rows?.beforeRegistration }),
        .count(
            "geen_vervolg", "Geen vervolg",
            "Rijen die volgens kcc.yaml bij de registratie zelf horen (follow_up: false); leeg bij andere soorten.",
            { $0.file.rows?.followUp?.withoutFollowUp }
        ),
        .count(
            "te_veel_koppelingen", "Te veel koppelingen",
            "Rijen die bij meer dan 100 registraties zouden horen; leeg bij andere soorten.",
            { $0.file.rows?.followUp?.tooManyLinks }
        ),
        .count(
            "noemt_veld", "Noemt een veld",
            "Rijen die een veld noemen dat ergens is uitgevraagd; leeg bij andere soorten.",
            { $0.file.rows?.followUp?.namingFields }
        ),
        .count(
            "namen_onbekend", "Namen onbekend",
            "Rijen die alleen velden noemen die nergens zijn uitgevraagd; leeg bij andere soorten.",
            { $0.file.rows?.followUp?.namingUnknownFields }
        ),
        .number(
            "stille_dagen", "Stille dagen",
            """
            Dagen waarop de bron zweeg, tussen de eerste en de laatste registratie van de producten waarbij zij hoort; leeg \
            bij andere soorten.
            """, { .published($0.file.source?.silentDays) }
        ),
        .text(
            "toelichting", "Toelichting", "Codering en scheidingsteken, of waarom het bestand niet is gelezen.",
            \.explanation
        ).keptWithSmallCells(),
    ]
}
