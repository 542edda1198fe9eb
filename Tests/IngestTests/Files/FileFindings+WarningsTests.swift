import RegistrationLog
import Testing

@testable import Ingest

struct FileFindingsWarningsTests {
    private static let header = "registratie_id;tijdstip;product;tel\n"

    private func warnings(_ text: String) throws -> [IntakeWarning] { try Delivery(text).reading().warnings() }

    private func rows(_ count: Int) -> String { (0..<count).map { "R\($0);2024-03-01;p;1\n" }.joined() }

    // 1 of 100 rows is 1 %, 1 of 99 is over it.
    @Test func shortRowsAreReportedOverOnePerCent() throws {
        let short = "X;2024-03-01;p\n"
        #expect(try warnings(Self.header + short + rows(99)) == [])
        #expect(
            try warnings(Self.header + short + rows(98)) == [.shortRows(file: FileID(0), count: 1, broken: 0)])
    }

    /// A line end within a cell that is not quoted leaves a short row, and a rejected one on the next line.
    @Test func aRowBrokenInTwoIsReported() throws {
        #expect(
            try warnings(Self.header + rows(300) + "X;2024-03-01;p\nis het hier;1\n")
                == [.shortRows(file: FileID(0), count: 1, broken: 1)])
        #expect(try warnings(Self.header + rows(300) + "X;2024-03-01;p\n" + rows(1) + "is het hier;1\n") == [])
    }

    @Test(arguments: [(999, false), (1_000, true), (1_001, false)])
    func aNumberOfRowsAtWhichProgramsStopIsReported(count: Int, isReported: Bool) throws {
        #expect(
            try warnings(Self.header + rows(count))
                == (isReported ? [.stopsAtLimit(file: FileID(0), count: count)] : []))
    }

    /// Without as many rows, of which nothing but the number counts.
    @Test(arguments: [
        (5_000, true), (10_000, true), (30_000, true), (50_000, true), (65_534, false), (65_535, true), (65_536, false),
        (100_000, true), (1_048_575, true), (1_048_576, false),
    ])
    func otherNumbersOfRowsAtWhichProgramsStopAreReported(count: Int, isReported: Bool) throws {
        let findings = try Delivery(Self.header + rows(1)).reading().findings
        var tally = FileTally()
        tally.counts.rows = count
        #expect(
            findings.warnings(FileID(0), tally)
                == (isReported ? [.stopsAtLimit(file: FileID(0), count: count)] : []))
    }

    @Test(arguments: [
        ("R9;2024-03", true), ("R9;2024-03-01;p", true), ("R9;2024-03-01;p;1", false), ("R9;2024-03-01;p\n", false),
    ])
    func anEndInTheMiddleOfARowIsReported(end: String, isReported: Bool) throws {
        #expect(try warnings(Self.header + rows(300) + end).contains(.cutOff(file: FileID(0))) == isReported)
    }
}
