import RegistrationLog

extension FilePlacement {
    /// The words that ``dutchKind`` can be, in a fixed order.
    static let dutchKinds = [
        FileKind.survey.dutch, FileKind.longRegistrations.dutch, FileKind.followUps.dutch, FileKind.signals.dutch,
        FileKind.links.dutch, lookupWord, ignoredWord, notPlacedWord,
    ]

    /// What kind of file it was taken for, as the CSV files say it.
    var dutchKind: String {
        switch self {
        case .placed(let file): file.kind.dutch
        case .lookup: Self.lookupWord
        case .ignored: Self.ignoredWord
        case .notPlaced: Self.notPlacedWord
        }
    }

    private static let lookupWord = "opzoektabel"
    private static let ignoredWord = "genegeerd"
    private static let notPlacedWord = "niet geplaatst"
}

extension RejectionKind {
    /// The reason as a reader says it.
    var dutchTitle: String {
        switch self {
        case .quoting: "aanhalingstekens"
        case .tooLong: "te lang"
        case .encoding: "codering"
        case .columnCount: "aantal kolommen"
        case .missingValue: "verplicht leeg"
        case .timestamp: "tijdstip"
        case .answers: "antwoorden"
        case .otherHeader: "andere kop"
        case .conflict: "conflict"
        }
    }

    /// The reason as a clause that follows «omdat».
    var dutchCause: String {
        switch self {
        case .quoting: "een aanhalingsteken verkeerd staat of niet is gesloten"
        case .tooLong: "de rij langer is dan 1 MiB"
        case .encoding: "bytes ongeldig zijn in de codering van het bestand"
        case .columnCount: "het aantal kolommen anders is dan in de kopregel"
        case .missingValue: "een verplichte waarde ontbreekt"
        case .timestamp: "het tijdstip niet te lezen is"
        case .answers: "de cel met antwoorden niet te lezen is"
        case .otherHeader: "boven de rij een andere kopregel staat dan die van het bestand"
        case .conflict:
            "het nummer eerder voorkwam met een ander product of tijdstip, of de rij niet bij de steekproef past"
        }
    }
}
