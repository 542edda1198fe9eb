import Metrics
import RegistrationLog

/// The words of what is wrong with the export, as the terminal says it before the table.
struct AttentionWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let intake: IntakeWording

    let heading = "Let op"

    /// That a file was not placed, why, and what to do next.
    func notPlaced(_ file: String, _ placement: FilePlacement, hasLines: Bool) -> Prose {
        let next = hasLines ? "Zet in kcc.yaml:" : "«kcc-analyze inspect» zegt wat eraan te doen is."
        return "\(name: file) is niet geplaatst: \(name: intake.explanation(of: placement)). \(next)"
    }

    /// That most rows of a file were rejected for one reason, what it most likely is, and what to do about it.
    func mostlyRejected(_ rejection: PublishedRejection, file: String) -> Prose {
        let rows: String
        if let count = rejection.count.exact, let all = rejection.rows.exact {
            rows = "\(numbers.count(count)) van de \(nouns.row.counted(all))"
        } else {
            rows = "de meeste rijen"
        }
        return "\(name: file): \(rows) afgekeurd. \(finding(rejection)) \(advice(rejection.reason))"
    }

    private func finding(_ rejection: PublishedRejection) -> Prose {
        let column = rejection.column ?? ""
        switch rejection.reason {
        case .malformedQuoting: return "Aanhalingstekens staan waar zij niet mogen."
        case .tooLong: return "Een aanhalingsteken is nooit gesloten."
        case .invalidEncoding(let encoding): return "Er staan bytes in die geen \(encoding) zijn."
        case .columnCount(let expected, 1) where expected > 1:
            return "Een regel is één cel; de kopregel heeft er \(numbers.count(expected))."
        case .columnCount(let expected, let found):
            return "Zij hebben \(numbers.count(found)) cellen; de kopregel heeft er \(numbers.count(expected))."
        case .missingValue: return "Kolom \(name: column) is leeg."
        case .identifierLostDigits: return "De nummers in kolom \(name: column) hebben cijfers verloren."
        case .nameTooLong: return "Wat in kolom \(name: column) staat, is te lang voor een naam."
        case .unknownKey(let files): return "Wat in kolom \(name: column) staat, komt niet voor in \(name: files)."
        case .unreadableTimestamp: return "Kolom \(name: column) is niet als tijdstip te lezen."
        case .unreadableAnswers: return "Kolom \(name: column) is niet als antwoorden te lezen."
        case .otherHeader(let line):
            return "Zij staan onder een andere kopregel, die van regel \(numbers.count(line))."
        case .conflictingProduct, .conflictingTime: return "Het nummer houdt registraties niet uit elkaar."
        case .notDrawn: return "Zij zijn niet uit deze bestanden getrokken."
        case .unknownOutcome: return "In kolom \(name: column) staat iets anders dan «ja», «onvindbaar» of niets."
        case .markedUnseen: return "Er is aangekruist wat nodig was, maar niemand heeft gekeken."
        }
    }

    private func advice(_ reason: RejectionReason) -> String {
        switch reason {
        case .malformedQuoting: "Zijn het letters van de tekst? Zet in kcc.yaml quotes: none."
        case .tooLong: "Exporteer opnieuw, met dubbele aanhalingstekens."
        case .invalidEncoding: "Zet in kcc.yaml de juiste encoding."
        case .columnCount(let expected, let found) where found > expected:
            "Geef de kolom zonder naam een naam in de kopregel, of exporteer opnieuw."
        case .columnCount: "Exporteer opnieuw."
        case .missingValue: "Staat de waarde in een andere kolom? Noem die in kcc.yaml, bij columns."
        case .identifierLostDigits: "Maak van de kolom tekst en exporteer opnieuw."
        case .nameTooLong: "Staan er lappen tekst in? Noem in kcc.yaml, bij columns, de juiste kolom."
        case .unknownKey: "Is die tabel volledig? Noem anders in kcc.yaml, bij columns, de juiste kolom en tabel."
        case .unreadableTimestamp: "Zet in kcc.yaml date_format, of bij columns de juiste kolom."
        case .unreadableAnswers: "Is het een vraag? Verbeter dan columns in kcc.yaml."
        case .otherHeader(let line): "Knip het bestand vóór regel \(numbers.count(line))."
        case .conflictingProduct, .conflictingTime:
            "Is het een klantnummer? Noem in kcc.yaml, bij columns, de kolom die per contact verschilt."
        case .notDrawn: "Leg de steekproef naast de bestanden waaruit zij getrokken is, met dezelfde nummers en codes."
        case .unknownOutcome: "Vul «ja» of «onvindbaar» in, of niets; een opmerking hoort bij opmerking."
        case .markedUnseen: "Vul «ja» in waar wel is gekeken, of haal de kruisjes weg."
        }
    }

    /// That one word fills most answers of several questions, and may mean that there is no answer.
    func suggestedPlaceholder(_ word: String, questions: Int) -> Prose {
        """
        «\(name: word)» vult bij \(nouns.question.counted(questions)) meer dan de helft van de antwoorden. \
        Betekent het «niet ingevuld»? Zet het in kcc.yaml, bij placeholders.
        """
    }
}
