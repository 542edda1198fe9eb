import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct ColumnMappingTests {
    @Test(arguments: [
        ("registratie_id tijdstip product veld waarde", FileKind.longRegistrations),
        ("registratie_id tijdstip actie", .followUps), ("vervolg_id tijdstip actie", .followUps),
        ("registratie_id tijdstip product", .wideRegistrations), ("datum product signaal", .signals),
        ("registratie_id vervolg_id", .links),
        // Of several kinds that fit, the first of the list above.
        ("actie waarde veld product tijdstip registratie_id", .longRegistrations),
        ("registratie_id tijdstip product actie", .followUps),
        ("registratie_id tijdstip actie product veld", .followUps),
        // A file with remarks of the front office holds no registrations.
        ("registratie_id tijdstip product datum signaal", .signals), ("datum product signaal kenmerk", .signals),
        ("registratie_id datum product opmerking", .wideRegistrations),
        ("registratie_id tijdstip product vervolg_id", .wideRegistrations),
        ("datum product signaal registratie_id vervolg_id", .signals),
        ("registratie_id vervolg_id tijdstip datum product", .wideRegistrations),
        // In synonyms and other spellings.
        ("Zaaknummer Timestamp Service Vraag Antwoord", .longRegistrations),
        ("Taak-ID DatumTijd Activity", .followUps), ("case.id startdatum dienst", .wideRegistrations),
        ("DATE productnaam opmerking", .signals), ("contactmoment_id interne_taak_id", .links),
    ])
    func aHeaderIsOfTheFirstKindThatItHasAllColumnsOf(_ header: String, _ kind: FileKind) throws {
        #expect(try mapping(header).kind == kind)
    }

    @Test func aColumnInARoleIsNoField() throws {
        let wide = try mapping(
            "registratie_id tijdstip product kanaal afdeling medewerker afhandeltijd_s antwoorden tel veld waarde-2")
        #expect(
            wide.roles == [
                .registrationID: 0, .time: 1, .product: 2, .channel: 3, .department: 4, .handlingTime: 6, .answers: 7,
            ])
        #expect(wide.fields.map(\.name) == ["tel", "veld", "waarde-2"])
        #expect(wide.fields.map(\.index) == [8, 9, 10])
        #expect(wide.columnCount == 11)

        let followUps = try mapping(
            "registratie_id vervolg_id tijdstip actie actie_id baathebber product kanaal afdeling medewerker "
                + "gebruikte_velden veld tel")
        #expect(
            followUps.roles == [
                .registrationID: 0, .followUpID: 1, .time: 2, .action: 3, .actionID: 4, .beneficiary: 5,
                .usedFields: 10, .field: 11,
            ])
        #expect(followUps.fields.map(\.name) == ["tel"])
    }

    @Test func aWordIsAFieldInAKindThatDoesNotHaveTheRole() throws {
        let wide = try mapping("registratie_id tijdstip product vervolg_id datum opmerking baathebber vraag")
        #expect(wide.fields.map(\.name) == ["vervolg_id", "datum", "opmerking", "baathebber", "vraag"])
        let followUps = try mapping("registratie_id tijdstip actie waarde datum afhandeltijd_s antwoorden")
        #expect(followUps.fields.map(\.name) == ["waarde", "datum", "afhandeltijd_s", "antwoorden"])
    }

    @Test func onlyWideAndFollowUpFilesHaveColumnsThatAreFields() throws {
        #expect(try mapping("registratie_id tijdstip product veld waarde tel").fields.isEmpty)
        #expect(try mapping("datum product signaal veld tel").fields.isEmpty)
        #expect(try mapping("registratie_id vervolg_id tel").fields.isEmpty)
    }

    @Test func aSynonymBesideTheExactNameIsAField() throws {
        let wide = try mapping("zaaknummer registratie_id tijdstip product dienst channel kanaal")
        #expect(wide[.registrationID] == 1)
        #expect(wide[.product] == 3)
        #expect(wide.fields.map(\.name) == ["zaaknummer", "dienst", "channel"])
    }

    @Test func twoSynonymsForARoleThatIsReadAreAmbiguous() {
        #expect(throws: PlacementProblem.ambiguousColumns(role: "registratie_id", columns: ["Zaaknummer", "case-id"])) {
            try mapping("Zaaknummer tijdstip product case-id")
        }
        #expect(throws: PlacementProblem.ambiguousColumns(role: "actie", columns: ["action", "activiteit"])) {
            try mapping("registratie_id tijdstip action activiteit")
        }
        #expect(throws: PlacementProblem.ambiguousColumns(role: "product", columns: ["dienst", "Dienst"])) {
            try mapping("registratie_id tijdstip dienst Dienst")
        }
    }

    @Test func twoColumnsOfARolesOwnNameAreAmbiguous() {
        #expect(throws: PlacementProblem.ambiguousColumns(role: "product", columns: ["product", "Product"])) {
            try mapping("registratie_id tijdstip product Product")
        }
    }

    @Test(arguments: [
        ("kenmerk datum zaaktype tel", [0, 1, 2]), ("Kenmerk tijdstip datum zaaktype dienst", [0, 1, 4]),
        ("kenmerk zaaknummer startdatum created_at category_name product", [1, 2, 5]),
        // Of several the first of the table, wherever it stands.
        ("referentienummer kenmerk opened_at datum complaint_type zaaktype", [1, 3, 5]),
        // Of two columns of one name the first.
        ("zaak_id datum Datum zaaktype", [0, 1, 3]),
    ])
    func aNameThatManyColumnsBearIsARoleWhereNothingElseIs(_ header: String, _ columns: [Int]) throws {
        let mapping = try mapping(header)
        #expect(mapping.kind == .wideRegistrations)
        #expect([mapping[.registrationID], mapping[.time], mapping[.product]] == columns.map(Optional.some))
        // Every other column is a field.
        #expect(mapping.fields.map(\.index) == mapping.names.indices.filter { !columns.contains($0) })
    }

    @Test func ofSeveralSuchNamesTheOthersAreReported() throws {
        #expect(
            try mapping("zaak_id opened_at Datum created product").choices == [
                ColumnMapping.RoleChoice(role: "tijdstip", column: "Datum", others: ["created", "opened_at"])
            ])
        #expect(try mapping("zaak_id tijdstip datum created product kenmerk").choices.isEmpty)
    }

    @Test func suchANameIsAValueInFollowUpThatHasTheRole() throws {
        let followUps = try mapping("registratie_id tijdstip actie kenmerk datum zaaktype bron_kanaal")
        #expect(followUps.fields.map(\.name) == ["kenmerk", "datum"])
    }

    @Test func twoSynonymsForARoleThatIsNotReadAreNone() throws {
        // A follow-up file's product is read past, and a wide file's question is a field.
        let followUps = try mapping("registratie_id tijdstip actie dienst service")
        #expect(followUps.fields.isEmpty)
        let wide = try mapping("registratie_id tijdstip product vraag question")
        #expect(wide.fields.map(\.name) == ["vraag", "question"])
    }

    @Test(arguments: ["registratie_id tijdstip product", "registratie_id tijdstip actie"])
    func everyColumnOfAnEmployeeIsDropped(_ required: String) throws {
        let mapping = try mapping(required + " medewerker employee Behandelaar agent tel")
        #expect(mapping.fields.map(\.name) == ["tel"])
        #expect(mapping.roles[.employee] == nil)
    }

    @Test func columnsWithoutANameAreNoFields() throws {
        let mapping = try ColumnMapping(header: ["registratie_id", "", "tijdstip", "product", " \u{A0}", "tel"])
        #expect(mapping.nameless == [1, 4])
        #expect(mapping.fields.map(\.name) == ["tel"])
        #expect(mapping.columnCount == 6)
    }

    @Test func namesAreShownAsTheHeaderSpellsThem() throws {
        let mapping = try ColumnMapping(header: ["Registratie-ID", "Tijdstip", "PRODUCT", "  Tel.\t nr "])
        #expect(mapping.names == ["Registratie-ID", "Tijdstip", "PRODUCT", "Tel. nr"])
        #expect(mapping.fields.map(\.name) == ["Tel. nr"])
    }

    @Test func columnsOfOneNameAreAllFields() throws {
        let mapping = try mapping("registratie_id tijdstip product tel Tel tel")
        #expect(mapping.fields.map(\.index) == [3, 4, 5])
    }

    @Test(arguments: [
        // Lacks: long 3, follow-ups 1, wide 1, signals 3, links 1; both columns are known to the first two, and wide
        // comes before follow-ups.
        (
            "registratie_id tijdstip naam",
            PlacementProblem.missingColumns(
                nearest: .wideRegistrations, known: ["registratie_id", "tijdstip"], missing: ["product"])
        ),
        // Lacks: long 1, follow-ups 3, wide 1, signals 2, links 2: of equals the first.
        (
            "contact_id product veld waarde",
            .missingColumns(
                nearest: .longRegistrations, known: ["registratie_id", "product", "veld", "waarde"],
                missing: ["tijdstip"])
        ),
        // Lacks: long 3, follow-ups 3, wide 2, signals 1, links 2.
        (
            "date service naam",
            .missingColumns(nearest: .signals, known: ["product", "datum"], missing: ["signaal"])
        ),
        // Lacks: long 5, follow-ups 3, wide 3, signals 3, links 2; but none of them knows a column, and registrations
        // are what most files are. The names themselves are not reported.
        (
            "naam adres",
            .missingColumns(
                nearest: .wideRegistrations, known: [], missing: ["registratie_id", "tijdstip", "product"])
        ),
        // Either id would do for a follow-up file; the first is named.
        (
            "tijdstip actie",
            .missingColumns(nearest: .followUps, known: ["tijdstip", "actie"], missing: ["registratie_id"])
        ),
    ])
    func theNearestKindSaysWhatIsMissing(_ header: String, _ problem: PlacementProblem) throws {
        #expect(throws: problem) { try mapping(header) }
    }

    private func mapping(_ header: String) throws(PlacementProblem) -> ColumnMapping {
        try ColumnMapping(header: header.split(separator: " ").map(String.init))
    }
}
