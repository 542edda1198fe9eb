import RegistrationLog
import TestSupport

/// Logs drawn at random of which much is small: rare products, questions that few are asked, answers that few use, months
/// with few registrations, changes of questions, and files with few rows.
struct SmallCellsSketch {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }
    private mutating func happens(_ chance: Double) -> Bool { generator.happens(chance) }

    /// A log of two to six products.
    mutating func sketch() -> LogSketch {
        var sketch = LogSketch()
        let start = 19_723  // 2024-01-01
        for product in 0..<number(2...6) {
            let span = one(of: [40, 120, 300])
            let registrations = one(of: [1, 2, 3, 4, 6, 9, 14, 25, 60])
            let followed = one(of: [0.05, 0.3, 0.6, 0.95, 1])
            let fields = (0..<number(1...6)).map { field in
                (
                    name: "question \(one(of: [field, field, field + 10 * product]))",
                    asked: one(of: [0.1, 0.5, 0.95, 1]),
                    answered: one(of: [0, 0.1, 0.5, 0.95, 1]), used: one(of: [0, 0.02, 0.1, 0.5, 1])
                )
            }
            for _ in 0..<registrations {
                let day = start + number(0...span)
                let position = sketch.register("product \(product)", at: CalendarDate(dayNumber: day).iso8601)
                for field in fields where happens(field.asked) {
                    guard !sketch.registrations[position].answers.contains(where: { $0.field == field.name }) else {
                        continue
                    }
                    let value = happens(field.answered) ? "value \(number(0...40))" : nil
                    sketch.registrations[position].answers.append((field: field.name, value: value))
                }
                guard happens(followed) else { continue }
                sketch.act(
                    one(of: ["call back", "visit"]), at: CalendarDate(dayNumber: day + number(0...30)).iso8601,
                    on: [position], beneficiary: happens(0.8) ? one(of: Beneficiary.allCases) : nil,
                    file: happens(0.9) ? 0 : 1)
                let last = sketch.actions.count - 1
                for field in fields where happens(field.used) {
                    if sketch.actions[last].file == 0 { sketch.actions[last].names.append(field.name) }
                }
            }
            for _ in 0..<number(0...3) {
                sketch.remark(on: "product \(product)", field: happens(0.7) ? fields[0].name : nil)
            }
        }
        return sketch
    }

    /// Settings under which counts of less than `minimum` are suppressed.
    mutating func settings(withholding minimum: Int) -> AnalysisSettings {
        var settings = AnalysisSettings()
        settings.smallCells = minimum
        settings.minimumFollowUps = one(of: [1, 4, 5, 30])
        settings.threshold = one(of: [Ratio(1, 100), Ratio(1, 10), Ratio(1, 3)])
        for product in 0..<6 where happens(0.4) {
            var entry = ProductSettings()
            entry.followUpComplete = happens(0.4)
            entry.followUpHorizonDays = happens(0.6) ? number(0...20) : nil
            settings.products["product \(product)"] = entry
        }
        for type in ["call back", "visit"] where happens(0.3) {
            var entry = ActionSettings()
            entry.requiredFields = ["question \(number(0...3))"]
            settings.actions[type] = entry
        }
        for _ in 0..<number(0...2) {
            let date = CalendarDate(dayNumber: one(of: [19_754, 19_783, 19_800, 19_844]))
            let product = happens(0.5) ? "product \(number(0...5))" : nil
            settings.protocolChanges.append(ProtocolChange(date: date, product: product, note: nil))
        }
        return settings
    }

    /// An account of the files in which `sketch` could have been delivered, of which some have few rows.
    mutating func ledger(of sketch: LogSketch) -> IntakeLedger {
        var files: [IntakeFile] = []
        func add(_ kind: FileKind, _ name: String, _ counts: RowCounts) {
            files.append(
                IntakeFile(
                    name: name, bytes: 100 + 30 * counts.rows,
                    placement: .placed(
                        PlacedFile(
                            kind: kind, encoding: Setting("utf-8", .detected),
                            delimiter: Setting<Character>(";", .detected), dateFormat: nil)),
                    rows: counts))
        }
        if happens(0.3) {
            add(.longRegistrations, "long.csv", counts(of: sketch.registrations.reduce(0) { $0 + $1.answers.count }))
        } else {
            var left = sketch.registrations.count
            for file in 0..<3 {
                let rows = file == 2 ? left : min(left, one(of: [0, 1, 3, 8, 30]))
                left -= rows
                add(.wideRegistrations, "wide \(file).csv", counts(of: rows))
            }
        }
        var actions = counts(of: sketch.actions.count + 3)
        (actions.orphans, actions.beforeRegistration) = (3, 0)
        if happens(0.7) { add(.followUps, "actions.csv", actions) }
        add(.signals, "signals.csv", counts(of: sketch.signals.count))
        return IntakeLedger(files: files)
    }

    /// Counts of a file of which `accepted` rows count.
    private mutating func counts(of accepted: Int) -> RowCounts {
        var counts = RowCounts()
        counts.accepted = accepted
        if happens(0.5) {
            counts.duplicates = one(of: [0, 0, 2, 12])
            counts.rejected = [.timestamp: one(of: [0, 1, 11]), .quoting: one(of: [0, 0, 4])]
        }
        counts.rows = counts.accepted + counts.duplicates + counts.rejectedTotal
        return counts
    }
}
