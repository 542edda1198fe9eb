import Foundation
import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@testable import Reporting

/// Figures of the committed report are explained, and each line is read by hand: it shows what is claimed of it.
@Suite struct ExplanationOfTheYearTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardizedFileURL
    private static let data = root.appending(path: "data/2024")

    /// A cell of `velden.csv` that is a number of registrations.
    private struct Cell {
        let product: String
        let field: String
        let figure: String
        let count: Int
    }

    /// All cells of `velden.csv` of figures that can be explained, but for the calculated one.
    private static func cells() throws -> [Cell] {
        let text = try String(contentsOf: root.appending(path: "reports/2024/velden.csv"), encoding: .utf8)
        let rows = text.replacingOccurrences(of: "\u{FEFF}", with: "").components(separatedBy: "\r\n").dropLast().map {
            $0.components(separatedBy: "\"").enumerated().reduce(into: [""]) { cells, part in
                let pieces = part.offset.isMultiple(of: 2) ? part.element.components(separatedBy: ";") : [part.element]
                cells[cells.count - 1] += pieces[0]
                cells += pieces.dropFirst()
            }
        }
        let header = rows[0]
        return rows.dropFirst().flatMap { row in
            ExplanationSubject.figureNames.filter { $0 != "gemeten" }.compactMap { name in
                header.firstIndex(of: name).flatMap { Int(row[$0]) }.map {
                    Cell(product: row[0], field: row[1], figure: name, count: $0)
                }
            }
        }
    }

    /// 50 cells that are not 0, and 10 of any.
    private static func drawn() throws -> [Cell] {
        var random = SplitMix64(seed: 22)
        let cells = try cells()
        let some = cells.filter { $0.count > 0 }.shuffled(using: &random).prefix(50)
        return Array(some) + cells.shuffled(using: &random).prefix(10)
    }

    private static func options() -> StudyOptions {
        var options = StudyOptions(substitutes: .test)
        options.threads = 2
        options.keepsProvenance = true
        return options
    }

    @Test func linesAreAsManyAsTheFigureAndShowWhatIsClaimed() throws {
        let options = Self.options()
        let study = try Study(of: [Self.data.path], options)
        let explainer = Explainer(of: study, options)
        let names = study.ledger.files.map(\.name)
        var claims = Claims(RawLines(Self.data))
        let cells = try Self.drawn()
        #expect(cells.count == 60)
        for cell in cells {
            let subject = try #require(ExplanationSubject(figure: cell.figure))
            let found = try explainer.explanation(of: subject, product: cell.product, field: cell.field)
            let location = "\(cell.product), \(cell.field), \(cell.figure)"
            let registrations = try #require(found.registrations)
            #expect(registrations.count == cell.count, "\(location)")
            #expect(Set(registrations.map(\.row)).count == cell.count, "\(location)")
            for registration in registrations {
                try claims.check(registration, cell.product, cell.field, names, location)
            }
        }
        // Evidence of each kind came up, so that each was read by hand.
        #expect(claims.checked.count == Evidence.allCases.count, "\(claims.checked)")
        #expect(claims.failures == [])
    }

    @Test func theProgramListsTheSameForMachinesAndPeople() throws {
        let cell = try #require(
            try Self.cells().first { $0.figure == "gebruikt" && (25..<60).contains($0.count) })
        let json = try Self.printed(cell, "--json")
        struct Record: Decodable {
            struct Registration: Decodable {
                let file: String
                let line: Int
            }
            let count: Int
            let registrations: [Registration]
        }
        let record = try JSONDecoder().decode(Record.self, from: Data(json.utf8))
        #expect(record.count == cell.count && record.registrations.count == cell.count)
        let lines = record.registrations.map { "\($0.file):\($0.line)" }
        func listed(_ text: String) -> [String] {
            text.components(separatedBy: "\n").filter { $0.contains(/^\S.*:\d+$/) }
        }
        #expect(listed(try Self.printed(cell, "--limit", "0", "--threads", "1")) == lines)
        let few = try Self.printed(cell)
        #expect(listed(few) == Array(lines.prefix(20)))
        #expect(few.contains("En nog \(cell.count - 20) registraties. Alles: --limit 0"))
    }

    private static func printed(_ cell: Cell, _ options: String...) throws -> String {
        let process = Process()
        process.executableURL = BuiltProducts.folder.appending(path: "kcc-analyze")
        process.arguments =
            ["explain", data.path, "--product", cell.product, "--field", cell.field, "--figure", cell.figure] + options
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}

/// What is claimed of lines, held against the lines.
private struct Claims {
    private let raw: RawLines
    /// How many actions with evidence of each kind were read.
    private(set) var checked: [Evidence: Int] = [:]
    /// The first claims that do not hold.
    private(set) var failures: [String] = []

    init(_ raw: RawLines) { self.raw = raw }

    /// What else products are called in the files, as `kcc.yaml` says.
    private static let otherProducts = ["Uittreksel BRP": ["BRP-uittreksel"]]
    /// What else fields are called in the files, as `kcc.yaml` says.
    private static let otherFields = ["Sinds wanneer heeft u geen werk?": ["Sinds wanneer bent u werkloos?"]]
    /// What kinds of action need, as `kcc.yaml` says.
    private static let requiring = [
        "Wat is uw adres?": "Ophalen", "Wat wilt u laten ophalen?": "Ophalen",
        "Wat is het nummer van de lichtmast?": "Lamp vervangen",
    ]

    mutating func check(
        _ registration: ExplainedRegistration<SourceLine>, _ product: String, _ field: String, _ names: [String],
        _ location: String
    ) throws {
        let file = names[registration.row.file.index]
        let own = try raw.cells(file, registration.row.line)
        // The product of a form is the file itself, as kcc.yaml says.
        let isNamed =
            product == "Parkeervergunning bewoners"
            ? file == "formulieren/parkeervergunning-2024.csv"
            : Self.holds(own, any: [product] + (Self.otherProducts[product] ?? []))
        if !isNamed { fail("\(location): \(file):\(registration.row.line) names no such product") }
        for action in registration.actions {
            let file = names[action.row.file.index]
            let cells = try raw.cells(file, action.row.line)
            for evidence in action.evidence {
                checked[evidence, default: 0] += 1
                if try !shows(evidence, field, cells, file, of: own) {
                    fail("\(location): \(file):\(action.row.line) does not show \(evidence)")
                }
            }
        }
    }

    private mutating func fail(_ claim: String) { if failures.count < 5 { failures.append(claim) } }

    private func shows(
        _ evidence: Evidence, _ field: String, _ cells: [String], _ file: String, of registration: [String]
    ) throws -> Bool {
        let fields = [field] + (Self.otherFields[field] ?? [])
        switch evidence {
        case .explicit:
            return Self.holds(cells, any: fields + Self.ids(of: field, in: registration))
        case .required: return Self.holds(cells, any: [Self.requiring[field] ?? "(nothing needs it)"])
        case .surveyed: return try !value(of: field, cells, file).isEmpty
        case .carried:
            let value = try Self.letters(value(of: field, cells, file))
            return !value.isEmpty && registration.contains { Self.letters($0).contains(value) }
        }
    }

    /// The ids that a registration of the field service gives a question, which stand beside its label.
    private static func ids(of field: String, in cells: [String]) -> [String] {
        cells.flatMap { cell in
            cell.components(separatedBy: "{\"id\": \"").dropFirst().compactMap { part in
                let texts = part.components(separatedBy: "\"")
                return texts.count > 4 && compared(texts[4]) == compared(field) ? texts[0] : nil
            }
        }
    }

    /// What stands in the column of a field.
    private func value(of field: String, _ cells: [String], _ file: String) throws -> String {
        let column = try raw.header(file).firstIndex { Self.compared($0) == Self.compared(field) }
        return column.flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
    }

    private static func holds(_ cells: [String], any names: [String]) -> Bool {
        let wanted = names.map(compared)
        return cells.lazy.map(compared).contains { cell in wanted.contains { cell.contains($0) } }
    }

    private static func compared(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
