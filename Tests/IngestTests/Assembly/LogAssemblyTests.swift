import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct LogAssemblyTests {
    private static let wide = "registratie_id;tijdstip;product;tel\n"
    private static let long = "registratie_id;tijdstip;product;veld;waarde\n"

    @Test func noFilesGiveAnEmptyLog() {
        let result = LogAssembly.assemble([], LogAssembly.Settings(placeholders: Placeholders()))
        #expect(result.log.registrations.count == 0)
        #expect(result.log.products.isEmpty && result.log.fields.isEmpty && result.log.actionTypes.isEmpty)
        #expect(result.counts.isEmpty)
    }

    @Test func everyRowOfEveryKindIsAccountedFor() throws {
        let result = try assemble(
            // Accepted, duplicate, conflict, no time, no id.
            Self.wide + "R1;2024-03-01;p;\nR1;2024-03-01;p;\nR1;2024-03-01;q;\nR2;;p;\n;2024-03-01;p;\n",
            // Accepted twice, duplicate, cell too many.
            "registratie_id;tijdstip;actie\nR1;2024-03-01;a\nR1;2024-03-01;a\nR7;2024-03-01;a\nR1;2024-03-01;a;b\n",
            // Links and signals have no duplicates.
            "registratie_id;vervolg_id\nR1;T1\nR1;T1\nR1;\n",
            "datum;product;signaal\n2024-03-01;p;x\n2024-03-01;p;x\n2024-13-01;p;x\n")
        #expect(result.counts.map(\.rows) == [5, 4, 3, 3])
        #expect(result.counts.map(\.accepted) == [1, 2, 2, 2])
        #expect(result.counts.map(\.duplicates) == [1, 1, 0, 0])
        #expect(
            result.counts.map(\.rejected) == [
                [.conflict: 1, .missingValue: 2], [.columnCount: 1], [.missingValue: 1], [.timestamp: 1],
            ])
        #expect(result.counts.map(\.isBalanced) == [true, true, true, true])
        #expect(result.log.signals.count == 2)
    }

    @Test func rejectedRowsStandInOrderOfFileAndLine() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-01;p;\nR1;2024-03-01;q;\nR2;;p;\nR1;2024-03-02;p;\nx\"x\n;2024-03-01;p;\n",
            Self.wide + "R1;2024-03-01;q;\nR3;2024-03-01\n")
        #expect(result.rejected.map(\.position.file.index) == [0, 0, 0, 0, 0, 1, 1])
        #expect(result.rejected.map(\.position.line) == [3, 4, 5, 6, 7, 2, 3])
        #expect(
            result.rejected.map(\.reason.kind) == [
                .conflict, .missingValue, .conflict, .quoting, .missingValue, .conflict, .columnCount,
            ])
    }

    // MARK: Names

    @Test func aProductIsShownAsMostRegistrationsSpellIt() throws {
        let result = try assemble(
            // «PASPOORT» stands in one registration of three rows, «Paspoort» in two.
            Self.long + "R1;2024-03-01;PASPOORT;a;1\nR1;2024-03-01;PASPOORT;b;1\nR1;2024-03-01;PASPOORT;c;1\n",
            Self.wide + "R2;2024-03-01;Paspoort ;1\nR3;2024-03-01;Paspoort;\n"
                // Duplicates and conflicts are no registrations.
                + "R2;2024-03-01;PASPOORT;1\nR2;2024-03-05;PASPOORT;1\n",
            // A signal counts only where nothing was registered.
            "datum;product;signaal\n2024-03-01;PASPOORT;x\n2024-03-01;PASPOORT;x\n2024-03-01;Rijbewijs;x\n")
        #expect(
            result.log.products == [
                Product(key: "paspoort", name: "Paspoort"), Product(key: "rijbewijs", name: "Rijbewijs"),
            ])
    }

    @Test func aFieldIsShownAsMostCapturedAnswersSpellIt() throws {
        let result = try assemble(
            Self.long + "R1;2024-03-01;p;Tel;1\nR2;2024-03-01;q;TEL;1\nR3;2024-03-01;q;TEL;1\n"
                + "R4;2024-03-01;p;tel;\nR5;2024-03-01;p;tel;-\nR6;2024-03-01;p;tel;\n"
                // Never captured: over the registrations that ask it.
                + "R1;2024-03-01;p;Mail;\nR2;2024-03-01;p;MAIL;-\nR4;2024-03-01;p;MAIL;\n",
            "registratie_id;tijdstip;actie;gebruikte_velden;veld\n"
                + "R1;2024-03-02;a;tel|tel|mail;tel\nR1;2024-03-03;a;mail|Naam;\nR1;2024-03-04;a;mail;naam\n"
                + "R1;2024-03-05;a;NAAM;\nR1;2024-03-06;a;;NAAM\n"
                // Delivered before: no action.
                + "R1;2024-03-04;a;mail;naam\n")
        // R2 is of q, so that its row of MAIL is a conflict: Mail and MAIL are asked once each, and M-A is the smaller.
        #expect(result.log.fields.map(\.name) == ["TEL", "MAIL", "NAAM"])
        #expect(result.log.fields.map(\.key) == ["tel", "mail", "naam"])
    }

    @Test func signalsDoNotDecideHowAFieldThatActionsNameIsShown() throws {
        let result = try assemble(
            "registratie_id;tijdstip;actie;veld\nR1;2024-03-01;a;Tel\n",
            "datum;product;signaal;veld\n2024-03-01;p;x;TEL\n2024-03-01;p;x;TEL\n2024-03-01;p;x;Mail\n")
        #expect(result.log.fields == [Field(key: "tel", name: "Tel"), Field(key: "mail", name: "Mail")])
    }

    @Test func aTypeOfActionIsShownAsMostActionsSpellIt() throws {
        let result = try assemble(
            "registratie_id;tijdstip;actie\nR1;2024-03-01;Bellen\nR2;2024-03-01;bellen\nR3;2024-03-01;bellen\n"
                + "R1;2024-03-01;BELLEN\nR2;2024-03-01;BELLEN\nR3;2024-03-01;BELLEN\n")
        // The last three are duplicates.
        #expect(result.log.actionTypes == [ActionType(key: "bellen", name: "bellen")])
    }

    @Test func configuredNamesGoBeforeWhatWasSeen() throws {
        var settings = LogAssembly.Settings(placeholders: Placeholders())
        settings.shownNames.products["paspoort"] = "Paspoort verlengen"
        settings.shownNames.fields["tel"] = "Telefoonnummer"
        settings.shownNames.actions["bellen"] = "Terugbellen"
        let result = try assemble(
            Self.wide + "R1;2024-03-01;PASPOORT;1\nR2;2024-03-01;Rijbewijs;1\n",
            "registratie_id;tijdstip;actie\nR1;2024-03-01;BELLEN\nR1;2024-03-01;Mailen\n", settings: settings)
        #expect(result.log.products.map(\.name) == ["Paspoort verlengen", "Rijbewijs"])
        #expect(result.log.fields.map(\.name) == ["Telefoonnummer"])
        #expect(result.log.actionTypes.map(\.name) == ["Terugbellen", "Mailen"])
    }

    @Test func aliasesMakeNamesOne() throws {
        var settings = LogAssembly.Settings(placeholders: Placeholders())
        settings.aliases.products.add("verlenging paspoort", for: "paspoort")
        settings.aliases.fields.add("tel", for: "telefoonnummer")
        settings.aliases.fields.add("nr", for: "telefoonnummer", from: CalendarDate(year: 2024, month: 7, day: 1))
        let result = try assemble(
            Self.long
                + "R1;2024-06-30;Verlenging paspoort;Tel;1\nR2;2024-07-01;Paspoort;nr;1\nR3;2024-06-30;Paspoort;nr;1\n"
                + "R1;2024-06-30;Paspoort;telefoonnummer;2\n",
            "registratie_id;tijdstip;actie;veld\nR2;2024-07-02;a;nr\n", settings: settings)
        #expect(
            result.log.registrations.indices.map { index in
                result.log.registrations.answers(of: index).map { result.log.fields[$0.field.index].key }
            } == [["telefoonnummer"], ["telefoonnummer"], ["nr"]])
        #expect(Set(result.log.products.map(\.key)) == ["paspoort"])
        #expect(result.log.followUps.namedFields(of: 0).map { result.log.fields[$0.index].key } == ["telefoonnummer"])
        // R1's second row is a duplicate: its field is the same.
        #expect(result.counts.map(\.duplicates) == [1, 0])
    }

    @Test func fieldsThatActionsNeedAreThereThoughNobodyAsksThem() throws {
        var settings = LogAssembly.Settings(placeholders: Placeholders())
        settings.requiredFields = ["tel", "naam"]
        let result = try assemble(Self.wide + "R1;2024-03-01;p;1\n", settings: settings)
        #expect(result.log.fields.map(\.key) == ["tel", "naam"])
    }

    // MARK: Values and signals

    @Test func valuesAreNumberedFromOneWithoutGaps() throws {
        let result = try assemble(
            "registratie_id;tijdstip;actie;tel\nR1;2024-03-02;a;3\nR1;2024-03-03;a;1\n",
            Self.wide + "R1;2024-03-01;p;1\nR2;2024-03-01;p;2\nR3;2024-03-01;p;3\n")
        // In order of appearance over the files: 3, 1, 2.
        #expect(
            result.log.registrationLines == [
                "p | 2024-03-01 | tel=2", "p | 2024-03-01 | tel=3", "p | 2024-03-01 | tel=1",
            ])
        #expect(result.log.followUpLines.map { $0.suffix(8) } == ["tel=1 | ", "tel=2 | "])
    }

    @Test func signalsStandInOrderOfDelivery() throws {
        let result = try assemble(
            "datum;product;signaal;veld\n2024-03-02;q;Werkt niet;tel\n", Self.wide + "R1;2024-03-01;P;1\n",
            "datum;product;signaal;veld\n2024-03-01;p;Werkt wel;-\n")
        #expect(
            result.log.signalLines == ["q | 2024-03-02 | tel | Werkt niet", "P | 2024-03-01 |  | Werkt wel"])
        #expect(result.log.products.map(\.key) == ["p", "q"])
    }
}
