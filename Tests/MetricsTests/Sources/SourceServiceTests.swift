import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct SourceServiceTests {
    private func day(_ number: Int) -> String { CalendarDate(dayNumber: 19_723 + number).iso8601 }

    private func service(_ sketch: LogSketch, until end: Int = 200) -> SourceService {
        let log = sketch.log
        return SourceService(
            of: FollowUpSources(of: log), in: log, followUp: Grouping(followUpOf: log),
            registrations: RegistrationsByDay(of: log), until: 19_723 + end)
    }

    /// A registration of «move» on each of the days 0...199, with an action of file 0 on the same day where `acts` holds.
    private func daily(where acts: (Int) -> Bool) -> LogSketch {
        var sketch = LogSketch()
        for number in 0..<200 {
            sketch.register("move", at: day(number))
            if acts(number) { sketch.act("call", at: day(number), on: [number]) }
        }
        return sketch
    }

    // Connected on day 100: silent before it. One of five actions on waste is before its registration, so that it serves only
    // «move».
    @Test func aSystemThatWasConnectedLateIsSilentUntilThen() {
        var sketch = daily { $0 >= 100 }
        for _ in 0..<5 { sketch.register("waste", at: day(150)) }
        for number in 0..<5 { sketch.act("call", at: day(number == 0 ? 10 : 160), on: [200 + number]) }
        let service = service(sketch)
        #expect(service.serving == [[0], []])
        #expect(service.silence(of: ProductID(0)).ranges == [19_723...19_822])
        #expect(service.silence(of: ProductID(1)).ranges == [])
        #expect(service.silentDays(of: 0) == 100)
        #expect(service.activities.map(\.actions) == [104])
    }

    // A twentieth of the registrations that any action reaches: 5 of 100 do, 5 of 101 do not.
    @Test(arguments: [(100, [0, 1]), (101, [0])]) func aSourceThatHardlyComesServesNobody(reached: Int, serving: [Int])
    {
        var sketch = daily { $0 < reached }
        for number in 0..<5 { sketch.act("visit", at: day(number), on: [number], file: 1) }
        #expect(service(sketch).serving == [serving])
    }

    // Half a year of one file and half a year of the next, which are one system by name: nothing is silent.
    @Test func monthlyPartsAreOneSource() {
        var sketch = daily { $0 < 100 }
        for number in 100..<200 { sketch.act("call", at: day(number), on: [number], file: 1) }
        sketch.files = [1, 2].map {
            FollowUpFile(
                file: FileID($0 - 1), baseName: "calls-\($0).csv", columns: ["column \($0)"], source: nil, covered: nil)
        }
        #expect(FollowUpSources(of: sketch.log).names == ["calls-1.csv"])
        #expect(service(sketch).silence(of: ProductID(0)).ranges == [])
    }

    // What a rule says is covered is, and nothing else, whatever the actions show.
    @Test func whatIsCoveredOverrulesTheDays() {
        var sketch = daily { $0 >= 100 }
        sketch.files = [
            FollowUpFile(
                file: FileID(0), baseName: "calls.csv", columns: [], source: nil,
                covered: CalendarDate(dayNumber: 19_723 + 50)...CalendarDate(dayNumber: 19_723 + 300))
        ]
        #expect(service(sketch).silence(of: ProductID(0)).ranges == [Int.min...19_772])
        #expect(service(sketch).silentDays(of: 0) == 50)
    }
}
