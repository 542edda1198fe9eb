import Metrics
import RegistrationLog

/// The words of how the report was made: enough to make it again.
struct ProvenanceWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let questionDurations: QuestionDurationWording
    let nouns: Nouns
    let common: CommonWording

    let linkText = "Verantwoording"
    let heading = "Verantwoording: zo is dit rapport gemaakt"
    let parameterColumns = ["Instelling", "Waarde"]
    let fileColumns = ["Bestand", "Grootte", "Soort", "Codering en scheidingsteken", "Datums"]
    let standardInput = "onbekend: standaardinvoer"
    let noDates = "geen"
    let everything = "alle registraties"
    let lastMoment = "de laatste dag in de gegevens"
    let noAssumption = "geen aanname"
    let none = "geen"
    let repeatable = """
        Dezelfde bestanden en instellingen geven precies hetzelfde rapport. Alle instellingen staan ook in run.json.
        """
    let privacy = "Dit rapport bevat geen antwoorden van burgers en geen namen van medewerkers."
    let privacyWithQuotes = """
        Dit rapport bevat geen antwoorden van burgers. Het citeert wel signalen van de werkvloer: controleer die op \
        persoonsgegevens.
        """

    let programLabel = "Programma"
    let periodLabel = "Periode van registratie"
    let observationEndLabel = "Vervolgacties gezien tot en met"
    let thresholdLabel = "Drempel voor schrappen"
    let minimumLabel = "Minimum om gebruik te kunnen meten"
    let minimumHorizonLabel = "Kortste volgtermijn"
    let maximumRejectedLabel = "Grens voor afgekeurde rijen"
    let secondsLabel = "Tijd per vraag"
    let timeZoneLabel = "Tijdzone"
    let placeholdersLabel = "Woorden die niet als antwoord tellen"
    let productsLabel = "Producten met eigen instellingen"
    let protectedLabel = "Beschermde vragen"
    let requiringLabel = "Vervolgacties met vereiste vragen"

    let parameterCaption: Prose = "Instellingen van dit rapport"

    /// The title of the list of files; `bytes` is nil where the size of one may not be published.
    func fileCaption(files: Int, bytes: Int?) -> Prose {
        let size = bytes.map { ", \(nouns.byte.counted($0))" } ?? ""
        return "Ingelezen bestanden; n = \(nouns.file.counted(files))\(size)"
    }

    /// A setting of the observation end with where it came from.
    func observationEnd(_ last: CalendarDate?, configured: CalendarDate?) -> String {
        if let configured { return "\(dates.day(configured)), volgens kcc.yaml" }
        guard let last else { return common.noData }
        return "\(dates.day(last)), \(lastMoment)"
    }

    /// How long a question takes, with what handling times show of it.
    func seconds(_ duration: QuestionDuration?, finding: HandlingTimeFinding?) -> Prose {
        questionDurations.setting(duration, finding: finding, none: noAssumption)
    }

    func minimum(_ registrations: Int) -> String { nouns.registration.counted(registrations) }

    /// The least number of days within which follow-up is taken to come.
    func minimumHorizon(_ days: Int) -> String { nouns.day.counted(days) }

    func percent(_ number: Double) -> String { numbers.setting(number) + "%" }
}
