import RegistrationLog
import Testing

@testable import Reporting

/// The plot lies between 44 and 350 horizontally, and between 160 (nothing) and 12 (all) vertically.
@Suite struct CoverageChartTests {
    private func chart(_ steps: [Int], pointedOut: Int) -> CoverageChart {
        CoverageChart(
            steps: steps.map { Ratio($0, 100) }, pointedOut: (pointedOut, 99), anchor: "p1", title: "t",
            description: "d", wording: .dutch)
    }

    @Test func theStaircaseRisesToAll() {
        // Half of the way up is 86; three questions are 102 apart.
        #expect(chart([0, 50, 100, 100], pointedOut: 2).path == "M44 160H146V86H248V12H350V12")
    }

    @Test func thePointStandsOnTheCurve() {
        let chart = chart([0, 50, 100, 100], pointedOut: 2)
        #expect((chart.pointX, chart.pointY) == (248, 12))
        #expect(chart.pointLabel == "2 vragen: 99%")
        #expect(chart.pointAnchor == "end")  // right of the middle, so the label runs to the left
    }

    @Test func theAxisHasAFewRoundNumbers() {
        #expect(chart([0, 100], pointedOut: 1).ticks.map(\.text) == ["0", "1"])
        #expect(
            chart([0] + Array(repeating: 100, count: 30), pointedOut: 1).ticks.map(\.text) == [
                "0", "5", "10", "15", "20", "25", "30",
            ])
        #expect(chart([0], pointedOut: 0).path == "M44 160")
    }
}
