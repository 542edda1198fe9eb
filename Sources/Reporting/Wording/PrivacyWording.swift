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
        Een vermoeden komt uit woorden in de vraag, of uit de vorm van de eerste antwoorden. Wat in kcc.yaml staat, geldt. \
        Antwoorden van de laatste weken tellen in de kop ook mee. Een open antwoord kan altijd meer bevatten dan gevraagd is. Dat \
        geen gebruik is gevonden, bewijst niet dat niemand het antwoord las. Of de grondslag klopt, beoordeelt de FG.
        """

    /// The heading: how many answers have no demonstrable use, and how many rows of the table lack purpose or legal basis.
    func heading(questions: Int, answers: AnswersWithoutUse, rows: Int, lacking: Int) -> String {
        guard questions > 0 else { return "Voor de FG: geen vraag is als persoonsgegeven herkend" }
        return "Voor de FG: \(minimisation(answers)); \(gaps(lacking, of: rows))"
    }

    /// How many answers have no demonstrable use, of those of which use can be measured.
    func minimisation(_ answers: AnswersWithoutUse) -> String {
        if answers.captured == 0 {
            return answers.notMeasurable == 0
                ? "er zijn geen antwoorden met persoonsgegevens" : "gebruik van persoonsgegevens is niet te meten"
        }
        guard let captured = answers.captured.exact, answers.unused != .leftOut else {
            return "hoeveel antwoorden met persoonsgegevens geen aantoonbaar gebruik hebben, is weggelaten"
        }
        if answers.unused == .exact(captured) {
            return captured == 1
                ? "het enige antwoord met persoonsgegevens heeft geen aantoonbaar gebruik"
                : "alle \(numbers.count(captured)) antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik"
        }
        if answers.unused == 0 {
            return captured == 1
                ? "het enige antwoord met persoonsgegevens is aantoonbaar gebruikt"
                : "alle \(numbers.count(captured)) antwoorden met persoonsgegevens zijn aantoonbaar gebruikt"
        }
        let have = answers.unused == 1 ? "heeft" : "hebben"
        return """
            \(numbers.count(answers.unused)) van de \(numbers.count(captured)) antwoorden met persoonsgegevens \(have) geen \
            aantoonbaar gebruik
            """
    }

    /// How many rows of the table lack purpose or legal basis.
    func gaps(_ lacking: Int, of rows: Int) -> String {
        switch (lacking, rows) {
        case (0, 1): "bij de enige rij staan doel en grondslag"
        case (0, _): "bij alle \(nouns.row.counted(rows)) staan doel en grondslag"
        case (1, 1): "bij de enige rij ontbreekt doel of grondslag"
        case (rows, _): "bij alle \(nouns.row.counted(rows)) ontbreekt doel of grondslag"
        default: "bij \(numbers.count(lacking)) van de \(nouns.row.counted(rows)) ontbreekt doel of grondslag"
        }
    }

    /// Of how many questions for personal data no use was found, and of how many it cannot be.
    func finding(questions: Int, used: Int, unused: Int, notMeasurable: Int) -> String? {
        guard questions > 0 else { return nil }
        let all = "\(nouns.question.counted(questions)) naar persoonsgegevens"
        if used == questions {
            return questions == 1
                ? "Van de enige vraag naar persoonsgegevens is aantoonbaar gebruik gevonden."
                : "Van alle \(all) is aantoonbaar gebruik gevonden."
        }
        let found = unused - notMeasurable
        if found == 0, notMeasurable > 0 {
            return "Bij \(numbers.count(notMeasurable)) van de \(all) is gebruik niet te meten."
        }
        let reservation = notMeasurable == 0 ? "" : ", bij \(numbers.count(notMeasurable)) is het niet te meten"
        let number = found == 0 ? "geen" : numbers.count(found)
        return "Bij \(number) van de \(all) is geen aantoonbaar gebruik gevonden\(reservation)."
    }

    /// What the number of answers in the heading leaves out; nil where that is nothing, or is not published.
    func leftAside(_ answers: AnswersWithoutUse) -> String? {
        guard let number = answers.notMeasurable.exact, number > 0 else { return nil }
        return number == 1
            ? "Buiten de telling blijft 1 antwoord, omdat gebruik daar niet te meten is."
            : "Buiten de telling blijven \(nouns.answer.counted(number)), omdat gebruik daar niet te meten is."
    }

    /// How the class of a question is known.
    func source(_ source: PersonalDataFinding.Source) -> String {
        switch source {
        case .configured: "opgegeven in kcc.yaml"
        case .name: "vermoed op grond van de naam"
        case .answers: "vermoed op grond van de eerste antwoorden"
        }
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
        lists.prose(names.map { "\(name: $0)" }, most: most, others: nouns.other)
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
