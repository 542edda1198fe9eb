import Testing

@testable import Metrics

@Suite struct SavedHoursTests {
    /// 3.600 questions of 10 s are ten hours; of 5 s to 15 s, five to fifteen.
    @Test func whatWasMeasuredHasAnInterval() {
        let saved = SavedHours(3_600, QuestionDuration(seconds: 10, source: .measured(5...15)))
        #expect(saved?.hours == 10)
        #expect(saved?.interval == 5...15)
    }

    @Test func whatIsAssumedHasNone() {
        let saved = SavedHours(1_800, QuestionDuration(seconds: 7.5, source: .assumed("anybody")))
        #expect(saved?.hours == 3.75)
        #expect(saved?.interval == nil)
    }

    @Test func nothingTakesNoTime() {
        #expect(SavedHours(0, QuestionDuration(seconds: 10, source: .measured(5...15)))?.interval == 0...0)
        #expect(SavedHours(3_600, nil) == nil)
    }
}
