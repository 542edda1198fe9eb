import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct SurveyColumnsTests {
    @Test(arguments: [
        // As the program writes it.
        (
            "registratie_id;steekproef;tel;mail;baathebber;bekeken;opmerking;tijdstip;product;acties", ["tel", "mail"],
            [Int]()
        ),
        // A question has any name: that of a role, of a column of the program, of an employee.
        (
            "registratie_id;steekproef;product;Tijdstip;opmerking;behandelaar;veld;bekeken;tijdstip",
            ["product", "Tijdstip", "opmerking", "behandelaar", "veld"], []
        ),
        (
            "registratie_id;steekproef;bekeken;baathebber;Steekproef;registratie_id;baathebber;bekeken;opmerking",
            ["bekeken", "baathebber", "Steekproef", "registratie_id"], []
        ),
        // Without `baathebber` the end is `bekeken`, and without both behind it nothing is.
        ("registratie_id;steekproef;tel;bekeken;mail;opmerking", ["tel"], [4]),
        (
            "bekeken;registratie_id;baathebber;steekproef;tel;opmerking;mail;tijdstip;product;acties", ["tel", "mail"],
            []
        ),
        // An id and a remark that were moved are no questions.
        ("steekproef;tel;registratie_id;mail;bekeken", ["tel", "mail"], []),
        ("registratie_id;steekproef;tel;bekeken;opmerking;mail;baathebber", ["tel", "mail"], []),
        // What stands elsewhere is not read.
        ("naam;registratie_id;wie;steekproef;tel;baathebber;bekeken;wanneer", ["tel"], [0, 2, 7]),
        ("registratie_id;steekproef;baathebber;bekeken", [], []),
        // Our own files keep a name from being run.
        ("registratie_id;steekproef;'=tel;'-mail;'s avonds;bekeken", ["=tel", "-mail", "'s avonds"], []),
        ("Zaaknummer;STEEKPROEF;tel;Bekeken", ["tel"], []),
    ])
    func questionsAreFoundByWhereTheyStand(_ header: String, _ questions: [String], _ outside: [Int]) throws {
        let mapping = try ColumnMapping(header: header.split(separator: ";").map(String.init))
        #expect(mapping.kind == .survey)
        #expect(mapping.fields.map(\.name) == questions)
        #expect(mapping.outsideColumns == outside)
    }

    @Test func whatTheProgramWritesBesidesIsReadPast() throws {
        let mapping = try ColumnMapping(header: [
            "tijdstip", "registratie_id", "steekproef", "tel", "bekeken", "Acties", "opmerking", "toegewezen aan", "",
        ])
        #expect(mapping.roles == [.registrationID: 1, .sample: 2, .lookedAt: 4])
        #expect(
            mapping.uses == [
                .readPast(role: "tijdstip", .name), .read(role: "registratie_id", .name),
                .read(role: "steekproef", .name), .field, .read(role: "bekeken", .name),
                .readPast(role: "acties", .name), .readPast(role: "opmerking", .name),
                .readPast(role: "medewerker", .synonym), .nameless,
            ])
        #expect(mapping.employeeColumns == ["toegewezen aan"])
    }

    @Test func theConfigurationGoesFirst() throws {
        var rule = FileRule(match: ShellPattern("*"))
        rule.kind = .survey
        rule.columns = [.sample: "code", .lookedAt: "gezien", .beneficiary: "wie", .product: "mail"]
        rule.ignoredColumns = ["x"]
        let mapping = try ColumnMapping(
            header: ["registratie_id", "code", "tel", "mail", "x", "bekeken", "wie", "gezien"], rule: rule)
        #expect(mapping.roles == [.registrationID: 0, .sample: 1, .beneficiary: 6, .lookedAt: 7])
        #expect(mapping.fields.map(\.name) == ["tel", "bekeken"])
    }

    @Test func aSampleGoesBeforeEveryOtherKind() throws {
        let columns = "registratie_id tijdstip product veld waarde actie datum signaal vervolg_id steekproef bekeken"
        #expect(try ColumnMapping(header: columns.split(separator: " ").map(String.init)).kind == .survey)
    }
}
