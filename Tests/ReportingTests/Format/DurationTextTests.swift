import Testing

@testable import Reporting

@Suite struct DurationTextTests {
    @Test(arguments: [(1.0, "1 seconde"), (0.5, "0,5 seconde"), (2.0, "2 seconden"), (12.5, "12,5 seconden")])
    func assumedTimeIsInSeconds(seconds: Double, text: String) {
        #expect(DurationText.dutch.seconds(seconds) == text)
    }

    @Test(arguments: [
        (1, "ongeveer 1 minuut"), (45, "ongeveer 45 minuten"), (60, "ongeveer 1 uur"), (64, "ongeveer 1 uur"),
        (65, "ongeveer 1 uur en 10 minuten"), (82, "ongeveer 1 uur en 20 minuten"), (117, "ongeveer 2 uur"),
        (599, "ongeveer 10 uur"), (600, "ongeveer 10 uur"), (629, "ongeveer 10 uur"), (630, "ongeveer 11 uur"),
        (120_000, "ongeveer 2.000 uur"),
    ])
    func timeToBeSpentIsEstimated(minutes: Int, text: String) {
        #expect(DurationText.dutch.about(minutes: minutes) == text)
    }

    // A day has 86,400 s; 4,320 s are exactly 0.05 days and 12,960 s exactly 0.15.
    @Test(arguments: [
        (Int64(0), "0 dagen"), (4_320, "minder dan 0,1 dag"), (12_960, "0,2 dag"), (34_560, "0,4 dag"),
        (86_400, "1 dag"), (129_600, "1,5 dag"), (172_800, "2 dagen"), (216_000, "2,5 dagen"),
        (86_400_000, "1.000 dagen"),
    ])
    func elapsedTimeIsInDays(seconds: Int64, text: String) {
        #expect(DurationText.dutch.days(seconds: seconds) == text)
    }

    @Test(arguments: [
        (0, "0 uur"), (0.04, "minder dan 0,1 uur"), (0.4, "0,4 uur"), (3, "3 uur"), (9.96, "10 uur"),
        (16.6, "17 uur"), (1_204.2, "1.204 uur"),
    ])
    func spentTimeIsInHours(hours: Double, text: String) {
        #expect(DurationText.dutch.hours(hours) == text)
        #expect(DurationText.dutch.number(ofHours: hours) + " uur" == text)
    }

    /// Ends go outwards, both with as many digits.
    @Test(arguments: [
        (0.44...0.72, "0,4", "0,8"), (5.7...8.0, "5,7", "8,0"), (9.94...10.01, "9", "11"),
        (1_106.8...1_152.3, "1.106", "1.153"),
    ])
    func aRangeOfHoursIsRoundedOutwards(range: ClosedRange<Double>, low: String, high: String) {
        let text = DurationText.dutch.numbers(ofHours: range)
        #expect(text.low == low && text.high == high)
    }
}
