import RegistrationLog

/// The words of how the report was made: enough to make it again.
enum ProvenanceWording {
    static let linkText = "Verantwoording"
    static let heading = "Verantwoording: zo is dit rapport gemaakt"
    static let parameterColumns = ["Instelling", "Waarde"]
    static let fileColumns = ["Bestand", "Grootte", "Soort", "Codering en scheidingsteken", "Datums"]
    static let standardInput = "onbekend: standaardinvoer"
    static let noDates = "geen"
    static let everything = "alle registraties"
    static let lastMoment = "de laatste dag in de gegevens"
    static let noAssumption = "geen aanname"
    static let none = "geen"
    static let repeatable = """
        Dezelfde bestanden en instellingen geven precies hetzelfde rapport. Alle instellingen staan ook in run.json.
        """
    static let privacy = "Dit rapport bevat geen antwoorden van burgers en geen namen van medewerkers."
    static let privacyWithQuotes = """
        Dit rapport bevat geen antwoorden van burgers. Het citeert wel signalen van de werkvloer: controleer die op \
        persoonsgegevens.
        """

    static let programLabel = "Programma"
    static let periodLabel = "Periode van registratie"
    static let observationEndLabel = "Vervolgacties gezien tot en met"
    static let thresholdLabel = "Drempel voor schrappen"
    static let minimumLabel = "Minimum om gebruik te kunnen meten"
    static let maximumRejectedLabel = "Grens voor afgekeurde rijen"
    static let secondsLabel = "Tijd per vraag"
    static let timeZoneLabel = "Tijdzone"
    static let placeholdersLabel = "Woorden die niet als antwoord tellen"
    static let productsLabel = "Producten met eigen instellingen"
    static let protectedLabel = "Beschermde vragen"
    static let requiringLabel = "Vervolgacties met vereiste vragen"

    static let parameterCaption: Prose = "Instellingen van dit rapport"

    /// The title of the list of files; `bytes` is nil where the size of one may not be told.
    static func fileCaption(files: Int, bytes: Int?) -> Prose {
        let size = bytes.map { ", \(Noun.byte.counted($0))" } ?? ""
        return "Ingelezen bestanden; n = \(Noun.file.counted(files))\(size)"
    }

    /// A setting of the observation end with where it came from.
    static func observationEnd(_ last: CalendarDate?, configured: CalendarDate?) -> String {
        if let configured { return "\(DateText.day(configured)), volgens kcc.yaml" }
        guard let last else { return CommonWording.noData }
        return "\(DateText.day(last)), \(lastMoment)"
    }

    static func seconds(_ assumption: SecondsPerQuestion?) -> Prose {
        guard let assumption else { return Prose(noAssumption) }
        let value = DurationText.seconds(assumption.value)
        guard let source = assumption.source else { return Prose(value) }
        return "\(value) (\(name: source))"
    }

    static func minimum(_ registrations: Int) -> String { Noun.registration.counted(registrations) }

    static func percent(_ number: Double) -> String { NumberText.setting(number) + "%" }
}
