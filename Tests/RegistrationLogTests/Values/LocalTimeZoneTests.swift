import Testing

@testable import RegistrationLog

/// The moments were computed with GNU `date -d` and the time zone database of Debian.
struct LocalTimeZoneTests {
    let amsterdam: LocalTimeZone

    init() throws { amsterdam = try #require(LocalTimeZone(name: "Europe/Amsterdam")) }

    @Test func offsetsChangeAtTheSecondOfTheNightsInMarchAndOctober() {
        // Sunday 31 March 2024 01:00:00Z: from 02:00 to 03:00.
        #expect(amsterdam.offset(at: 1_711_846_799) == 3_600)
        #expect(amsterdam.offset(at: 1_711_846_800) == 7_200)
        // Sunday 27 October 2024 01:00:00Z: from 03:00 to 02:00.
        #expect(amsterdam.offset(at: 1_729_990_799) == 7_200)
        #expect(amsterdam.offset(at: 1_729_990_800) == 3_600)
    }

    @Test(arguments: [
        // Seconds of the clock: day number times 86,400 plus the time. 31 March 2024 is day 19,813.
        (1_711_850_399, 1_711_846_799, 3_600),  // 01:59:59 is 00:59:59Z
        (1_711_850_400, 1_711_846_800, 7_200),  // 02:00:00 is skipped and becomes 03:00:00, 01:00:00Z
        (1_711_852_200, 1_711_848_600, 7_200),  // 02:30:00 is skipped and becomes 03:30:00, 01:30:00Z
        (1_711_854_000, 1_711_846_800, 7_200),  // 03:00:00 is 01:00:00Z
        // 27 October 2024 is day 20,023.
        (1_729_994_399, 1_729_987_199, 7_200),  // 01:59:59 is 23:59:59Z the day before
        (1_729_996_200, 1_729_989_000, 7_200),  // 02:30:00 comes twice: the first, 00:30:00Z
        (1_730_000_000, 1_729_996_400, 3_600),  // 03:33:20 is 02:33:20Z
    ])
    func clockTimesOfTheNightsInMarchAndOctober(_ clock: Int, _ instant: Int, _ offset: Int) {
        let moment = amsterdam.moment(ofClock: Int64(clock))
        #expect(moment.instant == Int64(instant))
        #expect(moment.offset == Int64(offset))
    }

    @Test(arguments: [
        // 30 and 31 March and 1 April 2024, then 27 and 28 October.
        (1_711_756_800, 3_600), (1_711_843_200, nil), (1_711_929_600, 7_200), (1_729_987_200, nil),
        (1_730_073_600, 3_600),
    ])
    func aDayHasAnOffsetWhereTheClockDoesNotChange(_ midnight: Int, _ offset: Int64?) {
        #expect(amsterdam.offset(ofDayFrom: Int64(midnight)) == offset)
    }

    // 9, 10 and 11 March 2024: the clock goes from 0:00 to 1:00, so that the day before ends where it changes.
    @Test func aDayWhoseBeginningIsSkippedHasNoOffset() throws {
        let havana = try #require(LocalTimeZone(name: "America/Havana"))
        let days: [Int64] = [1_709_942_400, 1_710_028_800, 1_710_115_200]
        #expect(days.map(havana.offset(ofDayFrom:)) == [-18_000, nil, -14_400])
    }

    @Test func theTableReachesFrom1990To2100() {
        #expect(amsterdam.moment(ofClock: 631_152_000).instant == 631_148_400)  // 1990-01-01T00:00:00+01:00
        #expect(amsterdam.moment(ofClock: 4_133_980_799).instant == 4_133_977_199)  // 2100-12-31T23:59:59+01:00
        #expect(amsterdam.offset(at: 4_118_000_000) == 7_200)  // 2100-06-30, summer time
    }

    @Test func changesThatAreNoSummerTimeCountToo() throws {
        // Samoa went over the date line: after 29 December 2011 23:59:59-10:00 came 31 December 00:00:00+14:00.
        let apia = try #require(LocalTimeZone(name: "Pacific/Apia"))
        #expect(apia.offset(at: 1_325_239_199) == -36_000)
        #expect(apia.offset(at: 1_325_239_200) == 50_400)
        // 30 December 12:00 was skipped: a day later is 31 December 12:00, 43,200 s after the change.
        #expect(apia.moment(ofClock: 15_338 * 86_400 + 43_200).instant == 1_325_282_400)
    }

    @Test func zonesNeedNoClockChanges() throws {
        let utc = try #require(LocalTimeZone(name: "UTC"))
        #expect(utc.name == "UTC")
        #expect(utc.moment(ofClock: 1_711_852_200).instant == 1_711_852_200)
        #expect(try #require(LocalTimeZone(name: "Asia/Kathmandu")).offset(at: 1_709_921_700) == 20_700)
    }

    @Test(arguments: ["", "Europe/Amsterdm", "europe/amsterdam", "Amsterdam", "+01:00"])
    func unknownNamesAreNoZone(_ name: String) {
        #expect(LocalTimeZone(name: name) == nil)
    }

    @Test func knownNamesAreInOrder() {
        #expect(LocalTimeZone.knownNames.contains("Europe/Amsterdam"))
        #expect(LocalTimeZone.knownNames == LocalTimeZone.knownNames.sorted())
    }
}
