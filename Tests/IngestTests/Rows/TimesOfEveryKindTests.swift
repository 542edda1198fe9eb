import Configuration
import DelimitedText
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Times in every form of the day or number, in every kind of file that has times.
struct TimesOfEveryKindTests {
    /// The format with 13 March 2024 14:05 and 25 December 2024 in it.
    static let forms: [(DateFormat, String, String)] = [
        (.iso8601, "2024-03-13T14:05", "2024-12-25"), (.compact, "20240313 14:05", "20241225"),
        (.yearMonthDaySlashed, "2024/3/13 14:05", "2024/12/25"),
        (.dayMonthYearDashed, "13-3-2024, 14:05", "25-12-2024"),
        (.dayMonthYearSlashed, "13/03/2024 14.05", "25/12/2024"),
        (.dayMonthYearDotted, "13.03.2024 14:05 uur", "25.12.2024"),
        (.monthDayYearDashed, "3-13-2024 2:05 PM", "12-25-2024"),
        (.monthDayYearSlashed, "3/13/2024 02:05 PM", "12/25/2024"),
        (.dayMonthNameYear, "woensdag 13 maart 2024 om 14:05 uur", "25-dec-2024"),
        (.monthNameDayYear, "Mar 13, 2024 2:05 PM", "December 25, 2024"),
        (.shortDayMonthYearDashed, "13-03-24 14:05", "25-12-24"),
        (.shortDayMonthYearSlashed, "13/3/24 14:05", "25/12/24"),
        (.shortDayMonthYearDotted, "13.03.24 14:05", "25.12.24"),
        (.shortMonthDayYearDashed, "03-13-24 14:05", "12-25-24"),
        (.shortMonthDayYearSlashed, "3/13/24 14:05", "12/25/24"),
        (.shortDayMonthNameYear, "13-MAR-24 02.05 PM", "25-DEC-24"),
        (.shortMonthNameDayYear, "Mar 13, 24 14:05", "Dec. 25, 24"), (.epochSeconds, "1710338700", "1735084800"),
        (.epochMilliseconds, "1710338700000", "1735084800000"), (.spreadsheetDays, "45364.5868", "45651"),
    ]

    @Test func noFormIsLeftOut() { #expect(Set(Self.forms.map(\.0)) == Set(DateFormat.allCases)) }

    @Test(arguments: forms)
    func everyFormIsReadInEveryKindOfFile(_ format: DateFormat, _ first: String, _ second: String) throws {
        func reading(_ header: String, _ row: (String) -> String) throws -> DeliveredRows {
            let text = header + "\n" + [first, second].enumerated().map { row("\($0 + 1)|\"\($1)\"") + "\n" }.joined()
            let reading = try Delivery(text).reading()
            #expect(reading.findings.placed.dateFormat == Setting(format, .detected))
            #expect(reading.rows.rejected.isEmpty)
            return reading.rows
        }
        let wide = try reading("registratie_id|tijdstip|product|x") { $0 + "|p|" }.wide.map(\.time)
        let long = try reading("registratie_id|tijdstip|product|veld|waarde") { $0 + "|p|x|1" }.longRuns.map(\.time)
        let actions = try reading("registratie_id|tijdstip|actie") { $0 + "|a" }.followUps.map(\.time)
        let signals = try reading("nummer|datum|product|signaal") { $0 + "|p|s" }.signals.map(\.time)
        let expected: [Timestamp] =
            switch format {
            case .epochSeconds, .epochMilliseconds:
                [Timestamp(sketch: "2024-03-13 14:05:00"), Timestamp(sketch: "2024-12-25 00:00:00")]
            default: [Timestamp(sketch: "2024-03-13 14:05"), Timestamp(sketch: "2024-12-25")]
            }
        #expect([wide, long, actions, signals] == Array(repeating: expected, count: 4))
    }

    @Test(arguments: [
        ("tijdstip", "registratie_id;product;Datum;x;Tijd", "p", "x"),
        ("datum", "signaal;product;Datum;x;Tijd", "p", "s"),
    ])
    func aDateAndATimeOfDayAreOneMoment(_ key: String, _ header: String, _ product: String, _ value: String) throws {
        let yaml = "files: [{ match: \"*\", columns: { \(key): [datum, TIJD] } }]"
        let rule = try #require(try Configuration(Array(yaml.utf8)).files.first)
        let mapping = try ColumnMapping(header: header.split(separator: ";").map(String.init), rule: rule)
        #expect(mapping.timeOfDay == 4)
        #expect(mapping.uses[4] == .read(role: key, .configured))
        #expect(!mapping.fields.contains { $0.name == "Tijd" })
        var column = TimeColumn(
            TimestampReader(format: .dayMonthYearDashed, timeZone: try #require(LocalTimeZone(name: "UTC"))))
        #expect(column.read("13-03-2024".utf8.span, "14:05".utf8.span) == Timestamp(sketch: "2024-03-13 14:05"))
        #expect(column.read("13-03-2024".utf8.span, "14:06".utf8.span) == Timestamp(sketch: "2024-03-13 14:06"))
        #expect(column.read("13-03-2024".utf8.span, " ".utf8.span) == Timestamp(sketch: "2024-03-13"))
        #expect(column.read(" ".utf8.span, "14:05".utf8.span) == nil)
    }

    @Test func aColumnOfTheTimeOfDayThatIsNotThereIsReported() throws {
        var rule = FileRule(match: ShellPattern("*"))
        rule.columns = [.time: "Datum"]
        rule.timeOfDayColumn = "Tijd"
        #expect(throws: PlacementProblem.missingConfiguredColumn(role: "tijdstip", column: "Tijd")) {
            try ColumnMapping(header: ["registratie_id", "Datum", "product"], rule: rule)
        }
    }
}
