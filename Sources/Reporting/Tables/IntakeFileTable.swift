import Metrics
import RegistrationLog

/// An input file with what may be told of its rows.
struct IntakeFileRow: Sendable {
    /// The file.
    let file: IntakeFile
    /// What may be told of its rows; nil where it was not placed.
    let rows: PublishedRows?
    /// Encoding and delimiter, or why it was not read.
    let explanation: String

    /// Joins a file with its rows.
    init(_ file: IntakeFile, rows: PublishedRows?, wording: IntakeWording) {
        self.file = file
        self.rows = rows
        explanation = wording.explanation(of: file.placement)
    }
}

extension Table where Row == IntakeFileRow {
    /// `kwaliteit.csv`: a row per input file.
    static let intakeFiles = Table(
        name: "kwaliteit", title: "Kwaliteit van de invoer",
        description: "Een rij per invoerbestand: rijen = geaccepteerd + duplicaat + afgekeurd.",
        columns: counts + reasons + links)

    private static let counts: [Column<Row>] = [
        .text("bestand", "Bestand", "Naam van het bestand, vanaf de opgegeven map.", \.file.name).asKey(),
        .text(
            "soort", "Soort", "Waarvoor het bestand is gelezen.", allowedValues: FilePlacement.dutchKinds,
            \.file.placement.dutchKind),
        .count("rijen", "Rijen", "Rijen onder de kopregel; lege regels tellen niet.", published: { $0.rows?.rows }),
        .count("geaccepteerd", "Geaccepteerd", "Rijen die meetellen.", published: { $0.rows?.accepted }),
        .count("duplicaat", "Duplicaat", "Rijen die al eerder zijn aangeleverd.", published: { $0.rows?.duplicates }),
        .count("afgekeurd", "Afgekeurd", "Rijen die niet te gebruiken zijn.", published: { $0.rows?.rejected }),
    ]

    private static let reasons: [Column<Row>] = RejectionKind.allCases.map { kind in
        .count(
            kind.dutch, "Afgekeurd: \(kind.dutchTitle)", "Rijen afgekeurd, omdat \(kind.dutchCause).",
            published: { $0.rows?.reasons[kind] })
    }

    private static let links: [Column<Row>] = [
        .count(
            "wees", "Zonder registratie", "Vervolgacties die bij geen registratie horen; leeg bij andere soorten.",
            published: { $0.rows?.orphans }),
        .count(
            "voor_registratie", "Vóór de registratie",
            "Vervolgacties van vóór elke registratie waar zij bij horen; leeg bij andere soorten.",
            published: { $0.rows?.beforeRegistration }),
        .text(
            "toelichting", "Toelichting", "Codering en scheidingsteken, of waarom het bestand niet is gelezen.",
            \.explanation),
    ]
}
