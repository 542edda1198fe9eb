import RegistrationLog
import Testing

@testable import Ingest

struct RegistrationAssemblyTests {
    private static let wide = "registratie_id;tijdstip;product;tel;mail\n"
    private static let long = "registratie_id;tijdstip;product;veld;waarde\n"

    // MARK: Wide

    @Test func aRegistrationDeliveredTwiceCountsOnce() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-01;p;1;\nR2;2024-03-01;p;1;2\nR1;2024-03-01;P;9;\n",
            Self.wide + "R2;2024-03-01;p;;\nR3;2024-03-01;p;;\n")
        #expect(
            result.log.registrationLines == [
                "p | 2024-03-01 | tel=?", "p | 2024-03-01 | tel=? mail=?", "p | 2024-03-01 | ",
            ])
        #expect(result.counts.map(\.accepted) == [2, 1])
        #expect(result.counts.map(\.duplicates) == [1, 1])
        // The second R2 has nothing captured, where the first has two fields.
        #expect(result.duplicatesWithOtherAnswers == 1)
    }

    @Test func anotherProductOrTimeIsAConflictAndTheFirstStays() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-01;p;1;\nR1;2024-03-01;q;1;\n",
            Self.wide + "R1;2024-03-02;p;1;\nR1;2024-03-02;q;;\n")
        let first = SourcePosition(file: FileID(0), line: 2, byte: 41)
        #expect(
            result.rejected == [
                RejectedRow(
                    position: SourcePosition(file: FileID(0), line: 3, byte: 60),
                    reason: .conflictingProduct(first: first)),
                RejectedRow(
                    position: SourcePosition(file: FileID(1), line: 2, byte: 41), reason: .conflictingTime(first: first)
                ),
                RejectedRow(
                    position: SourcePosition(file: FileID(1), line: 3, byte: 60),
                    reason: .conflictingProduct(first: first)),
            ])
        #expect(result.counts.map(\.rejected) == [[.conflict: 1], [.conflict: 2]])
        #expect(result.log.registrationLines == ["p | 2024-03-01 | tel=?"])
    }

    @Test func timesAreComparedAtTheCoarserPrecision() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-01 14:09:30;p;;\n",
            // The same second, minute and day; then another second, minute and day.
            Self.wide + "R1;2024-03-01 14:09:30;p;;\nR1;2024-03-01 14:09;p;;\nR1;2024-03-01;p;;\n"
                + "R1;2024-03-01 14:09:31;p;;\nR1;2024-03-01 14:10;p;;\nR1;2024-03-02;p;;\n")
        #expect(result.counts[1].duplicates == 3)
        #expect(result.rejected.map(\.position.line) == [5, 6, 7])
        #expect(result.log.registrationLines == ["p | 2024-03-01 14:09:30 | "])
    }

    @Test func ofColumnsOfOneNameTheFirstCapturedValueCounts() throws {
        let result = try assemble(
            "registratie_id;tijdstip;product;tel;mail;tel;tel\n"
                + "R1;2024-03-01;p;;a;b;c\nR2;2024-03-01;p;nvt;;;c\nR3;2024-03-01;p;-;;?;\n",
            "registratie_id;tijdstip;actie;tel\nR1;2024-03-01;x;b\nR2;2024-03-01;x;c\n")
        // Values of tel are numbered as they appear: b is 1, c is 2.
        #expect(
            result.log.registrationLines == [
                "p | 2024-03-01 | mail=? tel=1", "p | 2024-03-01 | tel=2", "p | 2024-03-01 | tel=",
            ])
    }

    @Test func columnsOfOneNameMayBeSpelledDifferently() throws {
        let result = try assemble(
            "registratie_id;tijdstip;product;Tel;TEL\nR1;2024-03-01;p;1;\nR2;2024-03-01;p;-;1\nR3;2024-03-01;p;;1\n")
        // «TEL» holds two of the three captured answers.
        #expect(result.log.fields == [Field(key: "tel", name: "TEL")])
        #expect(result.log.registrationLines == Array(repeating: "p | 2024-03-01 | TEL=?", count: 3))
    }

    @Test func duplicatesWithOtherAnswersAreCounted() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-01;p;1;-\n",
            // A value for a field that was a placeholder; another value for the same field, which is no other field;
            // no value at all.
            Self.wide + "R1;2024-03-01;p;1;2\nR1;2024-03-01;p;9;\nR1;2024-03-01;p;;x\n",
            // A field that was not asked at first instead of the one that was; again no value at all.
            "registratie_id;tijdstip;product;naam\nR1;2024-03-01;p;Jansen\nR1;2024-03-01;p;\n")
        #expect(result.counts.map(\.duplicates) == [0, 3, 2])
        #expect(result.duplicatesWithOtherAnswers == 4)
        #expect(result.log.registrationLines == ["p | 2024-03-01 | tel=? mail="])
    }

    // MARK: Long

    @Test func longRowsOfOneIdAreOneRegistration() throws {
        let result = try assemble(
            Self.long + "R1;2024-03-01;p;tel;1\nR2;2024-03-01;q;tel;\nR1;2024-03-01;p;mail;-\n",
            Self.long + "R1;2024-03-01;P;naam;x y\n")
        #expect(
            result.log.registrationLines == ["p | 2024-03-01 | tel=? mail= naam=?", "q | 2024-03-01 | tel="])
        #expect(result.counts.map(\.accepted) == [3, 1])
    }

    @Test func theTimeIsTheEarliestOfTheAcceptedRows() throws {
        let result = try assemble(
            Self.long + "R1;2024-03-02 10:00;p;tel;1\nR1;2024-03-02 09:00;p;mail;1\nR1;2024-03-02 11:00;p;naam;1\n"
                // A duplicate and a conflict do not count.
                + "R1;2024-03-01 08:00;p;TEL;1\nR1;2024-03-01 07:00;q;adres;1\n"
                // Of equal moments the coarser comes first: midnight, and the minute's first second.
                + "R2;2024-03-03 00:00;p;tel;1\nR2;2024-03-03;p;mail;1\nR2;2024-03-03 00:00:00;p;naam;1\n"
                + "R3;2024-03-04 00:01;p;tel;1\nR3;2024-03-04 00:00:59;p;mail;1\n")
        #expect(
            result.log.registrationLines == [
                "p | 2024-03-02 09:00 | tel=? mail=? naam=?", "p | 2024-03-03 | tel=? mail=? naam=?",
                "p | 2024-03-04 00:00:59 | tel=? mail=?",
            ])
        #expect(result.counts.map(\.accepted) == [8])
        #expect(result.counts.map(\.duplicates) == [1])
        #expect(result.rejected.map(\.position.line) == [6])
    }

    @Test func aSecondRowOfAFieldIsADuplicate() throws {
        let result = try assemble(
            Self.long + "R1;2024-03-01;p;Tel;\nR1;2024-03-01;p;tel;1\nR1;2024-03-01;p; TEL ;\nR1;2024-03-01;p;mail;1\n")
        // The first counts, though nothing is captured in it; the second then has another answer.
        #expect(result.log.registrationLines == ["p | 2024-03-01 | Tel= mail=?"])
        #expect(result.counts.map(\.duplicates) == [2])
        #expect(result.duplicatesWithOtherAnswers == 1)
    }

    @Test func anotherTimeIsNoConflictInLongShape() throws {
        let result = try assemble(Self.long + "R1;2024-03-01;p;tel;1\nR1;2024-03-09;p;mail;1\nR1;2024-03-01;q;naam;1\n")
        #expect(result.rejected.map(\.reason.kind) == [.conflict])
        #expect(result.rejected.map(\.position.line) == [4])
        #expect(result.log.registrationLines == ["p | 2024-03-01 | tel=? mail=?"])
    }

    // MARK: Mixed

    @Test func aRegistrationCountsInTheShapeInWhichItComesFirst() throws {
        let result = try assemble(
            Self.wide + "R1;2024-03-02;p;1;\n",
            Self.long + "R2;2024-03-02;p;tel;1\nR1;2024-03-01;p;mail;1\nR1;2024-03-01;p;tel;2\nR1;2024-03-02;q;tel;2\n",
            Self.wide + "R2;2024-03-01;p;1;1\nR2;2024-03-01;q;1;1\n", Self.long + "R2;2024-03-01;p;naam;1\n")
        // Another time is no conflict where one of both rows is long, nor does a duplicate's time count. The two
        // duplicates with mail have an answer that the first lacks; naam is an addition to the long one.
        #expect(
            result.log.registrationLines == ["p | 2024-03-02 | tel=?", "p | 2024-03-01 | tel=? naam=?"])
        #expect(result.counts.map(\.accepted) == [1, 1, 0, 1])
        #expect(result.counts.map(\.duplicates) == [0, 2, 1, 0])
        #expect(result.counts.map { $0.rejected[.conflict] } == [nil, 1, 1, nil])
        #expect(result.duplicatesWithOtherAnswers == 2)
    }
}
