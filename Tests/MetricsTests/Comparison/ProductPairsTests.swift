import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ProductPairsTests {
    private func pairs(_ older: [(String, String?)], _ newer: [(String, String?)]) -> [[String?]] {
        let reports = [older, newer].map { products in
            ReportRecord(sketch: "r", products.map { ReportedProduct(sketch: $0.0, uniform: $0.1) })
        }
        return ProductPairs(older: reports[0], newer: reports[1]).pairs.map { [$0.older?.name, $0.newer?.name] }
    }

    @Test func productsAreJoinedByUniformNameAndElseByName() {
        #expect(
            pairs([("A", "x"), ("B", nil), ("C", nil)], [("B", nil), ("A new", "X "), ("D", nil)])
                == [["B", "B"], ["A", "A new"], [nil, "D"], ["C", nil]])
    }

    @Test func aNameJoinsWhereOnlyOneHasAUniformName() {
        #expect(pairs([("A", nil)], [("A", "x")]) == [["A", "A"]])
        #expect(pairs([("A", "y")], [("A", nil)]) == [["A", "A"]])
        #expect(pairs([("A", "y")], [("A", "x")]) == [[nil, "A"], ["A", nil]])
    }

    @Test func theUniformNameGoesBeforeTheName() {
        #expect(pairs([("A", "x")], [("A", nil), ("B", "x")]) == [[nil, "A"], ["A", "B"]])
    }

    @Test func ofSeveralWithOneUniformNameThoseCalledAlikeAreTheSame() {
        #expect(
            pairs([("A", "x"), ("B", "x"), ("C", "x")], [("C", "x"), ("D", "x"), ("B", "x")])
                == [["C", "C"], ["A", "D"], ["B", "B"]])
    }
}
