import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct LocalTimeTests {
    /// 9 March is day 31 + 29 + 9 = 69 of the year, in winter time; 14:05:11 is 50,711 seconds into it.
    private let winter = LocalTime(day: SampleYear.committed.day(69), second: 50_711)

    @Test func isWrittenInEveryStyle() {
        #expect(TimeStyle.dutchMinute.text(winter) == "09-03-2024 14:05")
        #expect(TimeStyle.dutchDate.text(winter) == "09-03-2024")
        #expect(TimeStyle.isoLocal.text(winter) == "2024-03-09T14:05:11")
        #expect(TimeStyle.isoZoned.text(winter) == "2024-03-09T14:05:11+01:00")
        // 1 July is day 183, in summer time.
        #expect(
            TimeStyle.isoZoned.text(LocalTime(day: SampleYear.committed.day(183), second: 0))
                == "2024-07-01T00:00:00+02:00")
    }

    @Test func isWrittenInUniversalTimeWithAFraction() {
        // 50,711 · 37 = 1,876,307, and 50,710 · 37 = 1,876,270: zeros at the end are not written.
        #expect(TimeStyle.postgres.text(winter) == "2024-03-09 13:05:11.307+00")
        #expect(TimeStyle.postgres.text(winter.adding(seconds: -1)) == "2024-03-09 13:05:10.27+00")
        // 1 July at 1:00 in summer time is 30 June at 23:00; 3,600 · 37 leaves .2.
        let night = LocalTime(day: SampleYear.committed.day(183), second: 3_600)
        #expect(TimeStyle.postgres.text(night) == "2024-06-30 23:00:00.2+00")
    }

    @Test func losesWhatTheExportDrops() {
        // `date -u -d '2024-03-09T13:05:11' +%s` says 1709989511.
        #expect(winter.timestamp(.second) == Timestamp(instant: 1_709_989_511, utcOffset: 3_600, precision: .second))
        #expect(winter.timestamp(.minute) == Timestamp(instant: 1_709_989_500, utcOffset: 3_600, precision: .minute))
        #expect(winter.timestamp(.day) == Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .day))
    }

    @Test func movesAcrossMidnight() {
        let later = winter.adding(seconds: 86_400 - 50_711 + 5)
        #expect(later == LocalTime(day: SampleYear.committed.day(70), second: 5))
        #expect(later > winter)
        #expect(later.adding(seconds: -6) == LocalTime(day: SampleYear.committed.day(69), second: 86_399))
    }
}
