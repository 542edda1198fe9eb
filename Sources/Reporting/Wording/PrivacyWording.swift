import Metrics
import RegistrationLog

/// The words of the chapter for the privacy officer.
enum PrivacyWording {
    static let linkText = "Voor de FG"
    static let columns = [
        "Vraag", "Soort", "Bron", "Producten", "Vastgelegd", "Aantoonbaar gebruikt", "Doel", "Grondslag", "Voorstel",
    ]
    static let notGiven = "niet opgegeven"
    static let empty = "Van geen vraag is bekend dat zij naar persoonsgegevens vraagt."
    static let files = "Alle vragen staan in velden.csv, kolom persoonsgegeven, naast dit rapport."
    static let frame = """
        Een gemeente vraagt niet meer persoonsgegevens dan nodig is voor het doel: dat heet minimale gegevensverwerking \
        (AVG, artikel 5, lid 1, onder c).
        """
    static let limits = """
        Staat er naam of antwoorden als bron, dan is de soort een vermoeden: uit woorden in de vraag, of uit de vorm van de \
        eerste antwoorden. In kcc.yaml staat wat geldt. Een open antwoord kan altijd meer bevatten dan gevraagd is. Dat \
        geen gebruik is gevonden, bewijst niet dat niemand het antwoord las. Of de grondslag klopt, beoordeelt de FG.
        """

    /// The heading, which says of how many questions for personal data no use was found.
    static func heading(questions: Int, used: Int, unused: Int, notMeasurable: Int) -> String {
        guard questions > 0 else { return "Voor de FG: geen vraag is als persoonsgegeven herkend" }
        let all = "\(Noun.question.counted(questions)) naar persoonsgegevens"
        if used == questions {
            return questions == 1
                ? "Voor de FG: van de enige vraag naar persoonsgegevens is aantoonbaar gebruik gevonden"
                : "Voor de FG: van alle \(all) is aantoonbaar gebruik gevonden"
        }
        let found = unused - notMeasurable
        if found == 0, notMeasurable > 0 {
            return "Voor de FG: bij \(NumberText.count(notMeasurable)) van de \(all) is gebruik niet te meten"
        }
        let reservation = notMeasurable == 0 ? "" : ", bij \(NumberText.count(notMeasurable)) is het niet te meten"
        let number = found == 0 ? "geen" : NumberText.count(found)
        return "Voor de FG: bij \(number) van de \(all) is geen aantoonbaar gebruik gevonden\(reservation)"
    }

    /// The title of the table with the period and how much it covers.
    static func caption(period: String, questions: Int) -> Prose {
        """
        Vragen naar persoonsgegevens, \(period); n = \(Noun.question.counted(questions)) over alle producten. \
        Per vraag en voorstel een rij; gebruikt van vastgelegd
        """
    }

    /// The products of a row, of more than `most` the first ones.
    static func products(_ names: [String], most: Int) -> Prose {
        let shown = names.prefix(names.count > most ? most - 1 : most).map { name -> Prose in "\(name: name)" }
        let more = names.count - shown.count
        return DutchList.prose(shown + (more > 0 ? ["\(Noun.other.counted(more))"] : []))
    }

    /// How many questions nothing is known of.
    static func unknown(_ number: Int) -> String {
        switch number {
        case 0: "Van alle vragen is bekend of zij naar persoonsgegevens vragen."
        case 1: "Van 1 andere vraag is niet bekend of zij naar persoonsgegevens vraagt."
        default:
            "Van \(NumberText.count(number)) andere vragen is niet bekend of zij naar persoonsgegevens vragen."
        }
    }

    /// That further rows are not shown.
    static func more(_ rows: Int) -> String {
        "Nog \(Noun.row.counted(rows)) \(rows == 1 ? "staat" : "staan") alleen in velden.csv."
    }
}
