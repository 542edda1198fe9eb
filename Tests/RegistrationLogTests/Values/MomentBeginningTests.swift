import TestSupport
import Testing

@testable import RegistrationLog

struct MomentBeginningTests {
    /// The cells of the table of written times, and what begins like one and is none.
    private func cells() throws -> [String] {
        try TabledTime.all().map(\.cell) + TimestampReaderTests.readable.map(\.1)
            + ["", " ", "1", "12", "123", "12345,5", "1-", "2024", "2024-", "2024/3/9x", "ma 9-3-2024", "\u{A0}9.3.24"]
    }

    @Test func noFormatIsPassedOverThatReads() throws {
        let zone = try #require(LocalTimeZone(name: "Europe/Amsterdam"))
        for format in DateFormat.allCases {
            let reader = TimestampReader(format: format, timeZone: zone)
            let form = try #require(format.beginning)
            for cell in try cells() where reader.read(cell.utf8.span) != nil {
                #expect(MomentBeginning(cell.utf8.span).mayBe(of: form), "\(format.rawValue): \(cell)")
            }
        }
    }

    @Test(arguments: [
        ("2024-03-09 14:05", ["iso"]), (" 20240309", ["jjjjmmdd"]), ("2024/3/9", ["jjjj/mm/dd"]),
        ("9-3-2024", ["dd-mm-jjjj", "mm-dd-jjjj", "d mmmm jjjj", "dd-mm-jj", "mm-dd-jj", "d mmmm jj"]),
        ("9 maart 2024", ["d mmmm jjjj", "d mmmm jj"]), ("1709988800", ["jjjjmmdd", "epoch_s"]),
        ("45360,5", ["spreadsheet_days"]), ("2024", []), ("123-", []),
    ])
    func fewFormatsAreLeft(cell: String, words: [String]) throws {
        let beginning = MomentBeginning(cell.utf8.span)
        let left = DateFormat.allCases.filter { $0.beginning.map(beginning.mayBe) ?? true }
        #expect(left.map(\.rawValue) == words)
    }

    @Test func whatBeginsWithALetterIsNoNumber() throws {
        let beginning = MomentBeginning("za 9-3-2024".utf8.span)
        let left = try DateFormat.allCases.filter { try beginning.mayBe(of: #require($0.beginning)) }
        #expect(left == DateFormat.allCases.filter { !$0.isNumber })
    }

    @Test func ofAPatternNothingIsKnown() throws {
        #expect(try #require(DateFormat(rawValue: "d.m.jj")).beginning == nil)
    }
}
