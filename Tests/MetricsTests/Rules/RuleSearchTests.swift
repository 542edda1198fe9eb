import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What is looked for, and when the files are read once more.
@Suite struct RuleSearchTests {
    private struct Unreadable: Error {}

    /// A log in which 300 of 700 registrations are about `c`, where follow-up uses the question `deep` each second time.
    private func sketch(captured: Int = 700) -> LogSketch {
        var sketch = LogSketch()
        for number in 0..<captured {
            let kind = ["a", "b", "c", "a", "c", "b", "c"][number % 7]
            let registration = sketch.register(
                "move", at: CalendarDate(dayNumber: 19_700 + number / 4).iso8601,
                ["deep": "d", "kind": kind, "who": "w"], channel: "post")
            if number % 20 != 0 { sketch.registrations[registration].answers.append(("mostly", "m")) }
            if number % 15 != 0 { sketch.registrations[registration].answers.append(("often", "o")) }
            sketch.act(
                "call", at: CalendarDate(dayNumber: 19_701 + number / 4).iso8601, on: [registration],
                names: kind == "c" && number % 2 == 0 ? ["deep", "who"] : ["who"])
        }
        return sketch
    }

    private var settings: AnalysisSettings {
        AnalysisSettings {
            $0.observationEnd = CalendarDate(dayNumber: 20_000)
            $0.threshold = Ratio(5, 100)
        }
    }

    /// The fields that were asked for, and the rules of the log.
    private func search(_ sketch: LogSketch, _ settings: AnalysisSettings) -> (read: [[String]], rules: [String]) {
        var read: [[String]] = []
        let log = sketch.log
        let publication = Publication(
            of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test, threads: 2
        ) { fields throws(Never) in
            read.append(fields.map { log.fields[$0.index].name })
            return sketch.answerReading
        }
        let rules = publication.analysis.products.flatMap { $0.rules.published ?? [] }
        return (read, rules.map { $0.words(in: log) })
    }

    // Candidates are `deep`, and `who`, which is used everywhere. `often` is asked in 653 of 700 registrations, 93 %, `mostly` in
    // exactly 95 %. The second half begins with registration 352: 348 registrations, of them 150 about `c`.
    @Test func theFilesAreReadOnceForTheFieldsThatCanBeAConditionOfOneOfThem() {
        let (read, rules) = search(sketch(), settings)
        #expect(read == [["deep", "kind", "who", "mostly"]])
        #expect(rules.count == 2)
        #expect(rules[0] == "who noRule")
        #expect(rules[1].hasPrefix("deep published kind a,b 348 198 0 "))
    }

    @Test func personalDataIsNoCondition() {
        var settings = settings
        settings.fields["kind"] = FieldSettings()
        settings.fields["kind"]?.personalData = .other
        let (read, rules) = search(sketch(), settings)
        #expect(read == [["deep", "who", "mostly"]])
        #expect(rules == ["who noRule", "deep noRule"])
        settings.fields["kind"]?.personalData = PersonalDataClass.none
        #expect(search(sketch(), settings).read == [["deep", "kind", "who", "mostly"]])
    }

    @Test func withSmallCellsNothingIsSought() {
        var settings = settings
        settings.smallCells = 5
        let (read, rules) = search(sketch(), settings)
        #expect(read.isEmpty && rules.isEmpty)
    }

    /// The observation end leaves 599 captures mature.
    @Test func withoutCandidatesTheFilesAreNotRead() {
        #expect(search(sketch(captured: 600), settings).rules.count == 2)
        let (read, rules) = search(sketch(captured: 599), settings)
        #expect(read.isEmpty && rules.isEmpty)
    }

    @Test func whoCannotReadTheFilesOnceMoreLooksAtNoAnswers() {
        let publication = Publication(
            of: sketch().log, ledger: IntakeLedger(), settings: settings, substitutes: .test)
        let rules = publication.analysis.products.flatMap { $0.rules.published ?? [] }
        #expect(rules.map(\.verdict) == [.noRule, .noRule])
    }

    @Test func aFailureOfReadingIsThrown() {
        let log = sketch().log
        #expect(throws: Unreadable.self) {
            try Publication(
                of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test, threads: 1
            ) { _ throws(Unreadable) in throw Unreadable() }
        }
    }

    /// 13 different answers are no condition, 12 are.
    @Test func answersThatDifferTooMuchAreNoCondition() {
        func rule(_ kinds: Int) -> String? {
            var sketch = sketch()
            for number in sketch.registrations.indices {
                let answer = sketch.registrations[number].answers[1].value ?? ""
                let isFirst = answer == "c" && number < 7 * kinds
                sketch.registrations[number].answers[1].value = isFirst ? "c\(number / 7)" : answer
            }
            return search(sketch, settings).rules.last.map { String($0.split(separator: " ")[1]) }
        }
        #expect(rule(0) == "published")
        #expect(rule(9) == "published")
        #expect(rule(10) == "noRule")
    }

    /// The values of a published rule are the only answers anywhere in a publication.
    @Test func answersOfOtherRulesAreNowhere() {
        var sketch = sketch()
        for number in sketch.registrations.indices {
            for answer in sketch.registrations[number].answers.indices {
                let value = sketch.registrations[number].answers[answer].value ?? ""
                sketch.registrations[number].answers[answer].value = "canary \(value)"
            }
            sketch.registrations[number].channel = nil
        }
        func dump(_ settings: AnalysisSettings) -> String {
            let publication = Publication(
                of: sketch.log, ledger: IntakeLedger(), settings: settings, substitutes: .test, threads: 1
            ) { _ throws(Never) in sketch.answerReading }
            return String(reflecting: publication)
        }
        let published = dump(settings)
        #expect(published.contains("canary a") && published.contains("canary b"))
        #expect(!published.contains("canary c") && !published.contains("canary d"))
        // What does not hold in the second half.
        for number in sketch.actions.indices where number > 600 && number < 630 {
            sketch.actions[number].names = ["deep", "who"]
        }
        #expect(!dump(settings).contains("canary"))
    }
}
