import RegistrationLog

extension FilePlacement {
    /// The words that ``dutchKind`` can be, in a fixed order.
    static let dutchKinds = [
        FileKind.longRegistrations.dutch, FileKind.followUps.dutch, FileKind.signals.dutch, FileKind.links.dutch,
        ignoredWord, notPlacedWord,
    ]

    /// What kind of file it was taken for, as the CSV files say it.
    var dutchKind: String {
        switch self {
        case .placed(let file): file.kind.dutch
        case .ignored: Self.ignoredWord
        case .notPlaced: Self.notPlacedWord
        }
    }

    /// Encoding and delimiter of a file that was read, else why it was not.
    var dutchExplanation: String {
        switch self {
        case .placed(let file): "\(file.encoding.value), \(dutchName(ofDelimiter: file.delimiter.value))"
        case .ignored: "overgeslagen volgens kcc.yaml"
        case .notPlaced(let problem): problem.dutch
        }
    }

    private static let ignoredWord = "genegeerd"
    private static let notPlacedWord = "niet geplaatst"
}

extension PlacementProblem {
    /// Why the file could not be placed, with what to do about it; names no column but known ones.
    var dutch: String {
        switch self {
        case .empty: "leeg bestand"
        case .unreadableHeader: "de kopregel is niet te lezen: verkeerde aanhalingstekens, of te lang"
        case .unreadableName: "de naam is geen geldige UTF-8"
        case .notText(nil): "geen tekstbestand"
        case .notText(let signature?): "geen tekstbestand maar \(signature)"
        case .extensionNotRead(""): "bestanden zonder extensie worden niet gelezen"
        case .extensionNotRead(let name) where Self.spreadsheetExtensions.contains(name):
            "\(name) wordt niet gelezen: sla het werkblad op als CSV"
        case .extensionNotRead(let name): "\(name) wordt niet gelezen"
        case .missingColumns(let nearest, [], let missing):
            "geen bekende kolommen gevonden; voor \(nearest.dutch) nodig: \(missing.joined(separator: ", "))"
        case .missingColumns(let nearest, let known, let missing):
            "lijkt op \(nearest.dutch) (gevonden: \(known.joined(separator: ", "))), "
                + "maar mist: \(missing.joined(separator: ", "))"
        case .ambiguousColumns(let role, let columns):
            "meer kolommen voor \(role): \(columns.joined(separator: ", ")); wijs er in kcc.yaml één aan"
        case .missingConfiguredColumn(let role, let column):
            "kcc.yaml noemt voor \(role) de kolom \(column), die er niet is"
        case .noHeader(let line): "kcc.yaml zoekt de kopregel op regel \(line), waar niets meer staat"
        case .notRegular: "geen gewoon bestand"
        }
    }

    private static let spreadsheetExtensions: Set = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"]
}

extension RejectionReason {
    /// What was expected and what was found, in `column` where one is at fault; never what the row holds.
    func dutchExplanation(column: String?, fileName: (FileID) -> String) -> String {
        let place = column.map { "kolom \($0): " } ?? ""
        switch self {
        case .malformedQuoting:
            return "verwacht aanhalingstekens om een hele cel, gevonden een los of niet gesloten aanhalingsteken"
        case .tooLong(let limit): return "verwacht ten hoogste \(limit) bytes, gevonden meer"
        case .invalidEncoding(let encoding): return "\(place)verwacht \(encoding), gevonden bytes die dat niet zijn"
        case .columnCount(let expected, let found):
            return "verwacht \(expected) \(expected == 1 ? "kolom" : "kolommen"), gevonden \(found)"
        case .missingValue: return "\(place)verwacht een waarde, gevonden leeg"
        case .identifierLostDigits:
            return "\(place)verwacht een volledig nummer, gevonden de wetenschappelijke notatie van een spreadsheet, "
                + "die cijfers heeft weggelaten"
        case .unreadableTimestamp(let format):
            return "\(place)verwacht \(format.dutchPattern), gevonden iets anders"
        case .unreadableAnswers: return "\(place)verwacht JSON met antwoorden, gevonden iets anders"
        case .conflictingProduct(let first):
            return "verwacht hetzelfde product als in \(fileName(first.file)) regel \(first.line), gevonden een ander"
        case .conflictingTime(let first):
            return "verwacht hetzelfde tijdstip als in \(fileName(first.file)) regel \(first.line), gevonden een ander"
        }
    }
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
        case .conflict: "het nummer eerder voorkwam met een ander product of tijdstip"
        }
    }
}

extension DateFormat {
    /// The format in the letters that a Dutch spreadsheet uses.
    fileprivate var dutchPattern: String { self == .iso8601 ? "jjjj-mm-dd" : rawValue }
}

/// The character between cells in words, since a tab shows as nothing.
private func dutchName(ofDelimiter delimiter: Character) -> String {
    switch delimiter {
    case ";": "puntkomma"
    case ",": "komma"
    case "\t": "tab"
    case "|": "verticale streep"
    default: "scheidingsteken \(delimiter)"
    }
}
