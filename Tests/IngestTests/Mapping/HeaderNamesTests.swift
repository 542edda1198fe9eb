import Configuration
import RegistrationLog
import Testing

@testable import Ingest

/// What `kcc.yaml` says of columns goes before their names.
struct HeaderNamesTests {
    @Test func aColumnIsInTheRoleThatIsSaid() throws {
        let mapping = try mapping(
            "columns: { registratie_id: KLANT contact, tijdstip: afgehandeld op }",
            "klantcontact", "afgehandeld_op", "product", "zaaknummer")
        #expect(mapping.kind == .wideRegistrations)
        #expect(mapping[.registrationID] == 0)
        #expect(mapping[.time] == 1)
        // The role is taken, so that a synonym beside it is a field.
        #expect(mapping.fields.map(\.name) == ["zaaknummer"])
        #expect(
            mapping.uses == [
                .read(role: "registratie_id", .configured), .read(role: "tijdstip", .configured),
                .read(role: "product", .name), .field,
            ])
    }

    @Test func ofTwoSynonymsTheOneThatIsSaidIsTheRole() throws {
        let mapping = try mapping(
            "columns: { registratie_id: melding_id }", "zaaknummer", "melding_id", "tijdstip", "product")
        #expect(mapping[.registrationID] == 1)
        #expect(mapping.fields.map(\.name) == ["zaaknummer"])
    }

    @Test func oneOfTwoSynonymsCanBeIgnoredInstead() throws {
        let mapping = try mapping("ignore: [Zaak-nummer]", "zaaknummer", "melding_id", "tijdstip", "product", "tel")
        #expect(mapping[.registrationID] == 1)
        #expect(mapping.uses[0] == .ignored)
        #expect(mapping.fields.map(\.name) == ["tel"])
    }

    @Test func aColumnThatIsIgnoredIsNoField() throws {
        let mapping = try mapping(
            "ignore: [laatst gewijzigd]", "registratie_id", "tijdstip", "product", "Laatst_gewijzigd", "tel")
        #expect(mapping.fields.map(\.name) == ["tel"])
    }

    @Test func aColumnThatIsSaidMustBeThere() {
        #expect(throws: PlacementProblem.missingConfiguredColumn(role: "actie", column: "soort")) {
            try mapping("columns: { actie: soort }", "registratie_id", "tijdstip", "product")
        }
    }

    @Test func aValueStandsForAColumnAndGoesBeforeOne() throws {
        let without = try mapping("values: { product: Melding }", "registratie_id", "tijdstip", "tel")
        #expect(without.kind == .wideRegistrations)
        #expect(without[.product] == nil)
        #expect(without.constants == [.product: "Melding"])
        #expect(without.fields.map(\.name) == ["tel"])
        let beside = try mapping("values: { product: Melding }", "registratie_id", "tijdstip", "dienst", "tel")
        #expect(beside[.product] == nil)
        #expect(beside.uses[2] == .readPast(role: "product", .synonym))
        #expect(beside.fields.map(\.name) == ["tel"])
    }

    @Test func aValueOfARoleThatTheKindDoesNotReadSaysNothing() throws {
        let mapping = try mapping("kind: follow-ups, values: { product: x }", "registratie_id", "tijdstip", "actie")
        #expect(mapping.kind == .followUps)
        #expect(mapping.constants.isEmpty)
    }

    @Test func theKindThatIsSaidGoesBeforeOneThatFits() throws {
        let header = ["registratie_id", "tijdstip", "product", "actie", "veld", "waarde"]
        #expect(try ColumnMapping(header: header).kind == .longRegistrations)
        #expect(try ColumnMapping(header: header, rule: rule("kind: follow-ups")).kind == .followUps)
        #expect(throws: PlacementProblem.self) { try ColumnMapping(header: header, rule: rule("kind: links")) }
        let wide = try mapping("kind: registrations", "registratie_id", "tijdstip", "product", "actie")
        #expect(wide.kind == .wideRegistrations)
        #expect(wide.fields.map(\.name) == ["actie"])
    }

    @Test func whatTheKindThatIsSaidLacksIsNamed() {
        #expect(
            throws: PlacementProblem.missingColumns(
                nearest: .signals, known: ["registratie_id", "tijdstip", "product"], missing: ["datum", "signaal"])
        ) { try mapping("kind: signals", "registratie_id", "tijdstip", "product") }
    }

    @Test func everyColumnOfAnEmployeeIsDropped() throws {
        let mapping = try mapping(
            "columns: { medewerker: gesproken met }", "registratie_id", "tijdstip", "product", "gesproken met",
            "behandelaar", "tel")
        #expect(mapping.fields.map(\.name) == ["tel"])
        #expect(mapping.uses[3] == .readPast(role: "medewerker", .configured))
        #expect(mapping.uses[4] == .readPast(role: "medewerker", .synonym))
    }

    @Test func whatIsSaidToBeAFieldIsOne() throws {
        let mapping = try mapping(
            "fields_of: [BEHANDELAAR, datum, Status]", "zaak_id", "tijdstip", "product", "behandelaar", "agent",
            "Datum", "status", "team")
        #expect(mapping.fields.map(\.name) == ["behandelaar", "Datum", "status", "team"])
        // It was asked about, and answered.
        #expect(mapping.systemColumns == ["team"])
        #expect(throws: PlacementProblem.self) {
            try self.mapping("fields_of: [kenmerk]", "kenmerk", "tijdstip", "product")
        }
    }

    @Test func ofTwoColumnsOfOneNameInARoleTheFirstIsRead() throws {
        let mapping = try mapping("columns: { product: product }", "zaak_id", "tijdstip", "product", "Product", "tel")
        #expect(mapping[.product] == 2)
        #expect(mapping.uses[3] == .readPast(role: "product", .configured))
        #expect(mapping.fields.map(\.name) == ["tel"])
    }

    @Test func aKindThatIsSaidMayHoldRemarks() throws {
        let mapping = try mapping("kind: registrations", "zaak_id", "tijdstip", "product", "signaal")
        #expect(mapping.fields.map(\.name) == ["signaal"])
    }

    @Test func aColumnInARoleThatTheKindDoesNotHaveIsNoField() throws {
        let mapping = try mapping(
            "kind: registrations, columns: { actie: soort }", "registratie_id", "tijdstip", "product", "soort")
        #expect(mapping.fields.isEmpty)
        #expect(mapping.uses[3] == .readPast(role: "actie", .configured))
    }

    private func mapping(_ rule: String, _ header: String...) throws -> ColumnMapping {
        try ColumnMapping(header: header, rule: self.rule(rule))
    }

    private func rule(_ yaml: String) throws -> FileRule {
        try #require(try Configuration(Array("files: [{ match: \"*\", \(yaml) }]".utf8)).files.first)
    }
}
