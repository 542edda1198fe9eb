import RegistrationLog

/// What a value looks like and not what it says: letters as `a`, digits as `9`, cut at 20 characters.
struct ValueShape: Hashable, Comparable, Sendable {
    /// How many characters are shown.
    static let limit = 20

    /// The shape, in ASCII: other signs stand as they are, those beyond ASCII as `?`.
    let text: String

    /// Takes the shape of the trimmed text of a cell; blanks become spaces.
    init(_ cell: Span<UInt8>) {
        let range = WhiteSpace.trimmedRange(of: cell)
        // No character takes more than four bytes.
        let beginning = cell.extracting(range).extracting(first: Self.limit * 4)
        let text = beginning.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        var shape = ""
        for scalar in text.unicodeScalars.prefix(Self.limit) { shape.unicodeScalars.append(Self.shape(of: scalar)) }
        self.text = shape
    }

    private static func shape(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: "a"
        case .decimalNumber: "9"
        case _ where scalar.properties.isWhitespace: " "
        default: scalar.isASCII ? scalar : "?"
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
