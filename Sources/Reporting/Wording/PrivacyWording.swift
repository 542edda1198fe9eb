import Metrics
import RegistrationLog

/// The words of the chapter for the privacy officer.
struct PrivacyWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns

    let linkText = "Voor de FG"
    let columns = [
        "Vraag", "Soort", "Bron", "Producten", "Vastgelegd", "Aantoonbaar gebruikt", "Doel", "Grondslag", "Voorstel",
    ]
    let notGiven = "niet opgegeven"
    let empty = "Van geen vraag is bekend dat zij naar persoonsgegevens vraagt."
    let files: Prose = "Alle vragen staan in \(file: "velden.csv"), kolom persoonsgegeven, naast dit rapport."
    let frame = """
        Een gemeente vraagt niet meer persoonsgegevens dan nodig is voor het doel: dat heet minimale gegevensverwerking \
        (AVG, artikel 5, lid 1, onder c).
        """
    let limits = """
        Staat er naam of antwoorden als bron, dan is de soort een vermoeden: uit woorden in de vraag, of uit de vorm van de \
        eerste antwoorden. In kcc.yaml staat wat geldt. Een open antwoord kan altijd meer bevatten dan gevraagd is. Dat \
        geen gebruik is gevonden, bewijst niet dat niemand het antwoord las. Of de grondslag klopt, beoordeelt de FG.
        """

    /// The heading, which says of how many questions for personal data no use was found.
    func heading(questions: Int, used: Int, unused: Int, notMeasurable: Int) -> String {
        guard questions > 0 else { return "Voor de FG: geen vraag is als persoonsgegeven herkend" }
        let all = "\(nouns.question.counted(questions)) naar persoonsgegevens"
        if used == questions {
            return questions == 1
                ? "Voor de FG: van de enige vraag naar persoonsgegevens is aantoonbaar gebruik gevonden"
                : "Voor de FG: van alle \(all) is aantoonbaar gebruik gevonden"
        }
        let found = unused - notMeasurable
        if found == 0, notMeasurable > 0 {
            return "Voor de FG: bij \(numbers.count(notMeasurable)) van de \(all) is gebruik niet te meten"
        }
        let reservation = notMeasurable == 0 ? "" : ", bij \(numbers.count(notMeasurable)) is het niet te meten"
        let number = found == 0 ? "geen" : numbers.count(found)
        return "Voor de FG: bij \(number) van de \(all) is geen aantoonbaar gebruik gevonden\(reservation)"
    }

    /// The title of the table with the period and how much it covers.
    func caption(period: String, questions: Int) -> Prose {
        """
        Vragen naar persoonsgegevens, \(period); n = \(nouns.question.counted(questions)) over alle producten. \
        Per vraag en voorstel een rij; gebruikt van vastgelegd
        """
    }

    /// The products of a row, of more than `most` the first ones.
    func products(_ names: [String], most: Int) -> Prose {
        let shown = names.prefix(names.count > most ? most - 1 : most).map { name -> Prose in "\(name: name)" }
        let more = names.count - shown.count
        return lists.prose(shown + (more > 0 ? ["\(nouns.other.counted(more))"] : []))
    }

    /// How many questions nothing is known of.
    func unknown(_ number: Int) -> String {
        switch number {
        case 0: "Van alle vragen is bekend of zij naar persoonsgegevens vragen."
        case 1: "Van 1 andere vraag is niet bekend of zij naar persoonsgegevens vraagt."
        default:
            "Van \(numbers.count(number)) andere vragen is niet bekend of zij naar persoonsgegevens vragen."
        }
    }

    /// That further rows are not shown.
    func more(_ rows: Int) -> String {
        "Nog \(nouns.row.counted(rows)) \(rows == 1 ? "staat" : "staan") alleen in velden.csv."
    }
}
