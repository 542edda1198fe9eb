import RegistrationLog
import Testing

@testable import Reporting

@Suite struct IntakeWordingTests {
    private let wording = Wording.dutch.intake

    @Test(arguments: [
        (
            RejectionReason.malformedQuoting,
            "verwacht aanhalingstekens om een hele cel, gevonden een los of niet gesloten aanhalingsteken"
        ),
        (.tooLong(limit: 1_048_576), "verwacht ten hoogste 1048576 bytes, gevonden meer"),
        (.invalidEncoding("utf-8"), "verwacht utf-8, gevonden bytes die dat niet zijn"),
        (.columnCount(expected: 14, found: 13), "verwacht 14 kolommen, gevonden 13"),
        (.columnCount(expected: 1, found: 2), "verwacht 1 kolom, gevonden 2"),
        (.missingValue, "verwacht een waarde, gevonden leeg"),
        (
            .identifierLostDigits,
            "verwacht een volledig nummer, gevonden de wetenschappelijke notatie van een spreadsheet, die cijfers heeft weggelaten"
        ),
        (.nameTooLong(limit: 1_024), "verwacht ten hoogste 1024 bytes, gevonden een langere tekst"),
        (.unreadableTimestamp(expected: .iso8601), "verwacht jjjj-mm-dd, gevonden iets anders"),
        (.unreadableTimestamp(expected: .monthDayYearSlashed), "verwacht mm/dd/jjjj, gevonden iets anders"),
        (.unreadableAnswers, "verwacht JSON met antwoorden, gevonden iets anders"),
        (
            .otherHeader(line: 40), "verwacht de kolommen van de kopregel, gevonden een andere kopregel op regel 40"
        ),
        (.conflictingProduct(first: first), "verwacht hetzelfde product als in a/b.csv regel 12, gevonden een ander"),
        (.conflictingTime(first: first), "verwacht hetzelfde tijdstip als in a/b.csv regel 12, gevonden een ander"),
        (
            .notDrawn,
            "verwacht de code waarmee de rij is getrokken, gevonden een rij die niet is getrokken"
        ),
        (.unknownOutcome, "verwacht ja, onvindbaar of niets, gevonden iets anders"),
        (
            .markedUnseen,
            "verwacht geen aangekruiste vragen waar niemand heeft gekeken, gevonden een of meer"
        ),
    ])
    func rejectionSaysWhatWasExpectedAndFound(reason: RejectionReason, expected: String) {
        #expect(wording.explanation(of: reason, column: nil) { ["x.csv", "a/b.csv"][$0.index] } == expected)
    }

    @Test(arguments: [
        (RejectionReason.missingValue, "kolom zaaknummer: verwacht een waarde, gevonden leeg"),
        (.unreadableAnswers, "kolom zaaknummer: verwacht JSON met antwoorden, gevonden iets anders"),
        (.invalidEncoding("utf-8"), "kolom zaaknummer: verwacht utf-8, gevonden bytes die dat niet zijn"),
    ])
    func rejectionNamesTheColumnAtFault(reason: RejectionReason, expected: String) {
        #expect(wording.explanation(of: reason, column: "zaaknummer") { _ in "" } == expected)
    }

    @Test(arguments: [
        (PlacementProblem.empty, "leeg bestand"),
        (.notText(signature: nil), "geen tekstbestand"),
        (.notText(signature: "PNG"), "geen tekstbestand maar PNG"),
        (.extensionNotRead(".xls"), ".xls wordt niet gelezen: sla het werkblad op als .xlsx of CSV"),
        (.hiddenSheet, "verborgen werkblad"), (.sheetWithoutCells, "werkblad zonder cellen"),
        (.nestedArchive, "archief in een archief: pak het buitenste uit"),
        (.encrypted, "beveiligd met een wachtwoord"),
        (.linkInArchive, "verwijzing in een archief naar een ander bestand"),
        (.leavesArchive, "het pad leidt buiten het archief"),
        (.extensionNotRead(".pdf"), ".pdf wordt niet gelezen"),
        (.extensionNotRead(""), "bestanden zonder extensie worden niet gelezen"),
        (
            .missingColumns(nearest: .followUps, known: ["registratie_id"], missing: ["tijdstip", "actie"]),
            "lijkt op vervolgacties (gevonden: registratie_id), maar mist: tijdstip, actie"
        ),
        (
            .missingColumns(nearest: .links, known: [], missing: ["registratie_id", "vervolg_id"]),
            "geen bekende kolommen gevonden; voor koppelingen nodig: registratie_id, vervolg_id"
        ),
        (
            .ambiguousColumns(role: "registratie_id", columns: ["contact_id", "zaak_id"]),
            "meer kolommen voor registratie_id: contact_id, zaak_id; wijs er in kcc.yaml één aan"
        ),
        (.notRegular, "geen gewoon bestand"),
    ])
    func placementSaysWhyNot(problem: PlacementProblem, expected: String) {
        #expect(wording.explanation(of: .notPlaced(problem)) == expected)
        #expect(FilePlacement.notPlaced(problem).dutchKind == "niet geplaatst")
    }

    @Test func aTableSaysWhatItIsFor() {
        #expect(wording.explanation(of: .lookup) == "koppelt sleutels aan waarden volgens kcc.yaml")
        #expect(FilePlacement.lookup.dutchKind == "opzoektabel")
        #expect(FilePlacement.dutchKinds.suffix(3) == ["opzoektabel", "genegeerd", "niet geplaatst"])
    }

    @Test(arguments: [
        (Character(";"), "utf-8, puntkomma"), (",", "utf-8, komma"), ("\t", "utf-8, tab"),
        ("|", "utf-8, verticale streep"), ("^", "utf-8, scheidingsteken ^"),
    ])
    func delimiterIsAWord(delimiter: Character, expected: String) {
        let file = PlacedFile(
            kind: .links, encoding: Setting("utf-8", .detected), delimiter: Setting(delimiter, .configured),
            dateFormat: nil)
        #expect(wording.explanation(of: .placed(file)) == expected)
    }

    private static let first = SourcePosition(file: FileID(1), line: 12, byte: 345)
}
