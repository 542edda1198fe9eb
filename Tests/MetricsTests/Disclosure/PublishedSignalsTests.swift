import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct PublishedSignalsTests {
    private func quotes(of log: RegistrationLog) -> [SignalQuote] {
        PublishedSignals(of: log, about: [], isQuoting: true).quotes
    }

    /// All remarks of a sketch say the same.
    @Test func eachTextAboutAThingIsQuotedOnce() throws {
        var sketch = LogSketch()
        sketch.remark(on: "move", field: "name", at: "2024-03-02", direction: .needed)
        sketch.remark(on: "move", at: "2024-03-05")
        sketch.remark(on: "move", field: "name", at: "2024-01-07", direction: .needless)
        sketch.remark(on: "move", field: "name", at: "2024-05-01")
        let quotes = quotes(of: sketch.log)
        #expect(quotes.map(\.fieldName) == ["name", nil])
        #expect(quotes.map(\.text) == ["a remark", "a remark"])
        #expect(quotes[0].counts == QuestionSignals(all: 3, needless: 1, needed: 1))
        #expect(quotes[1].counts == QuestionSignals(all: 1, needless: 0, needed: 0))
        let first = try #require(CalendarDate(year: 2024, month: 1, day: 7))
        let last = try #require(CalendarDate(year: 2024, month: 5, day: 1))
        #expect(quotes[0].days == first...last)
    }

    @Test func nothingIsQuotedUnlessTheUserWantsIt() {
        var sketch = LogSketch()
        sketch.remark(on: "move")
        let signals = PublishedSignals(of: sketch.log, about: [], isQuoting: false)
        #expect(signals.quotes.isEmpty)
    }
}
