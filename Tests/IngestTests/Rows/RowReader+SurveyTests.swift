import RegistrationLog
import Testing

@testable import Ingest

struct RowReaderSurveyTests {
    private static let header = "registratie_id;steekproef;tel;mail;baathebber;bekeken;opmerking\n"

    @Test func aRowIsWhatPeopleSay() throws {
        let rows = try rows(
            of: Self.header
                + "R1;s abc;x;;burger;ja;een opmerking\nR2;;;nee;;onvindbaar;\nR3;s d;-;;;;\nR4;s d;;ja;gemeente;;x\n")
        #expect(rows.surveys.map(\.sample) == ["s abc", "", "s d", "s d"])
        #expect(rows.surveys.map(\.outcome) == [.lookedAt, .notFound, .open, .open])
        #expect(rows.surveys.map(\.beneficiary) == [.citizen, nil, nil, .organisation])
        #expect(rows.surveys.map(\.marksEnd) == [1, 1, 1, 2])
        #expect(rows.surveyMarks.map(rows.fields.string) == ["tel", "mail"])
        #expect(rows.surveys.map { rows.ids.string($0.id) } == ["R1", "R2", "R3", "R4"])
        #expect(rows.rowCount == 4)
        #expect(rows.rejected.isEmpty)
    }

    @Test(arguments: [
        ("R1;s a;;;;misschien;", RejectionReason.unknownOutcome, "bekeken"),
        ("R1;s a;ja;;;onvindbaar;", .markedUnseen, "bekeken"), ("R1;s a;ja;;;nee;", .markedUnseen, "bekeken"),
        (";s a;ja;;;ja;", .missingValue, "registratie_id"), ("nvt;s a;ja;;;ja;", .missingValue, "registratie_id"),
        ("8,3E+08;s a;;;;ja;", .identifierLostDigits, "registratie_id"),
    ])
    func aRowThatContradictsItselfIsRejected(_ row: String, _ reason: RejectionReason, _ column: String) throws {
        let rows = try rows(of: Self.header + row + "\n")
        #expect(rows.rejectedRows.map(\.reason) == [reason])
        #expect(rows.rejectedRows.map(\.position.column) == [column])
        #expect(rows.surveys.isEmpty)
        #expect(rows.surveyMarks.isEmpty)
    }

    /// Spreadsheets leave out empty cells at the end of a row, here all that was to be filled in.
    @Test func whatNobodyFilledInMayBeMissing() throws {
        let rows = try rows(of: Self.header + "R1;s a\nR2\n")
        #expect(rows.surveys.map(\.outcome) == [.open])
        #expect(rows.shortRows == [ShortRow(row: 0, line: 2)])
        #expect(rows.rejectedRows.map(\.reason) == [.columnCount(expected: 7, found: 1)])
    }

    @Test func aHeaderAmongTheRowsIsNone() throws {
        let rows = try rows(of: Self.header + "R1;s a;;;;ja;\n" + Self.header + "R2;s b;;;;ja;\n")
        #expect(rows.surveys.count == 2)
        #expect(rows.repeatedHeaders == 1)
    }

    @Test func whatStandsBelowAnotherHeaderIsRejected() throws {
        let rows = try rows(
            of: Self.header + "R1;s a;;;;ja;\nregistratie_id;steekproef;mail;tel;baathebber;bekeken;opmerking\n"
                + "R2;s b;;;;ja;\n")
        #expect(rows.surveys.count == 1)
        #expect(rows.rejectedRows.map(\.reason) == [.otherHeader(line: 3), .otherHeader(line: 3)])
    }
}
