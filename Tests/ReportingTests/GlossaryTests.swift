import RegistrationLog
import Foundation
import Metrics
import TestSupport
import Testing

/// `docs/glossary.md` names the words of the house and the types that hold them; both have to exist.
@Suite struct GlossaryTests {
    @Test func everyTypeThatIsNamedExists() throws {
        let named = Set(try Document("docs/glossary.md").codeSpans.filter { $0.contains(/^[A-Z][A-Za-z]+$/) })
        let declared = try Self.sources().reduce(into: Set<String>()) { types, text in
            types.formUnion(text.matches(of: /\b(?:struct|enum|class|protocol) ([A-Z]\w+)/).map { String($0.1) })
        }
        #expect(named.count > 100)
        #expect(named.subtracting(declared).sorted() == [])
    }

    /// A word that no type holds is one that the sources use.
    @Test func everyWordWithoutATypeIsUsed() throws {
        let words = try Self.terms().filter { $0.types.isEmpty }.map(\.word)
        let text = try Self.sources().joined(separator: "\n").lowercased()
        #expect(!words.isEmpty)
        #expect(words.filter { !text.contains($0) } == [])
    }

    @Test func everyWordHasOneMeaning() throws {
        let words = try Self.terms().map(\.word)
        #expect(Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test(arguments: Verdict.allCases)
    func everyVerdictIsExplained(_ verdict: Verdict) throws {
        #expect(try Self.terms().contains { $0.word == verdict.rawValue.lowercased() })
    }

    /// The words in the first column, each by itself, with what stands in the last one.
    private static func terms() throws -> [(word: String, types: String)] {
        try Document("docs/glossary.md").lines.filter { $0.hasPrefix("| ") && $0.split(separator: "|").count == 4 }
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
            .filter { $0[0] != "word" }
            .flatMap { cells in
                cells[0].lowercased().split(separator: ", ").map { (String($0), cells[3]) }
            }
    }

    /// The texts of all Swift files of the program.
    private static func sources() throws -> [String] {
        let root = Document.root.appending(path: "Sources").path
        return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOfFile: root + "/" + $0, encoding: .utf8)
        }
    }
}
