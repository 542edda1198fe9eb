/// Cells that are wholly `="…"`, as programs write ids that spreadsheets shall leave as they are: quoted cells but for the
/// first character.
struct FormulaCells: Sendable {
    private static let quote = UInt8(ascii: "\""), equals = UInt8(ascii: "=")

    let delimiter: UInt8

    /// Where a byte of text stands.
    private enum State {
        /// Where a cell begins, blanks before it included.
        case start
        case unquoted, quoted
        /// Behind a quote that ends a cell, or is the first of two.
        case behindQuote
    }

    /// `text` without each `=` that stands right before the quote with which a cell then begins; nil where there is none.
    ///
    /// The text begins where a cell does, or within quotes where it `isWithinQuotes`.
    ///
    /// - Complexity: O(n) in the bytes.
    func quoted(_ text: UnsafeBufferPointer<UInt8>, isWithinQuotes: Bool) -> [UInt8]? {
        var state = isWithinQuotes ? State.quoted : .start
        var dropped: [Int] = []
        for (index, byte) in text.enumerated() {
            switch (state, byte) {
            case (.quoted, Self.quote): state = .behindQuote
            case (.quoted, _): break
            case (.start, Self.quote), (.behindQuote, Self.quote): state = .quoted
            case (_, delimiter), (_, 0x0A), (_, 0x0D): state = .start
            case (.start, 0x20), (.start, 0x09): break
            case (.start, Self.equals) where index + 1 < text.count && text[index + 1] == Self.quote:
                dropped.append(index)
            default: state = .unquoted
            }
        }
        guard !dropped.isEmpty else { return nil }
        var quoted: [UInt8] = []
        quoted.reserveCapacity(text.count - dropped.count)
        var start = 0
        for index in dropped {
            quoted.append(contentsOf: text[start..<index])
            start = index + 1
        }
        quoted.append(contentsOf: text[start...])
        return quoted
    }
}
