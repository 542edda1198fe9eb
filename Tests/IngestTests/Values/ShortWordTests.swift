import Testing

@testable import Ingest

struct ShortWordTests {
    @Test(arguments: 0...32)
    func wordsOfEveryLengthAreTheirBytes(length: Int) {
        let letters = (0..<length).map { UInt8(0x41 + $0) }
        let padded = [0x20, 0x21] + letters + [0x22, 0x23]
        let word = ShortWord(padded.span, in: 2..<2 + length)
        #expect(Array(word.text.utf8) == letters)
        #expect(word == ShortWord(letters.span, in: 0..<length))
        for index in letters.indices {
            var other = letters
            other[index] = 0x7A
            let changed = ShortWord(other.span, in: 0..<length)
            #expect(changed != word)
            #expect(word < changed)
        }
    }
}
