import Testing

@testable import Configuration

struct PatternIndexTests {
    private static func index(_ patterns: [String]) -> PatternIndex {
        patterns.reduce(into: PatternIndex()) { $0.append(ShellPattern($1)) }
    }

    @Test func literalNamesAndWildcardsAreFoundInTheirOrder() {
        let index = Self.index(["a.csv", "*.csv", "map/a.csv", "b.csv", "a.csv", "\\a.csv", "?.csv"])
        #expect(index.wildcardCount == 2)
        #expect(index.positions(matchingOneOf: ["a.csv"]) == [0, 1, 4, 5, 6])
        #expect(index.positions(matchingOneOf: ["map/a.csv"]) == [0, 1, 2, 4, 5, 6])
        #expect(index.positions(matchingOneOf: ["x.txt", "map/b.csv"]) == [1, 3, 6])
        #expect(index.positions(matchingOneOf: ["x.txt"]) == [])
        #expect(PatternIndex().positions(matchingOneOf: ["a"]) == [])
    }

    /// Two names that are equal as texts, and are two files: the letter is composed in one and has a mark in the other.
    @Test func namesThatAreOnlyEqualAsTextsAreTwo() {
        let index = Self.index(["\u{E9}.csv", "e\u{301}.csv"])
        #expect(index.positions(matchingOneOf: ["\u{E9}.csv"]) == [0])
        #expect(index.positions(matchingOneOf: ["e\u{301}.csv"]) == [1])
    }

    @Test func eachPatternIsFoundExactlyWhereItMatches() {
        let texts = ["a", "*", "a*", "?/a", "b/a", "[ab]", "a/b", "\\*", "/a", ""]
        let index = Self.index(texts)
        for path in ["a", "b", "b/a", "a/b", "x/b/a", "*", "/a", "ab", ""] {
            #expect(
                index.positions(matchingOneOf: [path])
                    == texts.indices.filter { ShellPattern(texts[$0]).matches(path) },
                "\(path)")
        }
    }
}
