import RegistrationLog

/// What a text looks like that may be personal data.
struct PersonalDataLook: Hashable {
    /// What it looks like; nil for nothing of the kind.
    let pattern: PersonalDataPattern?
    /// Whether a number of nine digits is in it, whether or not it can be a citizen service number.
    let hasNineDigits: Bool
}

extension PersonalDataLook {
    /// What an answer is as a whole, without the blanks around it.
    ///
    /// - Complexity: Linear in the length of the answer, and next to nothing for words without a digit.
    init(ofAnswer answer: Span<UInt8>) {
        var digits = 0
        var sign: Int?
        for index in answer.indices {
            if (0x30...0x39).contains(answer[index]) { digits += 1 }
            if answer[index] == 0x40 { sign = index }
        }
        if let sign {
            let isAddress = EmailAddress.range(around: sign, of: answer) == 0..<answer.count
            self.init(pattern: isAddress ? .emailAddress : nil, hasNineDigits: false)
        } else if digits < 4 || answer.count > 48 {
            self.init(pattern: nil, hasNineDigits: false)
        } else if let passes = CitizenServiceNumber.passes(answer) {
            self.init(pattern: passes ? .citizenServiceNumber : nil, hasNineDigits: true)
        } else if TelephoneNumber.matches(answer) {
            self.init(pattern: .telephoneNumber, hasNineDigits: false)
        } else if Postcode.matches(answer) {
            self.init(pattern: .postcode, hasNineDigits: false)
        } else {
            let isAccount = BankAccount.end(from: 0, of: answer) == answer.count
            self.init(pattern: isAccount ? .bankAccount : nil, hasNineDigits: false)
        }
    }

    /// What a name, in compared form, is or has in it as a word.
    ///
    /// A postcode does not count: by itself it is no person. An answer of four digits, a date, `14 020` or `06` in a
    /// question is nothing of the kind.
    ///
    /// Digits of any script and full-width signs count as what they look like.
    init(ofLabel label: String) {
        var label = label.utf8.allSatisfy { $0 < 0x80 } ? label : Self.plain(label)
        let look = label.withUTF8 { bytes in
            PersonalDataLook(inWordsOf: bytes.span)
        }
        self = look
    }

    /// The text with ASCII digits for digits of any script, and ASCII signs for those of full width.
    private static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let digit = scalar.decimalDigit {
                plain.append(Unicode.Scalar(0x30 + digit))
            } else if (0xFF01...0xFF5E).contains(scalar.value), let sign = Unicode.Scalar(scalar.value - 0xFEE0) {
                plain.append(sign)
            } else {
                plain.append(scalar == "\u{FE6B}" ? "@" : scalar)
            }
        }
        return String(plain)
    }

    private init(inWordsOf text: Span<UInt8>) {
        if let whole = CitizenServiceNumber.passes(text) {
            self.init(pattern: whole ? .citizenServiceNumber : nil, hasNineDigits: true)
            return
        }
        var hasNineDigits = false
        var hasCitizenServiceNumber = false
        var index = 0
        while index < text.count {
            if text[index] == 0x40, EmailAddress.range(around: index, of: text) != nil {
                self.init(pattern: .emailAddress, hasNineDigits: false)
                return
            }
            guard Self.isWordByte(text[index]), index == 0 || !Self.isWordByte(text[index - 1]) else {
                index += 1
                continue
            }
            if let end = BankAccount.end(from: index, of: text), end == text.count || !Self.isWordByte(text[end]) {
                self.init(pattern: .bankAccount, hasNineDigits: false)
                return
            }
            let number = index..<Self.endOfNumber(from: index, of: text)
            if number.count >= 9, let passes = CitizenServiceNumber.passes(text.extracting(number)) {
                hasNineDigits = true
                if passes { hasCitizenServiceNumber = true }
            }
            index = max(number.upperBound, index + 1)
        }
        if TelephoneNumber.matches(text) {
            self.init(pattern: .telephoneNumber, hasNineDigits: false)
        } else {
            self.init(
                pattern: hasCitizenServiceNumber ? .citizenServiceNumber : nil, hasNineDigits: hasNineDigits)
        }
    }

    /// Where a word of digits and points ends that begins at `start`; `start` where another sign is in the word.
    private static func endOfNumber(from start: Int, of text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count, (0x30...0x39).contains(text[end]) || text[end] == 0x2E { end += 1 }
        if end < text.count, isWordByte(text[end]) { return start }
        while end > start, text[end - 1] == 0x2E { end -= 1 }
        return end
    }

    /// Whether a byte is a letter or digit, or part of a letter beyond ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
}

extension Unicode.Scalar {
    /// The digit that it is, 0 to 9, in any script; nil for anything else.
    fileprivate var decimalDigit: UInt8? {
        guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
        return UInt8(exactly: value)
    }
}
