import RegistrationLog

/// The words of what became of a file, and why a row was rejected.
struct IntakeWording: Sendable {
    /// Encoding and delimiter of a file that was read as rows, else why it was not.
    func explanation(of placement: FilePlacement) -> String {
        switch placement {
        case .placed(let file) where file.form == .sheet: "werkblad"
        case .placed(let file): "\(file.encoding.value), \(name(ofDelimiter: file.delimiter.value))"
        case .lookup: "koppelt sleutels aan waarden volgens kcc.yaml"
        case .ignored: "overgeslagen volgens kcc.yaml"
        case .notPlaced(let problem): explanation(of: problem)
        }
    }

    /// Why the file could not be placed, with what to do about it; names no column but known ones.
    private func explanation(of problem: PlacementProblem) -> String {
        switch problem {
        case .empty: "leeg bestand"
        case .unreadableHeader: "de kopregel is niet te lezen: verkeerde aanhalingstekens, of te lang"
        case .unreadableName: "de naam is geen geldige UTF-8"
        case .notText(nil): "geen tekstbestand"
        case .notText(let signature?): "geen tekstbestand maar \(signature)"
        case .extensionNotRead(""): "bestanden zonder extensie worden niet gelezen"
        case .extensionNotRead(let name) where Self.spreadsheetExtensions.contains(name):
            "\(name) wordt niet gelezen: sla het werkblad op als .xlsx of CSV"
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
        case .missingConditionColumn(let column):
            "kcc.yaml kiest rijen met de kolom \(column), die er niet is"
        case .readOnce: "kcc.yaml leest het nog een keer, en dat kan alleen met een bestand"
        case .noHeader(let line): "kcc.yaml zoekt de kopregel op regel \(line), waar niets meer staat"
        case .notRegular: "geen gewoon bestand"
        case .hiddenSheet: "verborgen werkblad"
        case .sheetWithoutCells: "werkblad zonder cellen"
        case .nestedArchive: "archief in een archief: pak het buitenste uit"
        case .encrypted: "beveiligd met een wachtwoord"
        case .linkInArchive: "verwijzing in een archief naar een ander bestand"
        case .leavesArchive: "het pad leidt buiten het archief"
        }
    }

    private static let spreadsheetExtensions: Set = [".xlsb", ".xls", ".ods"]

    /// What was expected and what was found, in `column` where one is at fault; never what the row holds.
    func explanation(
        of reason: RejectionReason, column: String?, fileName: (FileID) -> String
    ) -> String {
        let prefix = column.map { "kolom \($0): " } ?? ""
        switch reason {
        case .malformedQuoting:
            return "verwacht aanhalingstekens om een hele cel, gevonden een los of niet gesloten aanhalingsteken"
        case .tooLong(let limit): return "verwacht ten hoogste \(limit) bytes, gevonden meer"
        case .invalidEncoding(let encoding): return "\(prefix)verwacht \(encoding), gevonden bytes die dat niet zijn"
        case .columnCount(let expected, let found):
            return "verwacht \(expected) \(expected == 1 ? "kolom" : "kolommen"), gevonden \(found)"
        case .missingValue: return "\(prefix)verwacht een waarde, gevonden leeg"
        case .unknownKey(let files): return "\(prefix)verwacht een sleutel uit \(files), gevonden een andere"
        case .identifierLostDigits:
            return "\(prefix)verwacht een volledig nummer, gevonden de wetenschappelijke notatie van een spreadsheet, "
                + "die cijfers heeft weggelaten"
        case .nameTooLong(let limit): return "\(prefix)verwacht ten hoogste \(limit) bytes, gevonden een langere tekst"
        case .unreadableTimestamp(let format):
            return "\(prefix)verwacht \(pattern(of: format)), gevonden iets anders"
        case .unreadableAnswers: return "\(prefix)verwacht JSON met antwoorden, gevonden iets anders"
        case .otherHeader(let line):
            return "verwacht de kolommen van de kopregel, gevonden een andere kopregel op regel \(line)"
        case .conflictingProduct(let first):
            return "verwacht hetzelfde product als in \(fileName(first.file)) regel \(first.line), gevonden een ander"
        case .conflictingTime(let first):
            return "verwacht hetzelfde tijdstip als in \(fileName(first.file)) regel \(first.line), gevonden een ander"
        case .notDrawn:
            return "\(prefix)verwacht de code waarmee de rij is getrokken, gevonden een rij die niet is getrokken"
        case .unknownOutcome: return "\(prefix)verwacht ja, onvindbaar of niets, gevonden iets anders"
        case .markedUnseen:
            return "\(prefix)verwacht geen aangekruiste vragen waar niemand heeft gekeken, gevonden een of meer"
        }
    }

    /// The format in the letters that a Dutch spreadsheet uses.
    private func pattern(of format: DateFormat) -> String {
        format == .iso8601 ? "jjjj-mm-dd" : format.rawValue
    }

    /// The character between cells in words, since a tab shows as nothing.
    private func name(ofDelimiter delimiter: Character) -> String {
        switch delimiter {
        case ";": "puntkomma"
        case ",": "komma"
        case "\t": "tab"
        case "|": "verticale streep"
        default: "scheidingsteken \(delimiter)"
        }
    }
}
