import Testing

@testable import Metrics

@Suite struct SourceGroupingTests {
    private func file(_ name: String, _ columns: String = "", source: String? = nil) -> SourceFile {
        SourceFile(baseName: name, columns: Set(columns.split(separator: " ").map(String.init)), namedSource: source)
    }

    @Test func monthlyPartsAreOne() {
        let grouping = SourceGrouping(of: [
            file("zaken-2024-01.csv", "a"), file("taken.csv", "b"), file("zaken-2024-02.csv", "a c"),
        ])
        #expect(grouping.sources == [0, 1, 0])
        #expect(grouping.names == ["zaken-2024-01.csv", "taken.csv"])
    }

    @Test func theSameColumnsInAnyOrderAreOne() {
        #expect(
            SourceGrouping(of: [file("x.csv", "a b"), file("y.csv", "b a"), file("z.csv", "a")]).sources == [0, 0, 1])
    }

    // The third has the name of the first and the columns of the second.
    @Test func chainsOfBothCount() {
        let grouping = SourceGrouping(of: [file("x1.csv", "a"), file("y.csv", "b"), file("x2.csv", "b")])
        #expect(grouping.sources == [0, 0, 0])
        #expect(grouping.names == ["x1.csv"])
    }

    @Test func aRuleOverrules() {
        let grouping = SourceGrouping(of: [
            file("x1.csv", "a"), file("x2.csv", "a", source: "old"), file("y.csv", "b", source: "old"),
            file("x3.csv", "a"),
        ])
        #expect(grouping.sources == [0, 1, 1, 0])
        #expect(grouping.names == ["x1.csv", "old"])
        #expect(SourceGrouping(of: []).names == [])
    }
}
