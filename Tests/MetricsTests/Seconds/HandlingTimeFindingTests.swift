import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct HandlingTimeFindingTests {
    private func finding(of log: RegistrationLog, threads: Int = 1) -> HandlingTimeFinding? {
        HandlingTimeFinding(of: log, RegistrationsByDay(of: log), threads: threads)
    }

    /// Adds a registration that asks so many questions.
    private func add(
        _ questions: Int, seconds: Int?, on day: Int, channel: String? = nil, to sketch: inout LogSketch,
        product: String = "move"
    ) {
        sketch.register(
            product, at: CalendarDate(dayNumber: 19_723 + day).iso8601, channel: channel, handlingSeconds: seconds)
        sketch.registrations[sketch.registrations.count - 1].answers = (0..<questions).map {
            (field: "question \($0)", value: nil)
        }
    }

    @Test(arguments: StatsmodelsSeconds.lines.split(separator: "\n").map(String.init))
    func asStatsmodelsEstimates(line: String) throws {
        let numbers = line.split(separator: " ").compactMap { Double($0) }
        try #require(numbers.count == 9)
        let log = TimedLog(
            seed: UInt64(numbers[0]), registrations: Int(numbers[1]), days: Int(numbers[2]), slope: Int(numbers[3]))
        let found = try #require(finding(of: log.log))
        #expect(abs(found.seconds - numbers[4]) < 1e-8)
        // Outwards to six decimals.
        #expect((0..<1.001e-6).contains(numbers[5] - found.interval.lowerBound))
        #expect((0..<1.001e-6).contains(found.interval.upperBound - numbers[6]))
        #expect(found.registrations == Int(numbers[7]))
        #expect(found.days == Int(numbers[8]))
    }

    // On each of two days fifteen calls: five with one question, five with two, five with three. On the first they take 101, 110 and
    // 119 seconds, on the second 102, 110 and 118.
    // x − x̄ is −1, 0 and 1, so that Σ(x − x̄)² is 10 on each day and 20 in all, and Σ(x − x̄)y is 5 · 18 = 90 and 5 · 16 = 80:
    // β = 170/20 = 8.5. The scores are 90 − 85 = 5 and 80 − 85 = −5, of squares 50. CR1 is 2/1 · 29/28, since K = 2, and the error
    // √(2 · 29/28 · 50)/20 = 0.508850. With one degree of freedom t is 12.706205: the interval is 8.5 ± 6.465555.
    @Test func countedByHand() throws {
        var sketch = LogSketch()
        for (day, step) in [9, 8].enumerated() {
            for number in 0..<15 { add(number % 3 + 1, seconds: 110 + step * (number % 3 - 1), on: day, to: &sketch) }
        }
        let found = try #require(finding(of: sketch.log))
        #expect(found.seconds == 8.5)
        #expect(found.registrations == 30)
        #expect(found.days == 2)
        #expect(abs(found.interval.lowerBound - 2.034_445) < 0.000_002)
        #expect(abs(found.interval.upperBound - 14.965_555) < 0.000_002)
        #expect(found.outcome == .insufficientData)
    }

    // The same calls, and beside them such as say nothing: of a channel with 29 calls, of one in which all ask two questions, and of
    // one each month. Each would change the slope.
    @Test func whatIsNoCellDoesNotCount() throws {
        var sketch = LogSketch()
        for (day, step) in [9, 8].enumerated() {
            for number in 0..<15 { add(number % 3 + 1, seconds: 110 + step * (number % 3 - 1), on: day, to: &sketch) }
        }
        let alone = try #require(finding(of: sketch.log))
        for number in 0..<29 {
            add(number % 3 + 1, seconds: 400 - 100 * (number % 3), on: 1, channel: "few", to: &sketch)
        }
        for number in 0..<40 { add(2, seconds: 100 + number, on: 0, channel: "same", to: &sketch) }
        for number in 0..<40 { add(number % 4, seconds: nil, on: 0, channel: "no time", to: &sketch) }
        for month in 1...3 { add(month, seconds: 500 * month, on: 31 * month, channel: "rare", to: &sketch) }
        for number in 0..<20 { add(number % 3, seconds: 50, on: 1, to: &sketch, product: "waste") }
        #expect(finding(of: sketch.log) == alone)
    }

    // Of 200 calls the shortest and the longest move: from 10 to 100 seconds, and from 9,000 to 300.
    @Test func extremeTimesAreBroughtIn() {
        var group = HandlingTimeGroup()
        let seconds: [UInt32] = [10] + Array(repeating: 100, count: 50) + Array(repeating: 300, count: 148) + [9_000]
        for seconds in seconds { group.add(.init(day: 0, questions: 1, seconds: seconds)) }
        group.winsorise()
        // The second of 200 in order is at the 1st percentile, the 198th at the 99th.
        #expect(group.contacts.map(\.seconds) == Array(repeating: 100, count: 51) + Array(repeating: 300, count: 149))
    }

    @Test func monthsAreCutByTheCalendar() {
        var group = HandlingTimeGroup()
        // 30 and 31 January, 1 and 29 February, 1 March of 2024.
        for day in [19_752, 19_753, 19_754, 19_782, 19_783] { group.add(.init(day: day, questions: 1, seconds: 1)) }
        #expect(group.months.map { $0.map(\.day) } == [[19_752, 19_753], [19_754, 19_782], [19_783]])
    }

    @Test func nothingFollowsWithoutTimesOrFromOneDay() {
        var sketch = LogSketch()
        for number in 0..<40 { add(number % 3, seconds: nil, on: number, to: &sketch) }
        #expect(finding(of: sketch.log) == nil)
        for number in 0..<40 { add(number % 3, seconds: 100 + number, on: 5, to: &sketch) }
        #expect(finding(of: sketch.log) == nil)
    }

    @Test(arguments: [
        (1e-6...2, 300, 30, HandlingTimeFinding.Outcome.measured), (1e-6...2, 299, 30, .insufficientData),
        (1e-6...2, 300, 29, .insufficientData), (0...2, 300, 30, .noGain), (-2...(-1), 300, 30, .noGain),
    ])
    func onlyWhatIsSureIsMeasured(
        interval: ClosedRange<Double>, registrations: Int, days: Int, outcome: HandlingTimeFinding.Outcome
    ) {
        let finding = HandlingTimeFinding(seconds: 1, interval: interval, registrations: registrations, days: days)
        #expect(finding.outcome == outcome)
    }

    @Test func threadsAndTheOrderOfRowsDoNotMatter() throws {
        var random = SplitMix64(seed: 5)
        var sketch = NaiveSketch.timed(1).log
        sketch.actions = []
        let expected = try #require(finding(of: sketch.log))
        #expect(finding(of: sketch.log, threads: 3) == expected)
        sketch.registrations.shuffle(using: &random)
        #expect(finding(of: sketch.log, threads: 2) == expected)
    }
}
