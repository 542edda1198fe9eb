import Foundation
import TestSupport
import Testing

@testable import Ingest

/// Cells of random JSON, and the same with one byte amiss, as this reader and Foundation's read them.
///
/// Both must refuse the same texts and give the same answers, but for what is meant to differ:
/// - Foundation lets a comma before a closing brace pass, against RFC 8259.
/// - `\u0000` is valid JSON, but a NUL may stand in no text.
/// - Blanks around a cell are no part of it, whatever they are; so the test leaves them out for Foundation.
/// - Foundation knows no answers: a text that is no object and no array of objects is refused here.
/// - Of members of one name Foundation gives the last; so the test keeps the last of those found here.
struct CellAnswersDifferentialTests {
    @Test(arguments: [1, 2, 3, 4])
    func randomJSONIsReadAsFoundationReadsIt(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var read = 0
        for number in 0..<500 {
            let whole = Array(RandomJSON.cell(&random).utf8)
            #expect(CellAnswers.json(whole) != nil, "seed \(seed), cell \(number)")
            for amiss in [whole] + (0..<4).map({ _ in RandomJSON.corrupted(whole, &random) }) {
                // The text of a cell is well-formed UTF-8 without NUL.
                guard let text = String(validating: amiss, as: UTF8.self), !amiss.contains(0) else { continue }
                if text.contains(#/,\s*[}\]]/#) || text.contains(#"\u0000"#) { continue }
                let expected = FoundationAnswers(text)
                var found = CellAnswers()
                let isRead = found.readJSON(amiss.span)
                #expect(isRead == (expected != nil), "seed \(seed), cell \(number): \(text)")
                guard isRead, let answers = expected?.answers else { continue }
                #expect(FoundationAnswers.last(of: found) == answers, "seed \(seed), cell \(number): \(text)")
                read += 1
            }
        }
        // Over half of the texts, most of those that are whole and many that are not, are compared by what they say.
        #expect(read > 750)
    }
}

/// What Foundation makes of a cell: the answers by question, nil where a number is beyond what a double holds exactly.
private struct FoundationAnswers {
    let answers: [String: String]?

    init?(_ text: String) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let json = try? JSONSerialization.jsonObject(with: Data(trimmed.utf8))
        if let object = json as? [String: Any] {
            answers = Self.named(object.map { ($0, Self.answer($1)) })
        } else if let elements = json as? [[String: Any]] {
            let members = elements.map { element in
                ["label", "id", "answer"].map { name in element[name].map(Self.answer) ?? "" }
            }
            let isKnown = members.allSatisfy { $0.allSatisfy { $0 != nil } }
            let texts = members.map { $0.map { $0 ?? "" } }
            answers = isKnown ? Self.named(texts.map { (Self.isBlank($0[0]) ? $0[1] : $0[0], $0[2]) }) : nil
        } else {
            return nil
        }
    }

    /// The last answer to each question that has a name, as ``CellAnswers`` found them.
    static func last(of found: CellAnswers) -> [String: String] {
        named(found.entries.map { (found.string($0.question), found.string($0.answer)) }) ?? [:]
    }

    private static func named(_ pairs: [(String, String?)]) -> [String: String]? {
        var answers: [String: String] = [:]
        for (question, answer) in pairs where !isBlank(question) {
            guard let answer else { return nil }
            answers[question] = isBlank(answer) ? "" : answer
        }
        return answers
    }

    private static func answer(_ value: Any) -> String? {
        switch value {
        case let text as String: return text
        case let list as [Any]:
            let elements = list.map(answer)
            return elements.contains(nil)
                ? nil : elements.compactMap(\.self).filter { !isBlank($0) }.joined(separator: ", ")
        case let object as [String: Any]:
            let choices = ["label", "value"].map { name in object[name].map(answer) ?? "" }
            return choices.contains(nil) ? nil : choices.compactMap(\.self).first { !isBlank($0) } ?? ""
        case is NSNull: return ""
        case let number as NSNumber:
            if "\(type(of: number))".contains("Boolean") { return number.boolValue ? "true" : "false" }
            let magnitude = abs(number.doubleValue)
            if magnitude == 0 { return "0" }
            guard magnitude > 1e-9, magnitude < 1e15 else { return nil }
            return Decimal(string: "\(number.doubleValue)").map { "\($0)" }
        default: return nil
        }
    }

    private static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
}

/// Cells of JSON with answers, nested and spelled in many ways.
private enum RandomJSON {
    static func cell(_ random: inout SplitMix64) -> String {
        if Bool.random(using: &random) { return object(random: &random, names: names, depth: 0) }
        let elements = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            object(random: &random, names: ["id", "label", "answer", "category_url"], depth: 0)
        }
        return blank(&random) + "[" + elements.joined(separator: ",") + "]" + blank(&random)
    }

    /// The same bytes with one replaced, left out or put in, mostly one that means something in JSON.
    static func corrupted(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        let meaningful = Array(#"{}[]",:\/u0123456789eE+-.tfnabr "#.utf8) + [0x09, 0x0A, 0x1F, 0x7F, 0xC3]
        let byte =
            Bool.random(using: &random)
            ? meaningful.randomElement(using: &random) ?? 0x20 : UInt8.random(in: 1...255, using: &random)
        var corrupted = bytes
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: corrupted[index] = byte
        case 1: corrupted.remove(at: index)
        default: corrupted.insert(byte, at: index)
        }
        return corrupted
    }

    private static let names = ["a", "waar is het?", "tel", "Straat en nummer", "é", "", " "]

    private static func object(random: inout SplitMix64, names: [String], depth: Int) -> String {
        let chosen = names.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
        let members = chosen.map { name in
            string(name, &random) + blank(&random) + ":" + value(&random, depth: depth + 1)
        }
        return blank(&random) + "{" + blank(&random) + members.joined(separator: blank(&random) + ",") + "}"
            + blank(&random)
    }

    private static func value(_ random: inout SplitMix64, depth: Int) -> String {
        let value =
            switch Int.random(in: 0..<(depth > 4 ? 6 : 9), using: &random) {
            case 0: "null"
            case 1: Bool.random(using: &random) ? "true" : "false"
            case 2, 3: number(&random)
            case 4, 5:
                string(
                    ["", " ", "ja", "Dorpsstraat 1", "één 😀", "a\"b\\c/\n\t"].randomElement(using: &random) ?? "",
                    &random)
            case 6, 7:
                "["
                    + (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.value(&random, depth: depth + 1) }
                    .joined(separator: ",") + "]"
            default: object(random: &random, names: ["label", "value", "x"], depth: depth)
            }
        return blank(&random) + value + blank(&random)
    }

    /// A number of quarters, which a double holds exactly.
    private static func number(_ random: inout SplitMix64) -> String {
        let quarters = Int.random(in: -4_000...4_000, using: &random)
        let (whole, rest) = (quarters / 4, ["", ".25", ".5", ".75"][abs(quarters % 4)])
        let spellings = [
            "\(whole)\(rest)", "\(whole)\(rest.isEmpty ? ".0" : rest + "0")", "\(whole)\(rest)e0", "\(whole)\(rest)E+1",
            "\(whole)0e-1", "-0",
        ]
        return spellings.randomElement(using: &random) ?? "0"
    }

    /// A string literal, in which any character may be escaped.
    private static func string(_ text: String, _ random: inout SplitMix64) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case "\t": literal += "\\t"
            default:
                if Int.random(in: 0..<5, using: &random) > 0 {
                    literal.unicodeScalars.append(scalar)
                } else {
                    literal += String(scalar).utf16.map { unit in
                        let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
                        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }.joined()
                }
            }
        }
        return literal + "\""
    }

    private static func blank(_ random: inout SplitMix64) -> String {
        ["", "", "", " ", "\n", "\t", "\r\n "].randomElement(using: &random) ?? ""
    }
}
