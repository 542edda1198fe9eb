extension String {
    /// The text without what is neither letter nor digit: `06-12345678` and `0612345678` are the same number.
    ///
    /// It is applied to compared forms. Marks that belong to a letter stay with it; numbers other than the decimal digits,
    /// such as `½`, go.
    var lettersAndDigits: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.isLetterOrMark || $0.isDecimalDigit }))
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or a mark upon one.
    var isLetterOrMark: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// Whether it is a decimal digit of any script.
    var isDecimalDigit: Bool { properties.generalCategory == .decimalNumber }
}
