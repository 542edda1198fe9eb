extension String {
    /// The text without what is neither letter nor digit: `06-12345678` and `0612345678` are the same number.
    ///
    /// It is applied to compared forms. Marks that belong to a letter stay with it; numbers other than the decimal digits,
    /// such as `½`, go.
    package var lettersAndDigits: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.isLetterOrMark || $0.isDecimalDigit }))
    }
}

extension [UInt8] {
    /// Drops from a text in UTF-8 what is neither letter nor digit, as ``Swift/String/lettersAndDigits`` does; a text that
    /// has neither, such as `+`, stays whole, so that it does not equal every other such text.
    ///
    /// - Complexity: Linear in the bytes; nothing is allocated for ASCII.
    package mutating func keepLettersAndDigits() {
        guard let first = firstIndex(where: { !$0.isASCIILetterOrDigit }) else { return }
        if self[first...].contains(where: { $0 >= 0x80 }) {
            let kept = String(decoding: self, as: UTF8.self).lettersAndDigits
            if !kept.isEmpty { replaceSubrange(indices, with: kept.utf8) }
            return
        }
        guard contains(where: \.isASCIILetterOrDigit) else { return }
        var end = first
        for index in first..<count where self[index].isASCIILetterOrDigit {
            self[end] = self[index]
            end += 1
        }
        removeSubrange(end...)
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or a mark upon one.
    fileprivate var isLetterOrMark: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// Whether it is a decimal digit of any script.
    package var isDecimalDigit: Bool { properties.generalCategory == .decimalNumber }
}
