import DelimitedText
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct RowReaderTests {
    private static let wide = "registratie_id;tijdstip;product;tel\n"

    // MARK: Rejection

    /// Each row breaks a rule and, but for the last, the rule of the row below it too.
    @Test func theFirstReasonThatHoldsIsGiven() throws {
        let long = [UInt8](repeating: 0x61, count: 1_048_577)
        let bytes: [[UInt8]] = [
            Array("registratie_id;tijdstip;product;één;twéé\n".utf8),
            Array("x\"x;".utf8) + [0xFF] + Array("\n".utf8),  // line 2: quoting, and no UTF-8
            Array("x;".utf8) + long + [0xFF, 0x0A],  // line 3: too long, and no UTF-8
            [0x78, 0x3B, 0xFF, 0x0A],  // line 4: no UTF-8, and 2 cells
            Array(";2024-03-01\n".utf8),  // line 5: 2 cells, and no id
            Array(";gisteren;p;x;x\n".utf8),  // line 6: no id, and no time
            Array("8,3E+08;gisteren;p;x;x\n".utf8),  // line 7: an id without its digits, and no time
            Array("R1;gisteren;p;x;x\n".utf8),  // line 8: no time
            Array("R2;2024-03-01;p;x;x\n".utf8),  // line 9: a good row
        ]
        let rows = try Delivery(bytes.flatMap(\.self)).reading().rows
        let reasons: [RejectionReason] = [
            .malformedQuoting, .tooLong(limit: 1_048_576), .invalidEncoding("utf-8"),
            .columnCount(expected: 5, found: 2), .missingValue, .identifierLostDigits,
            .unreadableTimestamp(expected: .iso8601),
        ]
        let rejected = rows.rejectedRows.sorted { $0.position.line < $1.position.line }
        #expect(rejected.map(\.reason) == reasons)
        #expect(rejected.map(\.position.line) == Array(2...8))
        #expect(
            rejected.map(\.position.column) == [
                nil, nil, nil, nil, "registratie_id", "registratie_id", "tijdstip",
            ])
        #expect(rows.rowCount == 8)
        #expect(rows.wide.count == 1)
    }

    @Test(arguments: [
        ("registratie_id;tijdstip;product;tel", "; 2024-03-01;p;1", "registratie_id"),
        ("registratie_id;tijdstip;product;tel", "R1;\u{A0};p;1", "tijdstip"),
        ("registratie_id;tijdstip;product;tel", "R1;2024-03-01; ;1", "product"),
        ("registratie_id;tijdstip;product;veld;waarde", "R1;2024-03-01;p;;1", "veld"),
        ("zaaknummer;tijdstip;actie", ";2024-03-01;bellen", "zaaknummer"),
        ("registratie_id;taak-id;tijdstip;actie", ";;2024-03-01;bellen", "registratie_id"),
        ("registratie_id;tijdstip;actie", "R1;2024-03-01;", "actie"),
        ("datum;product;signaal", ";p;werkt niet", "datum"),
        ("datum;product;signaal", "2024-03-01;;werkt niet", "product"),
        ("datum;product;signaal", "2024-03-01;p; ", "signaal"),
        ("registratie_id;vervolg_id", ";T1", "registratie_id"), ("registratie_id;vervolg_id", "R1;", "vervolg_id"),
    ])
    func aRequiredCellMayNotBeEmpty(_ header: String, _ row: String, _ column: String) throws {
        let rows = try rows(of: "\(header)\n\(row)\n")
        #expect(rows.rejectedRows.map(\.reason) == [.missingValue])
        #expect(
            rows.rejectedRows.map(\.position) == [
                SourcePosition(file: FileID(0), line: 2, byte: header.utf8.count + 1, column: column)
            ])
        #expect(rows.rowCount == 1)
    }

    @Test(arguments: [
        ("registratie_id;tijdstip;product;veld;waarde", "R1;2024-03-01;onbekend;x;"),
        ("registratie_id;vervolg_id;tijdstip;actie;veld", "R1;nvt;2024-03-01;?;"),
        ("registratie_id;vervolg_id;tijdstip;actie;veld", ";T1;2024-03-01;bellen;"),
        ("datum;product;signaal;veld", "2024-03-01;x;-;"), ("registratie_id;vervolg_id", "R1;x"),
    ])
    func aPlaceholderIsNotEmptyAndOtherCellsMayBeEmpty(_ header: String, _ row: String) throws {
        let rows = try rows(of: "\(header)\n\(row)\n")
        #expect(rows.rejectedRows.isEmpty)
        #expect(rows.longRows.count + rows.followUps.count + rows.signals.count + rows.links.count == 1)
    }

    @Test(arguments: [
        ("registratie_id;vervolg_id;tijdstip;actie", "R1;1,5E+12;2024-03-01;bellen", "vervolg_id"),
        ("registratie_id;vervolg_id", "R1;8.3E+08", "vervolg_id"),
    ])
    func anIdInAnyRoleMayHaveLostItsDigits(_ header: String, _ row: String, _ column: String) throws {
        let rows = try rows(of: "\(header)\n\(row)\n")
        #expect(rows.rejectedRows.map(\.reason) == [.identifierLostDigits])
        #expect(rows.rejectedRows.map(\.position.column) == [column])
    }

    @Test func aFieldMayHoldWhatLooksLikeALostId() throws {
        let rows = try rows(of: Self.wide + "R1;2024-03-01;p;8,3E+08\n")
        #expect(rows.rejectedRows.isEmpty)
        #expect(rows.answersByRow.map { $0.map(\.value.isCaptured) } == [[true]])
    }

    @Test func surplusEmptyCellsAreDroppedFirst() throws {
        let rows = try rows(
            of: Self.wide + "R1;2024-03-01;p;1;;\nR2;2024-03-01;p;;; \u{A0};\nR3;2024-03-01;p;1;;x\nR4;2024-03-01\n")
        #expect(rows.wide.count == 2)
        // R3 has 6 cells, of which none at the end is empty; R4 lacks its product.
        #expect(
            rows.rejectedRows.map(\.reason) == [
                .columnCount(expected: 4, found: 6), .columnCount(expected: 4, found: 2),
            ])
    }

    @Test func aRecordOfEmptyCellsIsNoRow() throws {
        let rows = try rows(of: Self.wide + "\n;;;\n;\n\"\";\"\u{A0}\";;;;;;;\nR1;2024-03-01;p;1\n")
        #expect(rows.rowCount == 1)
        #expect(rows.rejectedRows.isEmpty)
        #expect(rows.wide.map(\.start.line) == [6])
    }

    // MARK: Kinds

    @Test func everyCellOfAWideRowThatIsNotEmptyIsAsked() throws {
        let rows = try rows(
            of: "registratie_id;tijdstip;product;a;b;c;d;medewerker\nR1;2024-03-01;p;1;; \u{A0};n.v.t.;Jansen\n",
            takenOver: ["a"])
        // Of a the identifier is kept; d is a placeholder, asked but not captured; b and c are empty.
        #expect(rows.answersByRow.map { $0.map { rows.fields.string($0.field) } } == [["d", "a"]])
        #expect(rows.answersByRow.map { $0.map(\.value) } == [[.none, .identified(0)]])
        #expect((0..<rows.values.count).map(rows.values.string) == ["1"])
        #expect((0..<rows.fields.count).map(rows.fields.string) == ["a", "b", "c", "d"])
    }

    @Test func everyLongRowIsAsked() throws {
        let rows = try rows(
            of: """
                registratie_id;tijdstip;product;veld;waarde
                R1;2024-03-01;Paspoort;Tel;0612
                R1;2024-03-01;Paspoort;  E-mail ;
                R1;2024-03-01;Paspoort;Tel;?
                """)
        #expect(rows.longRows.map { rows.fields.string($0.answer.field) } == ["Tel", "E-mail", "Tel"])
        #expect(rows.longRows.map(\.answer.value) == [.unidentified, .none, .none])
        #expect(rows.longRuns.map(\.id.rawValue) == [0])
        #expect(rows.longRuns.map(\.rowsEnd) == [3])
        #expect(rows.values.count == 0)
    }

    @Test func valuesAreOneWhenTheyCompareEqual() throws {
        let rows = try rows(
            of: Self.wide + "R1;2024-03-01;p;A  b\nR2;2024-03-01;p; a B\nR3;2024-03-01;p;c\n", takenOver: ["tel"])
        #expect(rows.answersByRow.map { $0.map(\.value) } == [[.identified(0)], [.identified(0)], [.identified(1)]])
    }

    @Test func idsAreNumberedByWhatTheyCountAs() throws {
        let rows = try rows(
            of: Self.wide
                + "7;2024-03-01;p;\n https://host/zaken/7/ ;2024-03-01;p;\nR7;2024-03-01;p;\nr7;2024-03-01;p;\n")
        #expect(rows.wide.map(\.id.rawValue) == [0, 0, 1, 2])
    }

    @Test func aFollowUpRowIsTakenApart() throws {
        let rows = try rows(
            of: """
                registratie_id;vervolg_id;actie_id;tijdstip;actie;baathebber;gebruikte_velden;veld;tel;mail
                R1;T1;A1;2024-03-01 14:09;Bellen;Inwoner;tel|mail;Naam;0612;nb
                R1;;;2024-03-02;Bellen;niemand; ;-;;x@y
                """)
        let first = try #require(rows.followUps.first)
        let second = try #require(rows.followUps.last)
        #expect(first.time == Timestamp(sketch: "2024-03-01 14:09"))
        let ids = [first, second].map { $0.registration.value.map { rows.ids.string($0) } }
        #expect(ids == ["R1", "R1"])
        #expect(first.followUp.value != nil && first.actionID.value != nil)
        #expect(second.followUp.value == nil && second.actionID.value == nil)
        #expect(first.beneficiary == .citizen)
        #expect(second.beneficiary == nil)
        #expect(first.usedFieldsCell.value.map { rows.usedFieldCells.string($0.index) } == "tel|mail")
        #expect(second.usedFieldsCell.value == nil)
        #expect(first.field.value.map { rows.fields.string($0) } == "Naam")
        #expect(second.field.value == nil)
        // x is a placeholder: of each row one value was taken over.
        #expect(rows.followUps.map(\.valuesEnd) == [1, 2])
        #expect(rows.takenOver.map { rows.fields.string($0.field) } == ["tel", "mail"])
        #expect((0..<rows.values.count).map(rows.values.string) == ["0612", "xy"])
    }

    @Test(arguments: [
        ("burger", Beneficiary.citizen), ("Inwoner", .citizen), (" KLANT ", .citizen), ("citizen", .citizen),
        ("organisatie", .organisation), ("Gemeente", .organisation), ("organisation", .organisation),
        ("beide", .both), ("Both", .both), ("geen", nil), ("burgers", nil), ("", nil), ("-", nil),
    ])
    func aBeneficiaryIsOneOfTheKnownWords(_ word: String, _ beneficiary: Beneficiary?) throws {
        let rows = try rows(of: "registratie_id;tijdstip;actie;baathebber\nR1;2024-03-01;a;\(word)\n")
        #expect(rows.followUps.map(\.beneficiary) == [beneficiary])
    }

    @Test func aSignalRowIsTakenApart() throws {
        let rows = try rows(
            of: """
                datum;product;veld;signaal;medewerker
                01-03-2024;Paspoort;Tel;"Vraagt  niemand
                om";Jansen
                13-03-2024;Paspoort;onbekend;-;Jansen
                """)
        #expect(rows.signals.map(\.time) == [Timestamp(sketch: "2024-03-01"), Timestamp(sketch: "2024-03-13")])
        #expect(rows.signals.map { $0.field.map { rows.fields.string($0) } } == ["Tel", nil])
        #expect(rows.signals.map(\.text) == ["Vraagt niemand om", "-"])
        #expect(rows.signals.map { rows.products.string($0.product) } == ["Paspoort", "Paspoort"])
    }

    /// A list of signals comes with products and questions, of which the front office fills in what it has.
    @Test func aSignalOfWhichNothingWasFilledInIsNone() throws {
        let rows = try rows(
            of: """
                datum;product;veld;strekking;signaal
                ;p;a;;
                2024-03-01;p;b;overbodig;x
                ;p;c; ;n.v.t.
                ;p;d;nodig;

                """)
        #expect(rows.signals.count == 1)
        #expect(rows.outOfSelection == 1)
        #expect(rows.rejectedRows.count == 2)
    }

    @Test(arguments: [
        ("overbodig", SignalDirection.needless), ("Overbodig ", .needless), ("NODIG", .needed), ("", nil),
        ("weet niet", nil),
    ])
    func theDirectionOfASignalIsOneOfTheKnownWords(_ word: String, _ direction: SignalDirection?) throws {
        let rows = try rows(of: "datum;product;signaal;strekking\n2024-03-01;p;x;\(word)\n")
        #expect(rows.signals.map(\.direction) == [direction])
    }

    @Test func aLinkRowIsTakenApart() throws {
        let rows = try rows(of: "vervolg_id;registratie_id\nT1;R1\nT2;R1\n")
        #expect(rows.links.map { rows.ids.string($0.followUp) } == ["T1", "T2"])
        #expect(rows.links.map { rows.ids.string($0.registration) } == ["R1", "R1"])
    }

    @Test func columnsWithoutANameAreNotedWhereTheyHoldValues() throws {
        let rows = try rows(
            of: "registratie_id;;tijdstip;product;\nR1;;2024-03-01;p;\nR2; ;2024-03-01;p;iets\n;iets;2024-03-01;p;\n")
        // The third row, which is rejected, is not looked at.
        #expect(rows.namelessWithValues == [4])
        #expect(rows.answersByRow.map(\.count) == [0, 0])
    }
}
