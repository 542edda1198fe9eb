import Metrics

/// The words about counts that are suppressed because they are small.
struct SmallCellsWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    /// The name of the product that stands for those with few registrations.
    let rareProducts: String

    let parameterLabel = "Kleinste aantal dat wordt getoond"

    /// Says on the first screen that small counts are suppressed.
    func notice(_ rule: SmallCells) -> String {
        """
        Dit rapport is bedoeld om buiten de gemeente te delen. Het toont geen aantallen van 1 tot en met \
        \(numbers.count(rule.minimum - 1)) registraties of antwoorden. Ook weggelaten is alles waaruit zo'n aantal te \
        berekenen is.
        """
    }

    /// The words for what is suppressed, explained.
    func terms(_ rule: SmallCells) -> [(term: String, meaning: String)] {
        let few = numbers.fewer(than: rule.minimum)
        return [
            (
                capitalised(few),
                "Een aantal van 1 tot en met \(numbers.count(rule.minimum - 1)). Het precieze aantal staat nergens."
            ),
            (
                capitalised(numbers.leftOut),
                """
                Er is wel een cijfer, maar het staat hier niet. Het is klein, of het verraadt een klein aantal. \
                Dat is iets anders dan 0, «geen gegevens» of «niet meetbaar».
                """
            ),
            (
                rareProducts,
                """
                Producten met \(few) registraties, samen als één product. Zijn dat er samen te weinig? \
                Dan telt het kleinste andere product mee.
                """
            ),
        ]
    }

    let everything = "Alle cijfers zijn weggelaten: er zijn te weinig registraties."
    let coverage = "Hoeveel vragen genoeg zijn, is weggelaten: het gaat om kleine aantallen."
    let months = "De cijfers per maand zijn weggelaten: het gaat om kleine aantallen."
    let changes = "De cijfers ervoor en erna zijn weggelaten: het gaat om kleine aantallen."
    let beneficiaries = "Voor wie het gebruik goed is, is weggelaten: het gaat om kleine aantallen."
    let partialBeneficiaries = "Vragen waarbij dit is weggelaten, tellen hierin niet mee."
    let hardlyVisible = "Bij hoeveel antwoorden gebruik te zien kon zijn, is weggelaten."
    let chance = "Toeval: hoeveel vragen zijn getoetst, is weggelaten"
    let fewUses = "Wel gebruikt, maar hoe vaak is weggelaten."
    let keep = "Vaak genoeg gebruikt. Wie ermee geholpen was, is weggelaten."
    let rejections = "Hoeveel rijen om welke reden zijn afgekeurd, is weggelaten: het gaat om kleine aantallen."
    let rejectedHeading = "Gegevens: hoeveel rijen zijn afgekeurd, is weggelaten"
    let tooYoung = """
        Sommige registraties zijn niet oud genoeg: de volgtermijn is nog niet voorbij. Hoeveel dat er zijn, is weggelaten.
        """
    let lowCoverage = """
        Bij weinig registraties staat een vervolgactie; gebruik kan dus buiten beeld blijven. Lever al het vervolg aan.
        """

    /// The title of the table of files, which shows them only together.
    func fileCaption(_ totals: PublishedRows, files: Int) -> Prose {
        """
        \(nouns.file.counted(files)), alleen samen geteld; n = \(nouns.row.counted(totals.rows)), zonder bestanden met signalen \
        en met een antwoord per rij
        """
    }

    /// A question that was used so many times, of which the share is not published.
    func reconsider(_ used: PublishedCount) -> String {
        guard case .fewer = used else { return fewUses }
        return "Wel gebruikt, maar \(numbers.count(used)) keer."
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
