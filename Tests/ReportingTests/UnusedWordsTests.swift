import Foundation
import TestSupport
import Testing

/// The words that `docs/glossary.md` retires stand nowhere, neither by themselves nor as a part of a name.
///
/// What the program prints keeps its words: literals of Swift files are no part of this, nor are the messages in
/// `docs/messages.md`.
@Suite struct UnusedWordsTests {
    private static let retired: Set<String> = [
        "place", "places", "placing", "identity", "identities", "told", "tell", "tells", "telling",
    ]

    @Test func theGlossaryNamesThem() throws {
        let lines = try Document("docs/glossary.md").text.split(separator: "## Words that are not used")
        let rows = try #require(lines.last).split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        let words = rows.flatMap { $0.split(separator: "|")[0].split(separator: ",") }
        #expect(Set(words.map { $0.trimmingCharacters(in: .whitespaces) }) == Self.retired)
    }

    @Test(arguments: ["Sources", "Tests", "Benchmarks/Sources", "docs", "scripts"])
    func theyStandNowhere(_ folder: String) throws {
        let root = Document.root.appending(path: folder).path
        var found: [String] = []
        var read = 0
        for path in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() where Self.isRead(folder, path) {
            var text = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
            if path.hasSuffix(".swift") { text = WrittenWords.withoutLiterals(text) }
            if path == "glossary.md" { text = Self.withoutTable(text) }
            if path == "messages.md" { text = Self.withoutMessages(text) }
            read += 1
            found += WrittenWords.lines(of: text, with: Self.retired).map { "\(folder)/\(path):\($0)" }
        }
        #expect(found == [])
        #expect(read > 5)
    }

    /// Planted words are found as words, and as parts of names, but not within other words.
    @Test(arguments: [
        ("in the place of it", [1]), ("\n\nisTold", [3]), ("FileIdentity", [1]), ("placesOf(x)", [1]),
        ("_tell_", [1]), ("aPlaceHTML", [1]), ("placeholder replaces placed unplaced birthplace", []),
        ("Telling\nTELL", [1, 2]), ("telltale IdentityX identifier", [1]),
    ])
    func whatIsPlantedIsFound(_ text: String, _ lines: [Int]) {
        #expect(WrittenWords.lines(of: Array(text.utf8), with: Self.retired) == lines)
    }

    @Test func literalsAreLeftOut() {
        let text = #"""
            let a = "a place"; tell() // "told"
            let b = """
                the places
                """; told
            c("\(d) identity")
            """#
        let lines = WrittenWords.lines(of: WrittenWords.withoutLiterals(Array(text.utf8)), with: Self.retired)
        #expect(lines == [1, 4])
    }

    private static func isRead(_ folder: String, _ path: String) -> Bool {
        switch folder {
        case "docs": path.hasSuffix(".md")
        case "scripts": !path.contains(".")
        default: (path.hasSuffix(".swift") || path.hasSuffix(".py")) && !path.hasSuffix("UnusedWordsTests.swift")
        }
    }

    private static func withoutTable(_ text: [UInt8]) -> [UInt8] {
        let all = String(decoding: text, as: UTF8.self)
        return Array((all.split(separator: "## Words that are not used").first ?? "").utf8)
    }

    private static func withoutMessages(_ text: [UInt8]) -> [UInt8] {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { $0.hasPrefix("| `") ? "" : $0 }.joined(separator: "\n").utf8)
    }
}
