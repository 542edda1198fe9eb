import Testing

@testable import Metrics

@Suite struct SciPyCellsTests {
    private func rows(_ text: String) -> [[Int]] {
        text.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
    }

    @Test func everyIntervalIsTheOneOfSciPy() {
        let cells = rows(SciPyCells.intervals)
        #expect(cells.count == 225)
        for cell in cells {
            let interval = ClopperPearsonInterval(cell[0], of: cell[1])
            #expect(
                [interval?.lower.millionths, interval?.upper.millionths] == [cell[2], cell[3]],
                "\(cell[0]) of \(cell[1])")
        }
    }

    @Test func everyBoundIsTheOneOfSciPy() {
        let cells = rows(SciPyCells.unseenUseBounds)
        #expect(cells.count == 60)
        for cell in cells {
            let bound = RoundedBound(unseenIn: cell[0], clustering: Clustering(hundredths: cell[1]))
            #expect(bound.millionths == cell[2], "none of \(cell[0]), clustering \(cell[1])")
        }
    }
}
