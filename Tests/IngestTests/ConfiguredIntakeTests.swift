import Configuration
import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// What `kcc.yaml` says of files and names, from files on disk to the log.
struct ConfiguredIntakeTests {
    static let registrations =
        "registratie_id;tijdstip;product;tel\nR1;2024-03-01;Paspoort;06\nR2;2024-03-02;Rijbewijs;\n"

    @Test func aFileThatIsIgnoredIsNotOpened() throws {
        let yaml = "files: [{ match: \"oud*\", kind: ignore }, { match: \"*\", header_line: 1 }]"
        let intake = try read(yaml, ["a.csv": Self.registrations, "oud.csv": "\"", "oud.xlsx": "PK"])
        #expect(intake.ledger.files.map(\.name) == ["a.csv", "oud.csv", "oud.xlsx"])
        #expect(intake.ledger.files[1].placement == .ignored)
        #expect(intake.ledger.files[2].placement == .ignored)
        #expect(intake.ledger.files[1].rows == nil)
        #expect(intake.log.registrations.count == 2)
    }

    @Test func whatIsSaidIsReadAndKeepsItsOrigin() throws {
        let yaml = """
            files:
              - { match: a.csv, kind: registrations, encoding: windows-1252, delimiter: "|", date_format: mm-dd-jjjj,
                  header_line: 3 }
            """
        let text =
            "Uitvoer van maart\ngemaakt door iemand; ergens\nregistratie_id|tijdstip|product|naam\nR1|03-02-2024|p|Ren\u{E9}\n"
        let intake = try read(yaml, latin: ["a.csv": text])
        let placed = PlacedFile(
            kind: .wideRegistrations, encoding: Setting("windows-1252", .configured),
            delimiter: Setting("|", .configured), dateFormat: Setting(.monthDayYearDashed, .configured))
        #expect(intake.ledger.files[0].placement == .placed(placed))
        #expect(intake.log.registrations[0].time.localDate == CalendarDate(year: 2024, month: 3, day: 2))
        #expect(intake.ledger.warnings.isEmpty)
    }

    @Test func aSettingThatTheFileDoesNotLookLikeHoldsAndIsReported() throws {
        // Under the comma the header has the columns too; two of three dates can only have the day first.
        let text =
            "x;registratie_id;tijdstip;product;y,registratie_id,tijdstip,product\n,R\u{E9},13-02-2024,p\n,R2,14-02-2024,p\n"
        let yaml = "files: [{ match: a.csv, encoding: utf-8, delimiter: \",\", date_format: mm-dd-jjjj }]"
        let intake = try read(yaml, latin: ["a.csv": text])
        #expect(
            intake.ledger.warnings == [
                .configuredOtherwise(
                    file: FileID(0), setting: "delimiter", detected: ";", configured: ","),
                .configuredOtherwise(
                    file: FileID(0), setting: "encoding", detected: "windows-1252", configured: "utf-8"),
                .configuredOtherwise(
                    file: FileID(0), setting: "date_format", detected: "dd-mm-jjjj", configured: "mm-dd-jjjj"),
            ])
        // One row is no UTF-8, and the other has no month 14.
        #expect(intake.ledger.totals.rejected == [.encoding: 1, .timestamp: 1])
    }

    @Test(arguments: [("", true), ("questions: [Waar]", false)])
    func linesOfTextWithoutAListedQuestionAreReported(_ questions: String, isReported: Bool) throws {
        let text = "registratie_id;tijdstip;product;toelichting\nR1;2024-03-01;p;Waar: hier\n"
        let yaml = "files: [{ match: a.csv, columns: { antwoorden: Toelichting } }]\n" + questions
        let intake = try read(yaml, ["a.csv": text])
        #expect(
            intake.ledger.warnings == (isReported ? [.unlistedQuestions(file: FileID(0), column: "toelichting")] : []))
        #expect(intake.log.registrations.answers(of: 0).count == (isReported ? 0 : 1))
    }

    @Test func aByteOrderMarkThatSaysOtherwiseIsReported() throws {
        let intake = try read(
            "files: [{ match: a.csv, encoding: windows-1252, columns: { registratie_id: \"\u{EF}\u{BB}\u{BF}nr\" } }]",
            ["a.csv": "\u{FEFF}nr;tijdstip;product\nR1;2024-03-01;p\n"])
        #expect(
            intake.ledger.warnings == [
                .configuredOtherwise(
                    file: FileID(0), setting: "encoding", detected: "utf-8", configured: "windows-1252")
            ])
        #expect(intake.log.registrations.count == 1)
    }

    @Test func aFormatThatReadsAllDatesTooIsNotReported() throws {
        let intake = try read(
            "files: [{ match: a.csv, date_format: mm-dd-jjjj }]",
            ["a.csv": "registratie_id;tijdstip;product\nR1;03-02-2024;p\n"])
        #expect(intake.ledger.warnings.isEmpty)
        #expect(intake.log.registrations[0].time.localDate == CalendarDate(year: 2024, month: 3, day: 2))
    }

    @Test func valuesStandInEveryRow() throws {
        let yaml = """
            files:
              - { match: r.csv, values: { product: Melding, tijdstip: 01-03-2024 } }
              - match: v.csv
                values: { actie: Terugbellen, gebruikte_velden: tel, baathebber: burger }
              - { match: l.csv, values: { product: Melding, veld: naam, waarde: ja } }
              - { match: s.csv, values: { product: Melding, signaal: "werkt  niet", veld: tel } }
            """
        let intake = try read(
            yaml,
            [
                "l.csv": "registratie_id;tijdstip\nL1;2024-03-04\n",
                "r.csv": "registratie_id;tel;dienst\nR1;06;x\nR2;;y\n",
                "s.csv": "datum\n2024-03-05\n",
                "v.csv": "registratie_id;tijdstip\nR1;2024-03-02\n",
            ])
        #expect(intake.ledger.files.compactMap(\.rows?.accepted) == [1, 2, 1, 1])
        #expect(intake.log.products.map(\.name) == ["Melding"])
        #expect(intake.log.registrations[1].time.localDate == CalendarDate(year: 2024, month: 3, day: 1))
        #expect(intake.log.registrations.answers(of: 0).map { intake.log.fields[$0.field.index].name } == ["naam"])
        #expect(intake.log.registrations.answers(of: 0).first?.isCaptured == true)
        #expect(intake.log.registrations.answers(of: 1).map { intake.log.fields[$0.field.index].name } == ["tel"])
        #expect(intake.log.actionTypes.map(\.name) == ["Terugbellen"])
        #expect(intake.log.followUps[0].beneficiary == .citizen)
        #expect(intake.log.followUps.namedFields(of: 0).map { intake.log.fields[$0.index].name } == ["tel"])
        #expect(intake.log.signals.map(\.text) == ["werkt niet"])
        #expect(intake.log.signals.first?.field.map { intake.log.fields[$0.index].name } == "tel")
    }

    @Test func aHeaderLineBelowTheEndIsReported() throws {
        let yaml = "files: [{ match: \"*\", header_line: 9 }]"
        let intake = try read(yaml, ["a.csv": Self.registrations, "leeg.csv": ""])
        #expect(intake.ledger.files[0].placement == .notPlaced(.noHeader(line: 9)))
        #expect(intake.ledger.files[1].placement == .notPlaced(.empty))
    }

    @Test func anotherNameOfAFieldIsTheFieldWhereItsValueIsTakenOver() throws {
        let files: KeyValuePairs = [
            "a.csv": Self.registrations,
            "v.csv": "registratie_id;tijdstip;actie;Telefoonnummer\nR1;2024-03-02;Bellen;06\n",
        ]
        for yaml in [
            "fields: [{ name: Telefoonnummer, aliases: [tel] }]",
            "fields: [{ name: Telefoonnummer, aliases: [{ name: tel, from: 2024-01-01 }] }]",
        ] {
            let log = try read(yaml, files).log
            #expect(log.fields.map(\.name).contains("Telefoonnummer"))
            // The citizen's number and the one in the action are seen to be the same.
            let captured = try #require(log.registrations.answers(of: 0).first)
            let taken = try #require(log.followUps.takenOverValues(of: 0).first)
            #expect(captured.field == taken.field)
            #expect(captured.value == taken.value)
        }
    }

    /// A cell that as a whole is another name of a question is no list, whatever signs are in that name.
    @Test(arguments: [
        "fields: [{ name: adres, aliases: ['straat, huisnummer'] }]",
        "fields: [{ name: adres, aliases: [{ name: 'straat, huisnummer', from: 2024-01-01 }] }]",
        "fields: [{ name: adres, aliases: [{ name: 'straat, huisnummer', from: 2024-03-02 }] }]",
    ])
    func anotherNameWithACommaIsOneNameInACell(_ yaml: String) throws {
        let registration = "registratie_id;tijdstip;product;adres\nR1;2024-03-01;p;Dorpsstraat 1\n"
        let followUp = "registratie_id;tijdstip;actie;gebruikte_velden\nR1;2024-03-02;bellen;Straat, Huisnummer\n"
        let log = try read(yaml, ["a.csv": registration, "v.csv": followUp]).log
        #expect(log.followUpLines == ["bellen | 2024-03-02 | on 0 | names adres |  | "])
    }

    @Test func anotherNameOfAQuestionThatNobodyAsksIsStillAList() throws {
        let registration = "registratie_id;tijdstip;product;straat;tel\nR1;2024-03-01;p;Dorpsstraat;06\n"
        let followUp = "registratie_id;tijdstip;actie;gebruikte_velden\nR1;2024-03-02;bellen;straat, tel\n"
        let yaml = "fields: [{ name: adres, aliases: [{ name: 'straat, tel', from: 2024-01-01 }] }]"
        let log = try read(yaml, ["a.csv": registration, "v.csv": followUp]).log
        #expect(log.followUpLines == ["bellen | 2024-03-02 | on 0 | names straat,tel |  | "])
    }

    @Test func namesAreShownAsKCCYAMLHasThemAndNeededFieldsAreKnown() throws {
        let yaml = """
            products: [{ name: "PASPOORT aanvragen", aliases: [paspoort] }]
            actions: [{ name: "BELLEN", requires: [adres, tel] }]
            placeholders: { add: ["06"] }
            """
        let intake = try read(
            yaml, ["a.csv": Self.registrations, "v.csv": "registratie_id;tijdstip;actie\nR1;2024-03-02;bellen\n"])
        #expect(intake.log.products.map(\.name) == ["PASPOORT aanvragen", "Rijbewijs"])
        #expect(intake.log.actionTypes.map(\.name) == ["BELLEN"])
        #expect(intake.log.fields.map(\.key) == ["tel", "adres"])
        #expect(intake.log.registrations.answers(of: 0).first?.isCaptured == false)
        #expect(intake.ledger.placeholders.contains("06"))
    }

    @Test func aPatternHoldsForAFolderReadAloneAndWithOthers() throws {
        let yaml = try Configuration(Array("files: [{ match: \"oud/*.csv\", kind: ignore }]".utf8))
        try TemporaryFolder.with(["d/oud/a.csv": Self.registrations, "e/b.csv": Self.registrations]) { folder throws in
            let alone = try Intake(of: Intake.find([folder("d")]), configuration: yaml, substitutes: .test, threads: 1)
            #expect(alone.ledger.files.map(\.placement) == [.ignored])
            let both = try Intake(
                of: Intake.find([folder("d"), folder("e")]), configuration: yaml, substitutes: .test, threads: 1)
            #expect(both.ledger.files.map(\.name) == ["d/oud/a.csv", "e/b.csv"])
            #expect(both.ledger.files[0].placement == .ignored)
            #expect(both.ledger.files[1].placement != .ignored)
        }
    }

    private func read(_ yaml: String, _ files: KeyValuePairs<String, String>) throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in
            try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }

    /// Reads files of Latin 1.
    private func read(_ yaml: String, latin files: KeyValuePairs<String, String>) throws -> Intake {
        try TemporaryFolder.with { folder throws in
            for (name, text) in files {
                try folder.write(Data(text.unicodeScalars.map { UInt8($0.value) }), to: name)
            }
            return try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }
}
