import Foundation
import RegistrationLog
import TestSupport

/// A sketch written down as the exports of real systems would be, in several files and shapes.
///
/// Rows are delivered twice, or cannot be read; there are blank lines, and blanks around cells. What it says is the sketch,
/// no more and no less.
struct MessyExport {
    /// What the files say: the sketch, in which every value has a text of its own.
    private(set) var sketch: LogSketch
    /// The text of each file by name.
    private(set) var files: [String: String] = [:]
    private var random: SplitMix64

    init(_ sketch: LogSketch, seed: UInt64) {
        random = SplitMix64(seed: seed)
        self.sketch = sketch
        nameValues()
        let isLong = sketch.registrations.map { !$0.answers.isEmpty && Bool.random(using: &random) }
        writeWide(sketch.registrations.indices.filter { !isLong[$0] })
        writeLong(sketch.registrations.indices.filter { isLong[$0] })
        for file in Set(sketch.actions.map(\.file)) { writeActions(of: file) }
        writeLinks()
        writeSignals()
    }

    /// A value that nobody compares is one that occurs once.
    private mutating func nameValues() {
        var count = 0
        func name(_ value: String) -> String {
            guard value == LogSketch.unidentified else { return value }
            count += 1
            return "once \(count)"
        }
        for row in sketch.registrations.indices {
            for answer in sketch.registrations[row].answers.indices {
                sketch.registrations[row].answers[answer].value = sketch.registrations[row].answers[answer].value.map(
                    name)
            }
        }
        for row in sketch.actions.indices {
            for value in sketch.actions[row].values.indices {
                sketch.actions[row].values[value].value = name(sketch.actions[row].values[value].value)
            }
        }
    }

    /// The files of actions as the reference knows them: their names are equal but for digits, so that they are one source.
    var followUpFiles: [Int: NaiveSketch.File] {
        Dictionary(
            Set(sketch.actions.map(\.file)).map { ($0, NaiveSketch.File(name: "actions-\($0).csv", columns: [])) }
        ) { first, _ in first }
    }

    private mutating func writeWide(_ rows: [Int]) {
        let fields = Set(rows.flatMap { sketch.registrations[$0].answers.map(\.field) }).sorted()
        let lines = rows.map { row in
            let registration = sketch.registrations[row]
            let cells = fields.map { field in
                registration.answers.first { $0.field == field }.map { noted($0.value) } ?? ""
            }
            return ["R\(row)", time(registration.time), registration.product] + cells
        }
        write("wide.csv", ["registratie_id", "tijdstip", "product"] + fields, lines)
    }

    private mutating func writeLong(_ rows: [Int]) {
        let lines = rows.flatMap { row in
            let registration = sketch.registrations[row]
            return registration.answers.map { field, value in
                ["R\(row)", time(registration.time), registration.product, field, noted(value)]
            }
        }
        write("long.csv", ["registratie_id", "tijdstip", "product", "veld", "waarde"], lines)
    }

    private mutating func writeActions(of file: Int) {
        let rows = sketch.actions.indices.filter { sketch.actions[$0].file == file }
        let fields = Set(rows.flatMap { sketch.actions[$0].values.map(\.field) }).sorted()
        let lines = rows.map { row in
            let action = sketch.actions[row]
            let gainer =
                switch action.beneficiary {
                case .citizen: "burger"
                case .organisation: "organisatie"
                case .both: "beide"
                case nil: ""
                }
            return [
                "A\(row)", "T\(row)", action.registrations.first.map { "R\($0)" } ?? "nowhere", time(action.time),
                action.type, gainer, action.names.joined(separator: "|"),
            ] + fields.map { field in action.values.first { $0.field == field }?.value ?? "" }
        }
        let header = [
            "actie_id", "vervolg_id", "registratie_id", "tijdstip", "actie", "baathebber", "gebruikte_velden",
        ]
        write("actions-\(file).csv", header + fields, lines)
    }

    private mutating func writeLinks() {
        let lines = sketch.actions.enumerated().flatMap { row, action in
            action.registrations.dropFirst().map { ["R\($0)", "T\(row)"] }
        }
        write("links.csv", ["registratie_id", "vervolg_id"], lines)
    }

    private mutating func writeSignals() {
        write(
            "signals.csv", ["datum", "product", "signaal", "veld"],
            sketch.signals.map { [$0.time, $0.product, "a remark", $0.field ?? ""] })
    }

    /// Writes a file with some rows twice (but links and signals, of which each counts) and some that cannot be read.
    private mutating func write(_ name: String, _ header: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let hasDuplicates = !["links.csv", "signals.csv"].contains(name)
        var lines = [header.joined(separator: ";")]
        for row in rows {
            let cells = row.map { Int.random(in: 0..<8, using: &random) == 0 ? " \($0)  " : $0 }
            let line = cells.joined(separator: ";")
            lines.append(line)
            switch Int.random(in: 0..<12, using: &random) {
            case 0 where hasDuplicates: lines.append(line)
            case 1: lines.append("")
            case 2: lines.append(line + ";too;many")
            case 3: lines.append("\"" + line + "\"x")
            case 4: lines.append(String(repeating: ";", count: header.count - 1))
            case 5: lines.append(([""] + row.dropFirst()).joined(separator: ";") + ";more")
            default: break
            }
        }
        let lineEnd = Bool.random(using: &random) ? "\r\n" : "\n"
        files[name] = lines.joined(separator: lineEnd) + lineEnd
    }

    /// An answer, or one of the ways to say that there is none.
    private func noted(_ value: String?) -> String { value ?? "n.v.t." }

    /// A time as files have it: a date has no zone there.
    private func time(_ text: String) -> String { text.count < 17 ? String(text.prefix(10)) : text }
}
