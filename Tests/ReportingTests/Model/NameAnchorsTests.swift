import Testing

@testable import Reporting

@Suite struct NameAnchorsTests {
    private func anchors(_ keys: String...) -> [String] { NameAnchors("product", keys).anchors }

    @Test(arguments: [
        ("paspoort verlengen", "product-paspoort-verlengen"), ("wmo-melding", "product-wmo-melding"),
        ("café & één", "product-cafe-een"), ("heeft u een auto?", "product-heeft-u-een-auto"),
        ("  (2) ", "product-2"), ("…", "product-x"), ("جواز", "product-جواز"),
        (String(repeating: "a", count: 90), "product-" + String(repeating: "a", count: 60)),
    ])
    func anAnchorIsMadeOfTheLettersAndDigitsOfTheName(key: String, anchor: String) {
        #expect(anchors(key) == [anchor])
    }

    /// The same log in another order, or with another rank, gives each name the anchor that it had.
    @Test func namesThatGiveTheSameWordAreNumberedInTheirOwnOrder() {
        #expect(anchors("a b", "a/b", "a_b", "c") == ["product-a-b", "product-a-b_2", "product-a-b_3", "product-c"])
        #expect(anchors("c", "a_b", "a/b", "a b") == ["product-c", "product-a-b_3", "product-a-b_2", "product-a-b"])
    }
}
