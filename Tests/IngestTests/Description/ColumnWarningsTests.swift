import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct ColumnWarningsTests {
    @Test func columnsAreReportedOnceForAllFiles() throws {
        let files = [
            "zaak_id;opened_at;Datum;product;Status;Behandelaar\n", "naam\n",
            "zaak_id;tijdstip;product;status;Team;behandelaar;Closed by;Taal\n",
            // Values that follow-up takes over are no questions.
            "zaak_id;tijdstip;actie;status;agent\n", "zaak_id;tijdstip;product;tel;medewerker\n",
        ]
        let placements = files.map { try? Delivery($0).placement }
        let configuration = try Configuration(Array("fields: [{ name: Spreektaal, aliases: [taal] }]".utf8))
        #expect(
            ColumnWarnings.all(of: placements, configuration) == [
                .severalColumns(file: FileID(0), role: "tijdstip", column: "Datum", others: ["opened_at"]),
                .employeeColumns(
                    ["Behandelaar", "Closed by", "agent", "medewerker"],
                    files: [FileID(0), FileID(2), FileID(3), FileID(4)]),
                .systemColumns(["opened_at", "Status", "Team"], files: [FileID(0), FileID(2)]),
            ])
    }

    @Test func anEmployeesColumnThatKCCYAMLNamesIsNotReported() throws {
        let configuration = try Configuration(Array("files: [{ match: a, columns: { medewerker: agent } }]".utf8))
        let mapping = try ColumnMapping(
            header: ["zaak_id", "tijdstip", "product", "agent"], rule: configuration.files.first)
        #expect(mapping.uses[3] == .readPast(role: "medewerker", .configured))
        #expect(mapping.employeeColumns.isEmpty)
    }
}
