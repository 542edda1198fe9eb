/// How many columns text takes on a terminal.
///
/// An emoji and a character of East Asian writing take two, a mark that combines with the character before it none. A
/// terminal may know better; then a column is a little ragged, and nothing is lost.
enum TerminalWidth {
    /// The columns that `text` takes.
    static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

    /// The longest beginning of `text` that takes at most `columns`.
    static func prefix(of text: String, columns: Int) -> String {
        var left = columns
        return String(
            text.prefix { character in
                left -= Self.columns(of: character)
                return left >= 0
            })
    }

    private static func columns(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        let isCombining = [.nonspacingMark, .enclosingMark].contains(first.properties.generalCategory)
        if isCombining { return 0 }
        return first.properties.isEmojiPresentation || wide.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// The blocks of wide characters: Hangul, ideographs, kana and full-width forms.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
