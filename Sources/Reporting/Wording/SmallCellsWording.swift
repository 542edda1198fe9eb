import Metrics

/// The words about counts that are suppressed because they are small.
struct SmallCellsWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    let parameterLabel = "Kleinste aantal dat wordt getoond"

    /// Says on the first screen that small counts are suppressed.
    func notice(_ rule: SmallCells) -> String {
        """
        Dit rapport is bedoeld om buiten de gemeente te delen. Het toont geen aantallen van 1 tot en met \
        \(numbers.count(rule.minimum - 1)) registraties of antwoorden, en geen producten met zo weinig registraties. \
        Waar zo'n aantal te berekenen zou zijn, staat «\(numbers.leftOut)».
        """
    }

    /// The words for what is suppressed, explained.
    func terms(_ rule: SmallCells) -> [(term: String, meaning: String)] {
        let few = numbers.fewer(than: rule.minimum)
        return [
            (
                few.capitalised,
                "Een aantal van 1 tot en met \(numbers.count(rule.minimum - 1)). Het precieze aantal staat nergens."
            ),
            (
                numbers.leftOut.capitalised,
                """
                Dit cijfer staat niet in een rapport om te delen, of het nu klein is of niet. \
                Dat is iets anders dan 0, «geen gegevens» of «niet meetbaar».
                """
            ),
        ]
    }

    let everything = "Alle cijfers zijn weggelaten: er zijn te weinig registraties."
    let coverage = "Hoeveel vragen genoeg zijn, is weggelaten."
    let months = "De cijfers per maand zijn weggelaten."
    let changes = "De cijfers ervoor en erna zijn weggelaten."
    let beneficiaries = "Voor wie het gebruik goed is, is weggelaten."
    let missing = "Of dit antwoord ergens nodig was waar het ontbrak, is weggelaten."
    let hardlyVisible = "Bij hoeveel antwoorden gebruik te zien kon zijn, is weggelaten."
    let chance = "Toeval: hoeveel vragen zijn getoetst, is weggelaten"
    let notSurelyOften = "Wel gebruikt, maar dat het vaak genoeg is, staat niet vast."
    let keep = "Vaak genoeg gebruikt. Wie ermee geholpen was, is weggelaten."
    let rejections = "Hoeveel rijen om welke reden zijn afgekeurd, is weggelaten."
    let rejectedHeading = "Gegevens: hoeveel rijen zijn afgekeurd, is weggelaten"
    let omitted = "Hoeveel registraties en rijen niet overal meetellen, is weggelaten."
    let period = "periode weggelaten"

    /// The title of the table of files.
    func fileCaption(files: Int) -> Prose { "\(nouns.file.counted(files)); hoeveel rijen zij hebben, is weggelaten" }

    /// A question that was used so many times, of which the share is not published.
    func reconsider(_ used: PublishedCount) -> String {
        guard case .fewer = used else { return notSurelyOften }
        return "Wel gebruikt, maar \(numbers.count(used)) keer."
    }
}
