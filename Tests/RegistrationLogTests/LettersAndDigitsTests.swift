import RegistrationLog
import Testing

@Suite struct LettersAndDigitsTests {
    @Test(arguments: [
        ("06-12345678", "0612345678"), ("(06) 12 34 56 78", "0612345678"), ("a.b@c.nl", "abcnl"), ("één ½ m²", "éénm"),
        ("", ""), ("?!", ""), ("٣ हिन्दी", "٣हिन्दी"),
    ])
    func onlyTheseStay(text: String, expected: String) { #expect(text.lettersAndDigits == expected) }

    @Test(arguments: [
        ("0612345678", "0612345678"), ("06-12345678", "0612345678"), ("-a", "a"), ("a-", "a"), ("az-AZ-09", "azAZ09"),
        // The neighbours of letters and digits: @[`{ and /:
        ("a@[`{/:b", "ab"), ("één ½ m²", "éénm"), ("é", "é"), ("u-\u{301}", "u\u{301}"), ("٣ हिन्दी", "٣हिन्दी"),
        // What has neither stays whole.
        ("", ""), ("+", "+"), ("?!", "?!"), ("€ ½", "€ ½"), ("\u{1F642}", "\u{1F642}"), ("\u{1F642}a", "a"),
    ])
    func ofBytesTheSameStaysUnlessNothingWould(text: String, expected: String) {
        var bytes = Array(text.utf8)
        bytes.keepLettersAndDigits()
        #expect(bytes == Array(expected.utf8))
    }
}
