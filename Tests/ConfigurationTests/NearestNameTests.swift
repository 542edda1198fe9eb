import Testing

@testable import Configuration

struct NearestNameTests {
    /// Counted by hand; the first two are the textbook examples of Levenshtein's distance.
    @Test(arguments: [
        ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("", "", 0), ("", "abc", 3), ("abc", "", 3),
        ("abc", "abc", 0), ("abc", "acb", 1), ("abcd", "badc", 2), ("teh", "the", 1), ("é", "e", 1),
        // Optimal string alignment: what was exchanged is not edited again, so not 2.
        ("ca", "abc", 3),
    ])
    func editDistance(_ first: String, _ second: String, _ expected: Int) {
        #expect(NearestName.editDistance(Array(first), Array(second)) == expected)
        #expect(NearestName.editDistance(Array(second), Array(first)) == expected)
    }

    @Test(arguments: [
        ("produkts", "products"), ("Products", "products"), ("feilds", "fields"), ("action", "actions"),
        ("product_changes", nil), ("xyz", nil), ("", nil),
    ])
    func theNearestIsFoundWhereOneIsNear(_ name: String, _ expected: String?) {
        #expect(NearestName.of(name, among: ["products", "fields", "actions"]) == expected)
    }

    /// 400 times 400 letters, 63 times, are more than are held against each other.
    @Test func whatTakesTooLongIsLeftOut() {
        let name = String(repeating: "a", count: 400)
        let far = [String](repeating: String(repeating: "b", count: 400), count: 63)
        #expect(NearestName.of(name, among: far.dropLast(2) + [name + "x"]) == name + "x")
        #expect(NearestName.of(name, among: far + [name + "x"]) == nil)
    }

    @Test func ofEqualOnesTheFirstIsNearest() {
        #expect(NearestName.of("bat", among: ["cat", "hat"]) == "cat")
        #expect(NearestName.of("bat", among: []) == nil)
    }
}
