import Testing

@testable import Ingest

struct FormulaMarkTests {
    @Test(arguments: [
        ("'=x", "=x"), ("'-x", "-x"), ("'+31", "+31"), ("'@x", "@x"), ("'\tx", "\tx"), ("'=\u{338}", "=\u{338}"),
        // What else begins with an apostrophe is called so.
        ("'s avonds", "'s avonds"), ("=x", "=x"), ("''=x", "''=x"), ("'", "'"), ("", ""),
    ])
    func itStandsBeforeAFormulaAlone(_ text: String, _ expected: String) {
        #expect(FormulaMark.removed(from: text) == expected)
    }
}
