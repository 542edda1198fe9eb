/// Recognises the number of a bank account (IBAN, ISO 13616).
enum BankAccount {
    /// The length of a number by country: those of SEPA, Turkey and Morocco, from the IBAN registry of SWIFT.
    private static let lengths: [String: Int] = [
        "AD": 24, "AL": 28, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
        "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27,
        "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MA": 28, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18,
        "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "VA": 22,
    ]

    /// Where a number ends that begins at `start`; nil where none does.
    ///
    /// Single blanks may stand between its signs. Country, length and remainder must be right: with the first four signs behind the others and letters as 10…35, the
    /// number leaves 1 when divided by 97.
    static func end(from start: Int, of text: Span<UInt8>) -> Int? {
        guard start + 15 <= text.count, isLetter(text[start]), isLetter(text[start + 1]) else { return nil }
        let country = String(decoding: [text[start] & 0xDF, text[start + 1] & 0xDF], as: UTF8.self)
        guard let length = lengths[country] else { return nil }
        var signs: [UInt8] = []
        var index = start
        while signs.count < length, index < text.count {
            let byte = text[index]
            if isLetter(byte) {
                signs.append((byte & 0xDF) - 0x41 + 10)
            } else if (0x30...0x39).contains(byte) {
                signs.append(byte - 0x30)
            } else if byte != 0x20 || text[index - 1] == 0x20 {
                return nil
            }
            index += 1
        }
        guard signs.count == length, signs[2] < 10, signs[3] < 10 else { return nil }
        let remainder = (signs[4...] + signs[..<4]).reduce(0) { remainder, sign in
            (remainder * (sign < 10 ? 10 : 100) + Int(sign)) % 97
        }
        return remainder == 1 ? index : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
