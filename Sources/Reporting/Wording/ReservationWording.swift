import Metrics
import RegistrationLog

/// The words of what is known to be wrong with the data, each with what would mend it.
struct ReservationWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns
    let quality: QualityWording
    let sources: SourceWording
    let surveys: SurveyWording
    let unknownNames: UnknownNameWording
    let warnings: WarningWording
    let withheld: SmallCellsWording

    let linkText = "Voorbehouden"
    let explanation = "Wat het besluit het meest kan veranderen, staat bovenaan."

    /// How many products a reservation names.
    private static let mostNames = 4

    /// The heading over all of them, of which there is at least one.
    func heading(_ number: Int) -> String {
        number == 1
            ? "Voorbehouden: 1 punt om bij het besluit te weten"
            : "Voorbehouden: \(numbers.count(number)) punten om bij het besluit te weten"
    }

    /// The link from the few on the first page to all of them.
    func all(_ number: Int) -> String { "Alle \(numbers.count(number)) voorbehouden" }

    /// What is wrong, and what would mend it; `fileName` gives the name of a file.
    func text(_ reservation: Reservation, fileName: (FileID) -> String) -> Prose {
        switch reservation {
        case .everyRowRejected(let rows): Prose(warnings.everyRowRejected(rows: rows))
        case .rejectedRows(let rejected, let rows, let limit):
            Prose(warnings.tooManyRejected(rejected: rejected, rows: rows, maximum: limit))
        case .rejectedText(let share, let file, let limit):
            warnings.tooMuchRejected(share: share, file: file, maximum: limit)
        case .noRegistrations: Prose(warnings.noRegistrations)
        case .everythingLeftOut: Prose(withheld.everything)
        case .noFollowUp:
            """
            Bij geen enkele registratie staat een vervolgactie; of antwoorden gebruikt zijn, is niet te zien. \
            Lever de vervolgacties aan die erbij horen.
            """
        case .source(let warning): sources.text(warning)
        case .sameAnswer(let questions): Prose(sameAnswer(questions))
        case .unknownName(let name): unknownNames.text(name)
        case .lowCoverage(let coverage): Prose(warnings.lowCoverage(coverage))
        case .lowCoverageOf(let products): lowCoverage(products)
        case .fewLookedAt(let products): surveys.fewLookedAt(products)
        case .nothingMeasurable(let asked): Prose(nothingMeasurable(asked))
        case .figures(let warning): warnings.text(warning)
        case .resembling(let questions): warnings.resembling(questions)
        case .unseen(let months, let atSome, let products):
            warnings.unseen(months: months, atSome: atSome, products: products)
        case .input(let warning, let others):
            others == 0
                ? quality.text(warning, fileName: fileName)
                : "\(quality.text(warning, fileName: fileName)) Datzelfde geldt voor nog \(nouns.file.counted(others))."
        case .notPlaced(let file, let reason):
            """
            \(name: file) is niet gelezen: \(name: reason). Wat erin staat, telt nergens mee. \
            «kcc-analyze inspect» zegt wat nodig is.
            """
        case .notMeasurable(let number, let asked):
            """
            Over \(numbers.count(number)) van de \(nouns.question.counted(asked)) kunnen wij niets zeggen: \
            gebruik is niet te meten. \(recordUse)
            """
        case .insufficientData(let number, let saysHowMany):
            """
            Over \(nouns.question.counted(number)) zijn er nog te weinig \
            gegevens.\(saysHowMany ? " De besluitenlijst zegt hoeveel antwoorden er nog nodig zijn." : "")
            """
        case .readingLeavesNoTrace:
            """
            Wij zien alleen gebruik dat is vastgelegd; of iemand een antwoord heeft gelezen, weten wij niet. \
            Daarom vragen wij een proef, en geen wissen.
            """
        }
    }

    private let recordUse = "Leg voortaan vast welk antwoord een vervolgactie gebruikt."

    private func sameAnswer(_ questions: Int) -> String {
        """
        Bij \(nouns.question.counted(questions)) vult één en hetzelfde antwoord de meeste cellen. \
        Betekent dat «niet ingevuld», dan klopt het oordeel niet. Zet het dan in kcc.yaml, bij placeholders.
        """
    }

    private func nothingMeasurable(_ asked: Int) -> String {
        asked == 1
            ? "Wij kunnen over de enige vraag niets zeggen: gebruik is niet te meten. \(recordUse)"
            : "Wij kunnen over geen enkele vraag iets zeggen: gebruik is niet te meten. \(recordUse)"
    }

    /// That follow-up is rare at `products`, of which there is at least one.
    private func lowCoverage(_ products: [Reservation.ProductCoverage]) -> Prose {
        let named = products.prefix(Self.mostNames).map { product -> Prose in
            "\(name: product.product) (\(numbers.share(product.coverage) ?? ""))"
        }
        let more = products.count - named.count
        let all: [Prose] = more > 0 ? named + ["nog \(nouns.product.counted(more))"] : named
        return """
            Maar weinig registraties hebben een vervolgactie bij \(lists.prose(all)). \
            Geen gebruik kan daar ook betekenen dat vervolg in de gegevens ontbreekt. \
            Staat alle vervolg erin? Zet dan follow_up_complete: true in kcc.yaml.
            """
    }
}
