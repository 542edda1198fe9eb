import Testing

@testable import Metrics

@Suite struct JoinedSourcesTests {
    private func source(_ days: ClosedRange<Int>, covered: [ClosedRange<Int>]? = nil) -> ServingSource {
        ServingSource(
            activity: SourceActivity(days: days, actions: 5_000), registrationDays: [0: DayCounts(0...299)],
            covered: covered)
    }

    // The new system begins on the day after the old one ends: together they are never silent, and a third one that was
    // connected late is silent until then.
    @Test func aMigrationIsNoSilence() {
        let joined = JoinedSources([source(0...149), source(150...299)])
        #expect(joined.groups == [[0, 1]])
        #expect(joined.silence(until: 299).ranges == [])
        let three = JoinedSources([source(0...149), source(200...299), source(150...299)])
        #expect(three.groups == [[0, 2], [1]])
        #expect(three.silence(until: 299).ranges == [0...199])
    }

    // The second joins the first, and the third the second.
    @Test func chainsAreOne() {
        let joined = JoinedSources([source(0...99), source(200...299), source(100...199)])
        #expect(joined.groups == [[0, 1, 2]])
        #expect(joined.silence(until: 299).ranges == [])
    }

    // The old system says that it covers days 0...120. A day is silent when it is so in both: the new one, of which nobody says
    // anything, is until day 149.
    @Test func whereOneCoversADayMustBeSilentInEach() {
        let joined = JoinedSources([source(0...149, covered: [0...120]), source(150...299)])
        #expect(joined.silence(until: 299).ranges == [121...149])
    }

    // It covers no more than was there when the data was delivered, which says nothing of the days to come.
    @Test func whatIsNotOverYetIsNotSilent() {
        let joined = JoinedSources([source(0...299, covered: [100...299])])
        #expect(joined.silence(until: 299).ranges == [Int.min...99])
    }

    // Each of two systems that do not follow each other is silent on its own.
    @Test func systemsSideBySideAreTwo() {
        let joined = JoinedSources([source(0...299), source(0...199)])
        #expect(joined.groups == [[0], [1]])
        #expect(joined.silence(until: 299).ranges == [200...299])
        #expect(JoinedSources([]).silence(until: 9).ranges == [])
    }
}
