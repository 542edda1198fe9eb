import Metrics
import RegistrationLog
import Study
import Testing

/// Times as systems write them, in the registrations, in the actions, and in both; the forms are those of the specification's
/// table, with where they were seen.
@Suite struct DressedTimeTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let write: @Sendable (DressedLog.Moment) -> String

        init(_ description: String, _ write: @escaping @Sendable (DressedLog.Moment) -> String) {
            testDescription = description
            self.write = write
        }
    }

    private static let dutchMonths = ["januari", "februari", "maart", "april"]
    private static let dutchShort = ["jan", "feb", "mrt", "apr"]
    private static let englishShort = ["Jan", "Feb", "Mar", "Apr"]
    private static let dutchDays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    private static let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// Hour and minute.
    private static func clock(_ moment: DressedLog.Moment) -> String {
        "\(DressedLog.two(moment.hour)):\(DressedLog.two(moment.minute))"
    }

    private static func day(_ moment: DressedLog.Moment, _ separator: String) -> String {
        [DressedLog.two(moment.day), DressedLog.two(moment.month), "2024"].joined(separator: separator)
    }

    private static func isoDay(_ moment: DressedLog.Moment) -> String {
        "2024-\(DressedLog.two(moment.month))-\(DressedLog.two(moment.day))"
    }

    /// Seconds since 1970 of a moment in Dutch winter time, or summer time from 31 March on: 1,704,668,400 is Monday 8
    /// January 2024, 0:00 in the Netherlands.
    private static func epoch(_ moment: DressedLog.Moment) -> Int {
        let summer = moment.days >= 83 ? 3600 : 0
        return 1_704_668_400 + moment.days * 86400 + moment.hour * 3600 + moment.minute * 60 - summer
    }

    static let forms = [
        Form("2024-01-08") { isoDay($0) },
        Form("2024-01-08T09:15:00.123456789+01:00") {
            "\(isoDay($0))T\(clock($0)):00.123456789\($0.days < 83 ? "+01:00" : "+02:00")"
        },
        Form("2024-01-08 09:15:00.0000000 +01:00, SQL Server") { "\(isoDay($0)) \(clock($0)):00.0000000 +01:00" },
        Form("2024-01-08 09:15:00 UTC, Rails") { "\(isoDay($0)) \(clock($0)):00 UTC" },
        Form("2024-01-08 09:15:00 CET") { "\(isoDay($0)) \(clock($0)):00 CET" },
        Form("2024-01-08 09:15:00+00, PostgreSQL") { "\(isoDay($0)) \(clock($0)):00+00" },
        Form("20240108") { isoDay($0).filter { $0 != "-" } },
        Form("20240108T091500") { "\(isoDay($0))T\(clock($0))00".filter { $0 != "-" && $0 != ":" } },
        Form("2024/01/08 09:15") { "2024/\(DressedLog.two($0.month))/\(DressedLog.two($0.day)) \(clock($0))" },
        Form("08-01-2024 09:15") { "\(day($0, "-")) \(clock($0))" },
        Form("8-1-2024 9:15") { "\($0.day)-\($0.month)-2024 \($0.hour):\(DressedLog.two($0.minute))" },
        Form("08/01/2024 09:15:00") { "\(day($0, "/")) \(clock($0)):00" },
        Form("08.01.2024 09:15:00, SAP") { "\(day($0, ".")) \(clock($0)):00" },
        Form("08-01-2024 09.15") { "\(day($0, "-")) \(clock($0))".replacing(":", with: ".") },
        Form("08-01-2024, 09:15:00, JavaScript") { "\(day($0, "-")), \(clock($0)):00" },
        Form("08-01-2024 - 09:15, Drupal") { "\(day($0, "-")) - \(clock($0))" },
        Form("08-01-2024 om 09:15 uur") { "\(day($0, "-")) om \(clock($0)) uur" },
        Form("01-18-2024 09:15 AM, month first") {
            "\(DressedLog.two($0.month))-\(DressedLog.two($0.day))-2024 \(clock($0)) AM"
        },
        Form("1/18/2024 9:15 AM, month first") {
            "\($0.month)/\($0.day)/2024 \($0.hour):\(DressedLog.two($0.minute)) AM"
        },
        Form("8 januari 2024") { "\($0.day) \(dutchMonths[$0.month - 1]) 2024" },
        Form("maandag 8 januari 2024 om 09:15 uur") {
            "\(dutchDays[$0.weekday]) \($0.day) \(dutchMonths[$0.month - 1]) 2024 om \(clock($0)) uur"
        },
        Form("ma. 8 jan. 2024 09:15") {
            "\(dutchDays[$0.weekday].prefix(2)). \($0.day) \(dutchShort[$0.month - 1]). 2024 \(clock($0))"
        },
        Form("8-jan-2024 09:15, Excel") { "\($0.day)-\(dutchShort[$0.month - 1])-2024 \(clock($0))" },
        Form("08 Jan 2024 09:15") { "\(DressedLog.two($0.day)) \(englishShort[$0.month - 1]) 2024 \(clock($0))" },
        Form("08-JAN-24 09.15.00.000000000 AM, Oracle") {
            "\(DressedLog.two($0.day))-\(englishShort[$0.month - 1].uppercased())-24 \(clock($0).replacing(":", with: ".")).00.000000000 AM"
        },
        Form("Jan 8, 2024 9:15 AM") {
            "\(englishShort[$0.month - 1]) \($0.day), 2024 \($0.hour):\(DressedLog.two($0.minute)) AM"
        },
        Form("Mon Jan 8, 2024") { "\(englishDays[$0.weekday]) \(englishShort[$0.month - 1]) \($0.day), 2024" },
        Form("08-01-24 09:15") { "\(DressedLog.two($0.day))-\(DressedLog.two($0.month))-24 \(clock($0))" },
        Form("seconds since 1970") { "\(epoch($0))" },
        Form("milliseconds since 1970") { "\(epoch($0))000" },
        Form("days of a spreadsheet") { "\(45299 + $0.days)" },
        Form("days of a spreadsheet with a comma") { "\(45299 + $0.days),\($0.hour < 10 ? "385417" : "420139")" },
    ]

    @Test(arguments: forms)
    func theFiguresAreThose(of form: Form) throws {
        for (registrations, actions) in [(true, true), (true, false), (false, true)] {
            var log = DressedLog()
            if registrations { log.registrationTime = form.write }
            if actions { log.actionTime = form.write }
            let study = try log.study()
            #expect(study.ledger.totals.rejectedTotal == 0)
            #expect(study.figures == DressedLog.expected)
        }
    }

    @Test(arguments: forms)
    func theFiguresOfLongRegistrationsAreThose(of form: Form) throws {
        var log = DressedLog()
        log.registrationTime = form.write
        let study = try DressedLog.study(
            ["registraties.csv": Array(log.long.utf8), "acties.csv": Array(log.actions.utf8)])
        #expect(study.ledger.totals.rejectedTotal == 0)
        #expect(study.figures == DressedLog.expected)
    }

    /// Midnight as the end of a day is the first moment of the next.
    @Test func midnightMayEndTheDay() throws {
        var log = DressedLog()
        log.registrationTime = { "\(Self.isoDay($0)) 24:00" }
        log.actionTime = { "\(Self.isoDay($0)) 00:00" }
        #expect(try log.study().figures == DressedLog.expected)
        // A minute earlier lies before the registration.
        log.actionTime = { "\(Self.isoDay(DressedLog.Moment(days: $0.days - 1, hour: 0, minute: 0))) 23:59" }
        #expect(try log.study().ledger.totals.beforeRegistration == 20)
    }

    @Test func aPatternSaysHowTimesAreWritten() throws {
        var log = DressedLog()
        log.registrationTime = { "\($0.day)_\($0.month)_24/\(Self.clock($0))" }
        log.yaml = "files: [{ match: registraties.csv, date_format: 'd_m_jj/uu:nn' }]\n"
        #expect(try log.study().figures == DressedLog.expected)
    }

    @Test func dateAndTimeMayStandInTwoColumns() throws {
        var log = DressedLog()
        log.columns = ["registratie_id", "Dag,Uur", "product"]
        log.registrationTime = { "\(Self.day($0, "-")),\(Self.clock($0))" }
        log.delimiter = ","
        log.quotes = false
        log.yaml = "files: [{ match: registraties.csv, columns: { tijdstip: [Dag, Uur] } }]\n"
        #expect(try log.study().figures == DressedLog.expected)
    }
}
