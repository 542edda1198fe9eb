import RegistrationLog
import TestSupport

/// Logs of which exactly the same is published where counts under 5 are withheld, and which differ in everything else: in small
/// counts, in days, in channels, departments and handling times, in beneficiaries, in how answers were used, in signals, and in the
/// rows of files.
struct WithheldSketch {
    /// A question of a product: how many registrations have an answer, in how many it was used, and in how many it was needed
    /// where none was.
    private struct Question {
        let captured: Int
        let used: Int
        let missing: Int
    }

    private let products: [(registrations: Int, questions: [Question])]
    private let seed: UInt64

    /// Draws what is published.
    init(seed: UInt64) {
        self.seed = seed
        var generator = SplitMix64(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }
        products = (0..<number(2...4)).map { _ in
            let registrations = one(of: [7, 12, 40, 90])
            return (
                registrations,
                (0..<number(1...4)).map { _ in
                    let captured = min(registrations, one(of: [0, 3, 6, 30, registrations]))
                    let used = min(captured, one(of: [0, 0, 2, 5, 20, captured]))
                    let rest = registrations - captured
                    return Question(captured: captured, used: used, missing: min(rest, one(of: [0, 0, 0, 3, 9])))
                }
            )
        }
    }

    /// One of the logs.
    func sketch(_ variation: UInt64) -> LogSketch {
        var generator = SplitMix64(seed: seed &* 1_000 &+ variation)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        /// Another count of which the same is published: one of 1 to 4, of which there are at most `limit`.
        func other(_ count: Int, atMost limit: Int) -> Int {
            (1...4).contains(count) ? number(1...max(1, min(4, limit))) : count
        }
        var sketch = LogSketch()
        let start = 19_723  // 2024-01-01
        func day(from first: Int = 0) -> Int { start + number(first...360) }
        for (product, figures) in products.enumerated() {
            // On one day, so that uses do not cluster on days: how much they do a verdict may show, since it is no count.
            let today = day()
            let days = (0..<figures.registrations).map { _ in today }
            let first = sketch.registrations.count
            for day in days {
                sketch.register(
                    "product \(product)", at: CalendarDate(dayNumber: day).iso8601,
                    channel: number(0...4) == 0 ? nil : "channel \(number(0...3))",
                    department: "department \(number(0...2))", handlingSeconds: number(30...900))
            }
            for (index, question) in figures.questions.enumerated() {
                let name = "question \(index)"
                let captured = other(question.captured, atMost: figures.registrations - 1)
                let used = other(question.used, atMost: captured)
                let order = (0..<figures.registrations).shuffled(using: &generator)
                for (rank, offset) in order.enumerated() {
                    sketch.registrations[first + offset].answers.append(
                        (field: name, value: rank < captured ? "word" : nil))
                }
                let missing = order.dropFirst(captured).prefix(
                    question.captured == captured || question.missing > 4
                        ? other(question.missing, atMost: figures.registrations - captured) : question.missing)
                for offset in order.prefix(used) + missing {
                    sketch.act(
                        "call \(number(0...3))", at: CalendarDate(dayNumber: days[offset] + number(0...40)).iso8601,
                        on: [first + offset], names: [name],
                        beneficiary: number(0...1) == 0 ? nil : [.citizen, .organisation, .both][number(0...2)])
                }
            }
            for _ in 0..<number(0...9) { sketch.remark(on: "product \(product)", field: "question 0") }
        }
        return sketch
    }

    /// The settings for all of them: all follow-up is in the data, and had time to come.
    func settings(withholding minimum: Int?) -> AnalysisSettings {
        var settings = AnalysisSettings()
        settings.smallCells = minimum
        settings.threshold = Ratio(1, 10)
        settings.minimumFollowUps = 4
        settings.maximumRejectedPercent = 100
        settings.observationEnd = CalendarDate(year: 2026, month: 1, day: 1)
        for product in products.indices {
            var entry = ProductSettings()
            entry.followUpComplete = true
            entry.followUpHorizonDays = 50
            settings.products["product \(product)"] = entry
        }
        return settings
    }

    /// An account of the files in which one of them could have been delivered.
    func ledger(_ variation: UInt64) -> IntakeLedger {
        var generator = SplitMix64(seed: seed &* 1_000 &+ variation)
        let files = [FileKind.wideRegistrations, .followUps, .signals].enumerated().map { number, kind in
            var counts = RowCounts()
            counts.accepted = Int.random(in: 5...90, using: &generator)
            counts.duplicates = Int.random(in: 0...9, using: &generator)
            counts.rejected = [.timestamp: Int.random(in: 0...9, using: &generator)]
            counts.rows = counts.accepted + counts.duplicates + counts.rejectedTotal
            return IntakeFile(
                name: "file \(number).csv", bytes: 30 * counts.rows,
                placement: .placed(
                    PlacedFile(
                        kind: kind, encoding: Setting("utf-8", .detected),
                        delimiter: Setting<Character>(";", .detected), dateFormat: nil)),
                rows: counts)
        }
        return IntakeLedger(files: files)
    }
}
