import Testing

@testable import Ingest

/// Addresses of example domains, which RFC 2606 keeps free.
@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("jan.jansen@example.nl", 0..<21), ("mail jan@example.nl.", 5..<19), ("<jan+kcc@mail.example.org>", 1..<25),
        ("mailto:j_j@example.nl?", 7..<21), ("ren\u{E9}@example.nl", 0..<16), ("jan@ex-ample.nl", 0..<15),
    ])
    func isOne(text: String, range: Range<Int>) {
        let sign = Array(text.utf8).firstIndex(of: 0x40) ?? 0
        let found = EmailAddress.range(around: sign, of: text.utf8.span)
        #expect(found == range)
    }

    @Test(arguments: [
        "@", "a@b", "@example.nl", "jan@", "jan@example.", "jan@example.1", "Contact @ balie", "jan@.nl", "a@b.c",
    ])
    func isNone(text: String) {
        let sign = Array(text.utf8).firstIndex(of: 0x40) ?? 0
        let found = EmailAddress.range(around: sign, of: text.utf8.span)
        #expect(found == nil)
    }
}
