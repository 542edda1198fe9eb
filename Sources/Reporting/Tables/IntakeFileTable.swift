import RegistrationLog

extension Table where Row == IntakeFile {
    /// `kwaliteit.csv`: a row per input file.
    static let intakeFiles = Table(
        name: "kwaliteit", title: "Kwaliteit van de invoer",
        description: "Een rij per invoerbestand: rijen = geaccepteerd + duplicaat + afgekeurd.",
        columns: counts + reasons + links)

    private static let counts: [Column<Row>] = [
        .text("bestand", "Bestand", "Naam van het bestand, vanaf de opgegeven map.", \.name).asKey(),
        .text(
            "soort", "Soort", "Waarvoor het bestand is gelezen.", allowedValues: FilePlacement.dutchKinds,
            \.placement.dutchKind),
        .count("rijen", "Rijen", "Rijen onder de kopregel; lege regels tellen niet.", \.rows?.rows),
        .count("geaccepteerd", "Geaccepteerd", "Rijen die meetellen.", \.rows?.accepted),
        .count("duplicaat", "Duplicaat", "Rijen die al eerder zijn aangeleverd.", \.rows?.duplicates),
        .count("afgekeurd", "Afgekeurd", "Rijen die niet te gebruiken zijn.", \.rows?.rejectedTotal),
    ]

    private static let reasons: [Column<Row>] = RejectionKind.allCases.map { kind in
        .count(kind.dutch, "Afgekeurd: \(kind.dutchTitle)", "Rijen afgekeurd, omdat \(kind.dutchCause).") { file in
            file.rows.map { $0.rejected[kind] ?? 0 }
        }
    }

    private static let links: [Column<Row>] = [
        .count(
            "wees", "Zonder registratie", "Vervolgacties die bij geen registratie horen; leeg bij andere soorten.",
            \.rows?.orphans),
        .count(
            "voor_registratie", "Vóór de registratie",
            "Vervolgacties van vóór elke registratie waar zij bij horen; leeg bij andere soorten.",
            \.rows?.beforeRegistration),
        .text(
            "toelichting", "Toelichting", "Codering en scheidingsteken, of waarom het bestand niet is gelezen.",
            \.placement.dutchExplanation),
    ]
}
