import RegistrationLog
import Testing

@testable import Ingest

struct FollowUpDuplicatesTests {
    private static let withID = "actie_id;registratie_id;tijdstip;actie;baathebber;veld;tel\n"
    private static let withoutID =
        "registratie_id;tijdstip;actie;baathebber;gebruikte_velden;tel;mail;medewerker;product\n"

    @Test func withAnActionIDThatTheRegistrationTheTimeAndTheFieldDecide() throws {
        let first = "A1;R1;2024-03-01 14:09;bellen;burger;tel;1\n"
        #expect(try isDuplicate(Self.withID, first, first))
        #expect(try isDuplicate(Self.withID, first, "A1;R1;2024-03-01 14:09;mailen;beide;Tel;2\n"))
        #expect(try isDuplicate(Self.withID, first, "A1;R1;2024-03-01 14:09:59;bellen;burger;tel;1\n"))
        #expect(try !isDuplicate(Self.withID, first, "A2;R1;2024-03-01 14:09;bellen;burger;tel;1\n"))
        #expect(try !isDuplicate(Self.withID, first, "A1;R2;2024-03-01 14:09;bellen;burger;tel;1\n"))
        #expect(try !isDuplicate(Self.withID, first, "A1;R1;2024-03-01 14:10;bellen;burger;tel;1\n"))
        #expect(try !isDuplicate(Self.withID, first, "A1;R1;2024-03-01 14:09;bellen;burger;mail;1\n"))
        #expect(try !isDuplicate(Self.withID, first, "A1;R1;2024-03-01 14:09;bellen;burger;;1\n"))
    }

    @Test func withoutAnActionIDAllThatIsReadDecides() throws {
        let first = "R1;2024-03-01;bellen;burger;tel|mail;1;2;Jansen;p\n"
        #expect(try isDuplicate(Self.withoutID, first, first))
        // An employee and a product are not read; names are a set; values and words are compared.
        #expect(try isDuplicate(Self.withoutID, first, "R1;2024-03-01;Bellen; Klant;MAIL|tel; 1;2;Pietersen;q\n"))
        for other in [
            "R2;2024-03-01;bellen;burger;tel|mail;1;2;;\n", "R1;2024-03-02;bellen;burger;tel|mail;1;2;;\n",
            "R1;2024-03-01;mailen;burger;tel|mail;1;2;;\n", "R1;2024-03-01;bellen;;tel|mail;1;2;;\n",
            "R1;2024-03-01;bellen;burger;tel;1;2;;\n", "R1;2024-03-01;bellen;burger;tel|mail;1;3;;\n",
            "R1;2024-03-01;bellen;burger;tel|mail;1;;;\n", "R1;2024-03-01;bellen;burger;tel|mail;2;1;;\n",
        ] {
            #expect(try !isDuplicate(Self.withoutID, first, other), "\(other)")
        }
    }

    @Test func anEmptyActionIDIsNone() throws {
        #expect(
            try !isDuplicate(
                Self.withID, ";R1;2024-03-01 14:09;bellen;burger;tel;1\n", ";R1;2024-03-01 14:09;bellen;burger;tel;2\n")
        )
        #expect(
            try isDuplicate(
                Self.withID, ";R1;2024-03-01 14:09;bellen;burger;tel;1\n", ";R1;2024-03-01 14:09;bellen;burger;tel;1\n")
        )
    }

    @Test func theFollowUpRecordCountsToo() throws {
        let header = "actie_id;vervolg_id;tijdstip;actie\n"
        let first = "A1;T1;2024-03-01;bellen\n"
        #expect(try isDuplicate(header, first, "A1;T1;2024-03-01 09:00;mailen\n"))
        #expect(try !isDuplicate(header, first, "A1;T2;2024-03-01;bellen\n"))
    }

    @Test func rowsOfOtherFilesAndFurtherBackAreSeen() throws {
        let header = "registratie_id;tijdstip;actie\n"
        let result = try assemble(
            header + "R1;2024-03-01 10:00;a\nR1;2024-03-01 11:00;a\nR2;2024-03-01;a\n",
            // With the day alone it is the same as either of the first two.
            header + "R1;2024-03-01;a\nR1;2024-03-02;a\nR1;2024-03-01 11:00:30;a\n")
        #expect(result.counts.map(\.duplicates) == [0, 2])
        #expect(result.counts.map(\.accepted) == [3, 1])
        #expect(result.log.followUps.count == 4)
    }

    private func isDuplicate(_ header: String, _ first: String, _ second: String) throws -> Bool {
        let counts = try assemble(header + first + second).counts[0]
        #expect(counts.isBalanced)
        return counts.duplicates == 1
    }
}
