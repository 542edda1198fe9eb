import Platform
import Testing

/// Published values: FIPS 180-2, appendix B, and that of no bytes from NIST's test vectors (SHA256ShortMsg.rsp).
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func publishedValues(text: String, digits: String) {
        var whole = SHA256()
        Array(text.utf8).withUnsafeBytes { whole.add($0) }
        #expect(whole.hexadecimalDigits() == digits)
        var inPieces = SHA256()
        Array(text.utf8).withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: 7) {
                inPieces.add(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + 7, bytes.count)]))
            }
        }
        #expect(inPieces.hexadecimalDigits() == digits)
    }

    /// Asking for the digits ends nothing.
    @Test func goesOnAfterItsDigitsWereAskedFor() {
        var sum = SHA256()
        Array("ab".utf8).withUnsafeBytes { sum.add($0) }
        _ = sum.hexadecimalDigits()
        Array("c".utf8).withUnsafeBytes { sum.add($0) }
        #expect(sum.hexadecimalDigits() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
