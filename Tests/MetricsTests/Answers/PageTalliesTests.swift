import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct PageTalliesTests {
    // Three registrations of 30 fields, so of two pages: the first, mature and visible, captures all; the second, mature and blind,
    // the last field; the third, young, asks the first field on a later day.
    @Test func classesAreCountedApart() {
        var sketch = LogSketch()
        let names = (0..<30).map { "\($0 + 100)" }
        for (number, time) in ["2024-03-01", "2024-03-01", "2024-03-05"].enumerated() {
            sketch.register("move", at: time)
            sketch.registrations[number].answers = names.indices.compactMap { field in
                switch number {
                case 0: (names[field], "a")
                case 1: field == 29 ? (names[field], "a") : nil
                default: field == 0 ? (names[field], nil) : nil
                }
            }
        }
        let table = sketch.log.registrations
        var tallies = PageTallies(fieldCount: 30)
        let kinds: [PageTallies.Class] = [
            .init(age: .mature, view: .visible, isRecent: false, isOfLastYear: true),
            .init(age: .mature, view: .blind, isRecent: true, isOfLastYear: true),
            .init(age: .young, view: .none, isRecent: true, isOfLastYear: false),
        ]
        let captured = (0..<3).map { index in
            tallies.add(
                table.pages[table.pageRange(of: index)], on: table.day(of: UInt32(index)), as: kinds[index])
        }
        #expect(captured == [30, 1, 0])
        let counts = tallies.counts(slots: 31, mature: 2)
        #expect(counts.map(\.asked) == [2] + Array(repeating: 1, count: 28) + [2, 0])
        #expect(counts.map(\.captured) == Array(repeating: 1, count: 29) + [2, 0])
        #expect(counts[29].visible == 1 && counts[29].blind == 1 && counts[29].matureCaptured == 2)
        #expect(counts[29].recentCaptured == 1 && counts[29].yearlyCaptured == 2)
        #expect(counts[29].matureWithout == 0 && counts[0].matureWithout == 1 && counts[30].matureWithout == 2)
        #expect(counts[0].firstAsked?.iso8601 == "2024-03-01" && counts[0].lastAsked?.iso8601 == "2024-03-05")
        #expect(counts[30].firstAsked == nil)
    }
}
