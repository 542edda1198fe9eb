/// Recognises a Dutch postcode: four digits, the first no zero, and two letters, which are not SA, SD or SS (PostNL).
enum Postcode {
    /// Whether `text` as a whole is one, with or without a blank.
    static func matches(_ text: Span<UInt8>) -> Bool {
        guard text.count == 6 || text.count == 7 && text[4] == 0x20, (0x31...0x39).contains(text[0]) else {
            return false
        }
        for index in 1..<4 where !(0x30...0x39).contains(text[index]) { return false }
        let letters = (text[text.count - 2] & 0xDF, text[text.count - 1] & 0xDF)
        guard (0x41...0x5A).contains(letters.0), (0x41...0x5A).contains(letters.1) else { return false }
        return letters.0 != 0x53 || ![0x41, 0x44, 0x53].contains(letters.1)
    }
}
