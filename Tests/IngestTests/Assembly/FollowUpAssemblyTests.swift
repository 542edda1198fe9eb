import RegistrationLog
import Testing
import TestSupport

@testable import Ingest

struct FollowUpAssemblyTests {
    private static let registrations =
        "registratie_id;tijdstip;product;tel;mail\nR0;2024-03-01 14:09:30;p;1;\nR1;2024-03-02;p;1;2\n"
    private static let actions = "registratie_id;tijdstip;actie\n"
    private static let tasks = "vervolg_id;tijdstip;actie\n"
    private static let links = "registratie_id;vervolg_id\n"

    // MARK: What is reached

    @Test func orphansAreAcceptedAndCounted() throws {
        let result = try assemble(
            Self.registrations, Self.actions + "R9;2024-03-05;bellen\nR1;2024-03-05;bellen\nr1;2024-03-05;bellen\n")
        #expect(
            result.log.followUpLines == [
                "bellen | 2024-03-05 | on  | names  |  | ", "bellen | 2024-03-05 | on 1 | names  |  | ",
                "bellen | 2024-03-05 | on  | names  |  | ",
            ])
        #expect(result.counts[1].accepted == 3)
        #expect(result.counts[1].orphans == 2)
        #expect(result.counts[1].beforeRegistration == 0)
        #expect(result.counts[0].orphans == nil)
        #expect(result.counts[0].beforeRegistration == nil)
    }

    @Test func actionsBeforeTheirRegistrationAreCountedAtTheCoarserPrecision() throws {
        let result = try assemble(
            Self.registrations,
            // R0 is of 14:09:30. Not before: that second, that minute, that day.
            Self.actions + "R0;2024-03-01 14:09:30;a\nR0;2024-03-01 14:09;b\nR0;2024-03-01;c\n"
                // Before: a second, a minute, a day.
                + "R0;2024-03-01 14:09:29;d\nR0;2024-03-01 14:08;e\nR0;2024-02-29;f\n"
                // R1 is of a day: only the day before is before.
                + "R1;2024-03-02 00:00;g\nR1;2024-03-01 23:59:59;h\n")
        #expect(result.counts[1].beforeRegistration == 4)
        #expect(result.counts[1].orphans == 0)
    }

    @Test func anActionBeforeOnlySomeOfItsRegistrationsIsNotBefore() throws {
        let result = try assemble(
            Self.registrations, Self.links + "R0;T1\nR1;T1\n", Self.tasks + "T1;2024-03-01 15:00;a\nT1;2024-02-01;a\n")
        #expect(result.counts[2].beforeRegistration == 1)
        #expect(
            result.log.followUpLines == [
                "a | 2024-03-01 15:00 | on 0,1 | names  |  | ", "a | 2024-02-01 | on 0,1 | names  |  | ",
            ])
    }

    @Test func linksAreFollowedFromEitherIDThroughRegistrationsToo() throws {
        let result = try assemble(
            Self.registrations + "R2;2024-03-03;p;;\n",
            // T2 follows up T1, that R1, and that, a registration itself, R0.
            Self.links + "T1;T2\nR1;T1\nR0;R1\n",
            "registratie_id;vervolg_id;tijdstip;actie\n;T2;2024-04-01;a\nR1;;2024-04-01;b\nR2;T2;2024-04-01;c\n"
                + "R0;;2024-04-01;d\nR2;T9;2024-04-01;e\n;T9;2024-04-01;f\n")
        let reached = result.log.followUps.indices.map { Array(result.log.followUps.registrations(of: $0)) }
        #expect(reached == [[0, 1], [0, 1], [0, 1, 2], [0], [2], []])
        #expect(result.counts[2].orphans == 1)
    }

    @Test func linksInACycleAreFollowedOnce() throws {
        let result = try assemble(
            Self.registrations, Self.links + "R0;T1\nT1;T2\nT2;T1\nT2;R0\n", Self.tasks + "T2;2024-04-01;a\n")
        #expect(result.log.followUpLines == ["a | 2024-04-01 | on 0 | names  |  | "])
        #expect(result.counts[1].accepted == 4)
    }

    /// `n` registrations, of which all but the last 5 hang on T1, and the last 5 on T2, which hangs on T1; R0 has an action
    /// of its own.
    private func crowd(_ count: Int) throws -> LogAssembly.Result {
        let rows = (0..<count).map { "R\($0);2024-03-01;p;1;\n" }.joined()
        let links = (0..<count).map { $0 < count - 5 ? "R\($0);T1\n" : "R\($0);T2\n" }.joined()
        return try assemble(
            "registratie_id;tijdstip;product;tel;mail\n" + rows + "R;2024-03-01;p;;\n", Self.links + links + "T1;T2\n",
            "vervolg_id;registratie_id;tijdstip;actie;gebruikte_velden\nT1;;2024-04-01;a;tel\nT2;;2024-04-02;a;tel\n"
                + "T2;;2024-04-02;a;tel\n;R0;2024-04-03;b;\nT3;;2024-04-04;c;\nT2;;2024-02-01;a;fax\n")
    }

    @Test func anActionOfAHundredRegistrationsBelongsToAllOfThem() throws {
        let result = try crowd(100)
        #expect(result.log.followUps.registrations(of: 0) == Array(0..<95))
        #expect(result.log.followUps.registrations(of: 1) == Array(0..<100))
        #expect(result.counts[2].tooManyLinks == 0)
        #expect(result.counts[2].beforeRegistration == 1)
        #expect(result.log.registrationsOnCrowdedRecords == [])
    }

    @Test func anActionOfMoreBelongsToNoneAndBlindsThemAll() throws {
        let result = try crowd(101)
        // T2 reaches 101, twice at one time, T1 96, R0 itself, and T3 nothing.
        #expect(
            result.log.followUps.indices.map { result.log.followUps.registrations(of: $0).count } == [96, 0, 1, 0, 0])
        #expect(result.log.followUps.time(of: 1) == Timestamp(sketch: "2024-04-02"))
        #expect(result.counts[2].accepted == 5)
        #expect(result.counts[2].duplicates == 1)
        #expect(result.counts[2].tooManyLinks == 2)
        #expect(result.counts[2].orphans == 1)
        #expect(result.counts[2].beforeRegistration == 0)
        // What it names is reported all the same.
        #expect(result.counts[2].namingFields == 2)
        #expect(result.counts[2].namingUnknownFields == 1)
        // All but R, which hangs on nothing.
        #expect(result.log.registrationsOnCrowdedRecords == (0...100).map { UInt32($0) })
    }

    @Test func filesMayStandInAnyOrder() throws {
        let result = try assemble(Self.tasks + "T1;2024-04-01;a\n", Self.links + "R1;T1\n", Self.registrations)
        #expect(result.log.followUpLines == ["a | 2024-04-01 | on 1 | names  |  | "])
    }

    // MARK: What is named and taken over

    @Test func namesAreThoseOfTheListAndTheOneFieldEachOnce() throws {
        let result = try assemble(
            Self.registrations,
            "registratie_id;tijdstip;actie;gebruikte_velden;veld\n"
                + "R0;2024-04-01;a;Tel|postcode|tel;mail\nR0;2024-04-01;b;tel;TEL\nR0;2024-04-01;c;-;nvt\n")
        #expect(
            result.log.followUps.indices.map { index in
                result.log.followUps.namedFields(of: index).map { result.log.fields[$0.index].key }
            } == [["tel", "postcode", "mail"], ["tel"], []])
        #expect(result.log.filesNamingFields == [FileID(1)])
    }

    @Test func rowsThatNameAFieldAreCountedByWhetherAnybodyAsksIt() throws {
        let header = "registratie_id;tijdstip;actie;gebruikte_velden\n"
        let result = try assemble(
            // mail is asked in R1 alone, without an answer, and naam, which has a column, nowhere.
            "registratie_id;tijdstip;product;tel;mail;naam\nR0;2024-03-01;p;1;;\nR1;2024-03-01;p;;-;\n",
            header + "R0;2024-04-01;a;tel\nR0;2024-04-02;a;naam|mail\nR9;2024-04-01;a;tel\nR0;2024-01-01;a;tel\n"
                + "R0;2024-04-03;a;naam\nR0;2024-04-03;a;naam\nR0;2024-04-04;a;-\n")
        #expect(result.counts[1].duplicates == 1)
        #expect(result.counts[1].namingFields == 4)
        #expect(result.counts[1].namingUnknownFields == 1)
        #expect(result.counts[0].namingFields == nil)
    }

    @Test func aWholeCellThatIsTheNameOfAnAskedFieldIsOneName() throws {
        let actions = "registratie_id;tijdstip;actie;gebruikte_velden\nR0;2024-04-01;a;\"Naam;  adres\"\n"
        let asked = "registratie_id;tijdstip;product;veld;waarde\nR0;2024-03-01;p;\"naam; adres\";\n"
        // Asked in a later file, without an answer: still asked.
        #expect(try assemble(actions, asked).log.followUpLines == ["a | 2024-04-01 | on 0 | names naam; adres |  | "])
        // A column that no registration fills is not asked.
        let neverAsked = "registratie_id;tijdstip;product;\"naam; adres\"\nR0;2024-03-01;p;\n"
        #expect(
            try assemble(actions, neverAsked).log.followUpLines == ["a | 2024-04-01 | on 0 | names Naam,adres |  | "])
    }

    @Test func capturedValuesAreTakenOverUnderTheNameOfTheirColumn() throws {
        let result = try assemble(
            Self.registrations,
            "registratie_id;tijdstip;actie;TEL;mail;product;kanaal\nR0;2024-04-01;a;2;-;p;tel\nR1;2024-04-01;a; 1;3;p;tel\n"
        )
        // In order of appearance tel 1, mail 2 (a registration's), then the actions': 2 again, 1 again, and 3.
        #expect(result.log.registrationLines == ["p | 2024-03-01 14:09:30 | tel=1", "p | 2024-03-02 | tel=1 mail=2"])
        #expect(
            result.log.followUpLines == [
                "a | 2024-04-01 | on 0 | names  | tel=2 | ", "a | 2024-04-01 | on 1 | names  | tel=1 mail=3 | ",
            ])
    }

    @Test func valuesAreOneWhenTheirLettersAndDigitsAre() throws {
        let result = try assemble(
            "registratie_id;tijdstip;product;tel\nR0;2024-03-01;p;06-12345678\nR1;2024-03-01;p;+\n"
                + "R2;2024-03-01;p;Één huis!\n",
            "registratie_id;tijdstip;actie;tel\nR0;2024-04-01;a;(06) 12 34 56 78\nR1;2024-04-01;a;€\n"
                + "R1;2024-04-02;a; + \nR2;2024-04-01;a;één\u{A0}huis\n")
        #expect(
            result.log.registrationLines == [
                "p | 2024-03-01 | tel=1", "p | 2024-03-01 | tel=2", "p | 2024-03-01 | tel=3",
            ])
        // What has neither letter nor digit is compared whole.
        #expect(
            result.log.followUpLines == [
                "a | 2024-04-01 | on 0 | names  | tel=1 | ", "a | 2024-04-01 | on 1 | names  | tel=4 | ",
                "a | 2024-04-02 | on 1 | names  | tel=2 | ", "a | 2024-04-01 | on 2 | names  | tel=3 | ",
            ])
    }

    @Test func ofColumnsOfOneNameTheFirstCapturedValueIsTakenOver() throws {
        let result = try assemble(
            Self.registrations,
            "registratie_id;tijdstip;actie;tel;mail;TEL\nR0;2024-04-01;a;1;2;3\nR0;2024-04-01;b;-;2;1\n")
        #expect(
            result.log.followUpLines == [
                "a | 2024-04-01 | on 0 | names  | tel=1 mail=2 | ", "b | 2024-04-01 | on 0 | names  | mail=2 tel=1 | ",
            ])
    }

    @Test func aFileNamesFieldsEvenWhereThoseRowsWereDeliveredBefore() throws {
        let header = "registratie_id;tijdstip;actie;gebruikte_velden\n"
        let result = try assemble(
            Self.registrations, header + "R0;2024-04-01;a;tel\n", header + "R0;2024-04-01;a;tel\nR1;2024-04-01;a;\n",
            header + "R1;2024-05-01;a;-\n")
        #expect(result.counts.map(\.duplicates) == [0, 0, 1, 0])
        #expect(result.log.filesNamingFields == [FileID(1), FileID(2)])
    }

    @Test func actionsThatAreNoFollowUpStayForTheirTimeAlone() throws {
        let header = "registratie_id;vervolg_id;tijdstip;actie;gebruikte_velden;tel\n"
        let settings = LogAssembly.Settings(
            placeholders: Placeholders(), actionsWithoutFollowUp: ["gemeld", "nooit gezien"])
        let crowd = (0...100).map { "C\($0);2024-03-01;p;;\n" }.joined()
        let result = try assemble(
            Self.registrations + crowd, Self.links + (0...100).map { "C\($0);T\n" }.joined(),
            // On a registration, once more, before it, on none, and on a crowded record; and one that is follow-up.
            header + "R0;;2024-04-01;Gemeld;tel;1\nR0;;2024-04-01;GEMELD;tel;1\nR0;;2024-01-01;gemeld;fax;\n"
                + "R9;;2024-04-02;gemeld;tel;\n;T;2024-04-03;gemeld;tel;\nR0;;2024-04-04;bellen;mail;\n",
            header + "R1;;2024-04-05;gemeld;tel;\n", settings: settings)
        #expect(
            result.log.followUpLines
                == [
                    "gemeld | 2024-04-01 | on  | names  |  | ", "gemeld | 2024-01-01 | on  | names  |  | ",
                    "gemeld | 2024-04-02 | on  | names  |  | ", "gemeld | 2024-04-03 | on  | names  |  | ",
                    "bellen | 2024-04-04 | on 0 | names mail |  | ", "gemeld | 2024-04-05 | on  | names  |  | ",
                ])
        #expect(result.log.filesNamingFields == [FileID(2)])
        #expect(result.log.registrationsOnCrowdedRecords == [])
        var counts = RowCounts()
        (counts.rows, counts.accepted, counts.duplicates, counts.withoutFollowUp) = (6, 5, 1, 4)
        (counts.namingFields, counts.namingUnknownFields) = (1, 0)
        counts.countAsFollowUps()
        #expect(result.counts[2] == counts)
    }

    @Test func typesOfActionAndBeneficiariesAreKept() throws {
        let result = try assemble(
            Self.registrations,
            "registratie_id;tijdstip;actie;baathebber\nR0;2024-04-01;Bellen;burger\nR0;2024-04-02;bellen;\n"
                + "R0;2024-04-03;BELLEN;gemeente\nR0;2024-04-04;bellen;both\n")
        #expect(result.log.actionTypes == [ActionType(key: "bellen", name: "bellen")])
        #expect(
            result.log.followUps.indices.map { result.log.followUps[$0].beneficiary } == [
                .citizen, nil, .organisation, .both,
            ])
        #expect(result.log.followUps.indices.allSatisfy { result.log.followUps[$0].file == FileID(1) })
    }
}
