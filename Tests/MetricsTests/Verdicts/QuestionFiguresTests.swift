import Testing

@testable import Metrics

@Suite struct QuestionFiguresTests {
    // 299 measured captures leave 0.009970, 59 visible ones 0.049508.
    @Test func boundsAreOfAnswersWithoutUse() {
        var figures = QuestionFigures()
        figures.measured = MeasuredCaptures(mature: 299, visible: 59, blind: 0)
        #expect(figures.zeroUseBound == nil)
        figures.counts.captured = 400
        #expect(figures.zeroUseBound?.millionths == 9_970)
        #expect(figures.visibleBound?.millionths == 49_508)
        figures.counts.used = 1
        #expect(figures.zeroUseBound == nil)
        #expect(figures.visibleBound == nil)
    }
}
