import RegistrationLog
import Testing

@testable import Metrics

@Suite struct SharedProductsTests {
    private func groups(_ reports: [[(String, String?)]]) -> [(name: String, members: [String])] {
        let reports = reports.map { products in
            ReportRecord(sketch: "r", products.map { ReportedProduct(sketch: $0.0, uniform: $0.1) })
        }
        return SharedProducts(of: reports).groups.map { group in
            (group.name, group.members.map { "\($0.report) \($0.product.name)" })
        }
    }

    @Test func thoseThatMostHaveComeFirst() {
        let groups = groups([[("B", nil), ("c", nil)], [("a", nil), ("C", nil)], [("C", nil)]])
        #expect(groups.map(\.name) == ["C", "a", "B"])
        #expect(groups.map(\.members) == [["0 c", "1 C", "2 C"], ["1 a"], ["0 B"]])
    }

    @Test func theUniformNameJoinsAndElseTheName() {
        let groups = groups([[("Pas", "x")], [("Paspoort", " X ")], [("Pas", nil)], [("Paspoort", "y")]])
        #expect(groups.map(\.name) == ["x", "Paspoort"])
        #expect(groups.map(\.members) == [["0 Pas", "1 Paspoort", "2 Pas"], ["3 Paspoort"]])
    }

    /// Of two products of one report with one uniform name the first stands for it.
    @Test func ofSeveralWithOneUniformNameTheFirstIsShared() {
        let groups = groups([[("A", "x"), ("Fast", "x")], [("B", "x"), ("Fast", "x")]])
        #expect(groups.map(\.name) == ["Fast", "x"])
        #expect(groups.map(\.members) == [["0 Fast", "1 Fast"], ["0 A", "1 B"]])
    }

    /// Without `upl` the second of a report joins those who call it so.
    @Test func aReportIsOnceInAProduct() {
        let groups = groups([[("A", "x"), ("A ", nil)], [("A", nil)]])
        #expect(groups.map(\.members.count) == [2, 1])
        #expect(groups.map(\.members) == [["0 A", "1 A"], ["0 A "]])
    }

    @Test func theMostFrequentNameIsShown() {
        #expect(mostFrequent(["b", "a", "b"]) == "b")
        #expect(mostFrequent(["b", "a"]) == "a")
    }
}
