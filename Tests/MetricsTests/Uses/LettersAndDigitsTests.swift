import Testing

@testable import Metrics

@Suite struct LettersAndDigitsTests {
    @Test(arguments: [
        ("06-12345678", "0612345678"), ("(06) 12 34 56 78", "0612345678"), ("a.b@c.nl", "abcnl"), ("één ½ m²", "éénm"),
        ("", ""), ("?!", ""), ("٣ हिन्दी", "٣हिन्दी"),
    ])
    func onlyTheseStay(text: String, expected: String) { #expect(text.lettersAndDigits == expected) }
}
