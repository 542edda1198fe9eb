import RegistrationLog
import Testing

@testable import Reporting

/// The plot lies between 44 and 350 horizontally, and between 160 (nothing) and 26 (the top) vertically.
@Suite struct MonthChartTests {
    private func month(_ number: Int, _ year: Int = 2024) -> CalendarMonth { CalendarMonth(year: year, month: number) }

    private func chart(_ bars: [(CalendarMonth, Int)], changes: [CalendarDate] = []) -> MonthChart {
        MonthChart(
            bars.map { MonthChart.Bar(month: $0.0, answers: Ratio($0.1, 10)) }, changes: changes, anchor: "p1",
            title: "t", description: "d", wording: .dutch)
    }

    @Test func barsStandOnZero() {
        // Two months of 153 each; a bar fills 70% of its month. 8,0 is all of the scale, 4,0 half: (160 + 26) / 2 = 93.
        let chart = chart([(month(1), 80), (month(2), 40)])
        #expect(chart.path == "M67 160V26H174V160M220 160V93H327V160")
        #expect(chart.scale.map(\.text) == ["0", "4", "8"])
        #expect(chart.values.map(\.text) == ["8,0", "4,0"])
        #expect(chart.grid == "M44 160H350M44 93H350M44 26H350")
    }

    @Test func aMonthWithoutRegistrationsIsLeftOpen() {
        // Three months of 102: the second has no bar.
        #expect(chart([(month(1), 20), (month(3), 20)]).path == "M59 160V26H131V160M263 160V26H335V160")
    }

    @Test func oneMonthHasOneValue() {
        #expect(chart([(month(3), 15)]).values.map(\.text) == ["1,5"])
        #expect(chart([(month(3), 0)]).values.map(\.text) == ["0,0"])
    }

    @Test func aChangeStandsAtItsDay() throws {
        let july = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        let bars = [(month(6), 20), (month(7), 20)]
        #expect(chart(bars, changes: [july]).changes.map(\.x) == [197])  // between both months
        #expect(chart([(month(1), 20)], changes: [july]).changes.isEmpty)
    }

    @Test func atMostSixMonthsAreNamed() {
        let year = (1...12).map { (month($0), 20) }
        #expect(chart(year).ticks.map(\.text) == ["jan 24", "mrt 24", "mei 24", "jul 24", "sep 24", "nov 24"])
        #expect(chart([(month(11, 2009), 20), (month(2, 2010), 20)]).ticks.map(\.text).last == "feb 10")
    }

    @Test func theTopIsRoundAndSoIsItsHalf() {
        for (most, labels) in [(102, "12"), (5, "1"), (161, "20"), (200, "20"), (170, "20")] {
            #expect(chart([(month(1), most)]).scale.last?.text == labels, "\(most)")
        }
    }
}
