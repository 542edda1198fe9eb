import Testing

@testable import Configuration

struct ShellPatternTests {
    /// What the shell itself says: `case "$name" in $pattern)`, and file names for those with a slash.
    @Test(arguments: [
        ("zaken-*.csv", "zaken-01.csv"), ("zaken-*.csv", "zaken-.csv"), ("zaken-*.csv", "2024/maart/zaken-01.csv"),
        ("*", "a"), ("*.csv", ".csv"), ("?.csv", "é.csv"), ("a?c", "abc"), ("[ab].csv", "b.csv"), ("[a-c]", "b"),
        ("[!a-c]", "d"), ("[]]", "]"), ("[!]]", "a"), ("[a-]", "-"), ("[a", "[a"), ("\\*", "*"), ("a\\", "a\\"),
        ("*a*b*", "xaxbx"), ("**", "abc"), ("2024/*.csv", "2024/a.csv"), ("*/*.csv", "x/a.csv"),
        ("[!x]b", "ab"), ("zaken 2024.csv", "zaken 2024.csv"),
    ])
    func aPatternMatches(_ pattern: String, _ path: String) {
        #expect(ShellPattern(pattern).matches(path))
    }

    @Test(arguments: [
        ("zaken-*.csv", "zaken.csv"), ("zaken-*.csv", "zaken-01.csv.gz"), ("zaken-*.csv", "Zaken-01.csv"), ("", "a"),
        ("?", ""), ("?", "ab"), ("[ab]", "c"), ("[!ab]", "a"), ("[a-c]", "d"), ("[]]", "a"), ("\\*", "a"), ("[a", "a"),
        ("2024/*.csv", "a.csv"), ("2024/*.csv", "2024/maart/a.csv"), ("*/*.csv", "a.csv"), ("a/[!b]c", "a//c"),
        ("2024", "2024/a.csv"), ("*b", "abc"), ("/a.csv", "a.csv"),
    ])
    func aPatternDoesNotMatch(_ pattern: String, _ path: String) {
        #expect(!ShellPattern(pattern).matches(path))
    }

    /// As the plain reading of the standard has it: a star stands for every number of characters in turn.
    @Test func randomPatternsMatchAsAPlainReadingDoes() {
        var random = SystemRandomNumberGenerator()
        func text(_ letters: String, _ length: Int) -> String {
            String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
        }
        for _ in 0..<3_000 {
            let (pattern, path) = (text("ab*?/", .random(in: 0...7)), text("ab/", .random(in: 0...8)))
            let name =
                pattern.contains("/")
                ? path[...] : path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
            #expect(ShellPattern(pattern).matches(path) == Self.matches(pattern[...], name), "\(pattern) \(path)")
        }
    }

    private static func matches(_ pattern: Substring, _ name: Substring) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        if first == "*", matches(pattern.dropFirst(), name) { return true }
        guard let letter = name.first else { return false }
        if first == "*" { return letter != "/" && matches(pattern, name.dropFirst()) }
        return (first == "?" ? letter != "/" : letter == first) && matches(pattern.dropFirst(), name.dropFirst())
    }

    @Test func onlyWhatStandsForItselfIsLiteral() {
        let literals = ["a.csv", "a\\*", "[a", "a*", "?", "[a]", ""].map { ShellPattern($0).literal }
        #expect(literals == ["a.csv", "a*", "[a", nil, nil, nil, ""])
    }

    @Test(arguments: ["a.csv", "map/a.csv", "[a].csv", "a*b?.csv", "a\\b.csv", "é \"x\".csv"])
    func theLiteralPatternMatchesThePathAlone(_ path: String) {
        let pattern = ShellPattern(ShellPattern.literal(path))
        #expect(pattern.matches(path))
        #expect(!pattern.matches("a.tsv") && !pattern.matches("aXb1.csv") && !pattern.matches("x.csv"))
    }
}
