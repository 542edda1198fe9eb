import Testing

@testable import DelimitedText

struct FormulaGuardTests {
    @Test(arguments: [
        ("'=x", "=x"), ("'-x", "-x"), ("'+31", "+31"), ("'@x", "@x"), ("'\tx", "\tx"), ("'=\u{338}", "=\u{338}"),
        ("' =x", " =x"), ("'\u{200E}\u{FF1D}x", "\u{200E}\u{FF1D}x"),
        // What else begins with an apostrophe is called so.
        ("'s avonds", "'s avonds"), ("=x", "=x"), ("''=x", "''=x"), ("'", "'"), ("", ""),
    ])
    func itStandsBeforeAFormulaAlone(_ text: String, _ expected: String) {
        #expect(FormulaGuard.removed(from: text) == expected)
    }

    @Test(arguments: [
        "=x", "-1", "+31", "@x", "\tx", "\rx", "=\u{338}", " \u{200E}=x", "\u{FF20}x", "s avonds", "'s", "",
    ])
    func whatIsGuardedComesBack(_ text: String) {
        #expect(FormulaGuard.removed(from: FormulaGuard.added(to: text)) == text)
    }
}
