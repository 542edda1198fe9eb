import Configuration
import Foundation
import Ingest
import RegistrationLog
import TestSupport
import Testing

/// A wrong verdict cannot hide.
///
/// Whoever has `velden.csv`, `producten.csv` and `kcc.yaml` can decide each one again, by the table of verdicts and with nothing
/// else; here that is done for the committed report of the sample.
@Suite struct VerdictsFromTablesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    /// The rows of a table of the report, cells by column.
    private func rows(_ name: String) throws -> [[String: String]] {
        let url = Self.root.appending(path: "reports/2024/\(name)")
        let text = try String(contentsOf: url, encoding: .utf8).replacingOccurrences(of: "\u{FEFF}", with: "")
        let records = Self.records(text)
        let header = try #require(records.first)
        return records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }

    /// Splits text in the dialect of spreadsheets: semicolons, and quotes around what holds one.
    private static func records(_ text: String) -> [[String]] {
        var (records, record, cell, isQuoted) = ([[String]](), [String](), "", false)
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted:
                record.append(cell)
                cell = ""
            case "\r\n" where !isQuoted:
                records.append(record + [cell])
                (record, cell) = ([], "")
            default: cell.append(character)
            }
        }
        return records
    }

    /// One row, with what its product and `kcc.yaml` say.
    private struct Question {
        let row: [String: String]
        let clustering: Double
        let settings: AnalysisSettings
        let resembles: Bool
        /// Whether another product asks it, or `kcc.yaml` spells it.
        let isKnownElsewhere: Bool

        func count(_ column: String) -> Int { Int(row[column] ?? "") ?? 0 }
        func number(_ column: String) -> Double? {
            Double((row[column] ?? "").replacingOccurrences(of: ",", with: "."))
        }
        var threshold: Double { settings.threshold.value ?? 0 }
        var isFollowUpComplete: Bool {
            settings.products[(row["product"] ?? "").lowercased()]?.followUpComplete ?? false
        }
        func isBelow(_ column: String) -> Bool { number(column).map { $0 < threshold } ?? false }
        func isAtLeast(_ column: String) -> Bool { number(column).map { $0 >= threshold } ?? false }

        /// The verdict and its condition, by the first row of the table that holds.
        var verdict: (String, String) {
            let (used, missing) = (count("gebruikt"), count("gemist"))
            if count("gevraagd") == 0 {
                return (isKnownElsewhere && missing > 0 && isAtLeast("gemist_laag") ? "toevoegen" : "", "")
            }
            if settings.fields[(row["veld"] ?? "").lowercased()]?.protectedReason != nil { return ("beschermd", "") }
            if count("vastgelegd") == 0, missing == 0 { return ("nooit beantwoord", "") }
            if used == 0, missing > 0 { return (isAtLeast("gemist_laag") ? "behouden" : "heroverwegen", "") }
            if used > 0 { return (count("gericht") > 0 && isAtLeast("gericht_laag") ? "behouden" : "heroverwegen", "") }
            return unused
        }

        private var unused: (String, String) {
            let (mature, visible) = (count("rijp_vastgelegd"), count("zichtbaar"))
            if resembles || mature > 0 && count("gemeten") == 0 { return ("niet meetbaar", "") }
            let isSeen = mature == 0 || visible > 0
            if !isFollowUpComplete, !isSeen || visible < settings.minimumFollowUps && isBelow("bovengrens_nul") {
                return ("niet meetbaar", "")
            }
            guard isBelow("bovengrens_nul") else { return ("te weinig gegevens", "") }
            return ("schrappen", isBelow("bovengrens_zichtbaar") || isFollowUpComplete ? "zonder" : "onder")
        }
    }

    private func questions() throws -> [Question] {
        let settings = try Configuration.find(for: [Self.root.appending(path: "data/2024").path], file: nil).settings
        let products = Dictionary(try rows("producten.csv").map { ($0["product"] ?? "", $0) }) { first, _ in first }
        let fields = try rows("velden.csv")
        let asked = Set(fields.filter { Int($0["gevraagd"] ?? "") ?? 0 > 0 }.map { ($0["veld"] ?? "").lowercased() })
        let spelled = Set(settings.fields.keys).union(settings.actions.values.flatMap(\.requiredFields))
        return fields.map { row in
            let unknown = fields.filter { other in
                other["product"] == row["product"] && !asked.contains((other["veld"] ?? "").lowercased())
                    && Int(other["gemist"] ?? "") ?? 0 >= 5
            }.compactMap { $0["veld"] }
            let questions = fields.filter { $0["product"] == row["product"] && $0["gevraagd"] != "0" }
                .compactMap { $0["veld"] }
            let resembles = unknown.contains { name in
                Self.isAlike(name, row["veld"] ?? "") && questions.count { Self.isAlike(name, $0) } <= 3
            }
            return Question(
                row: row,
                clustering: Double(
                    (products[row["product"] ?? ""]?["samenhang"] ?? "").replacingOccurrences(of: ",", with: ".")) ?? 1,
                settings: settings, resembles: resembles,
                isKnownElsewhere: asked.union(spelled).contains((row["veld"] ?? "").lowercased()))
        }
    }

    /// One name is the other or a part of it, by letters and digits.
    private static func isAlike(_ one: String, _ two: String) -> Bool {
        let (left, right) = (
            one.lowercased().filter { $0.isLetter || $0.isNumber },
            two.lowercased().filter { $0.isLetter || $0.isNumber }
        )
        let shorter = left.count <= right.count ? left : right
        return (left.contains(right) || right.contains(left)) && shorter.filter(\.isLetter).count >= 4
            && left.filter(\.isNumber) == right.filter(\.isNumber)
    }

    @Test func everyVerdictOfTheSampleCanBeDecidedAgain() throws {
        let questions = try questions()
        #expect(questions.count > 100)
        for question in questions {
            let (verdict, condition) = question.verdict
            let location: Comment = "\(question.row["product"] ?? ""), \(question.row["veld"] ?? "")"
            #expect(question.row["oordeel"] == verdict, location)
            #expect(question.row["voorwaarde"] == condition, location)
        }
    }

    // n = ⌊m·v/(v + b)⌋, and 1 − 0.05^(φ/n) rounded up to six decimals.
    @Test func everyBoundOfTheSampleFollowsFromItsCounts() throws {
        for question in try questions() {
            let (m, v, b) = (question.count("rijp_vastgelegd"), question.count("zichtbaar"), question.count("blind"))
            let location: Comment = "\(question.row["product"] ?? ""), \(question.row["veld"] ?? "")"
            #expect(question.count("gemeten") == (v + b == 0 ? m : m * v / (v + b)), location)
            for (column, n) in [("bovengrens_nul", question.count("gemeten")), ("bovengrens_zichtbaar", v)] {
                guard let bound = question.number(column) else { continue }
                let expected = n == 0 ? 1 : 1 - pow(0.05, question.clustering / Double(n))
                #expect(bound >= expected - 1e-9 && bound < expected + 1.000_001e-6, "\(location) \(column)")
            }
        }
    }
}
