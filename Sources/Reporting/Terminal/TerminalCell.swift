/// Text in the columns of a table on a terminal.
enum TerminalCell {
    /// The name without control characters, cut with an ellipsis where it is wider than `width` columns, and with blanks behind it where
    /// it is not as wide.
    static func fitted(_ name: String, to width: Int) -> String {
        let name = shown(name)
        guard TerminalWidth.columns(of: name) > width else { return padded(name, to: width) }
        return padded(TerminalWidth.prefix(of: name, columns: width - 1) + "…", to: width)
    }

    /// The text with a replacement character for whatever could steer a terminal: it takes the room of one.
    static func shown(_ text: String) -> String { replacingUnprintable(in: text) { _ in "\u{FFFD}" } }

    /// The text with blanks behind it.
    static func padded(_ text: String, to width: Int) -> String { text + blanks(beside: text, to: width) }

    /// The text with blanks before it.
    static func aligned(_ text: String, to width: Int) -> String { blanks(beside: text, to: width) + text }

    /// The line, bold where `style` has it.
    static func emphasised(_ line: String, _ style: TerminalStyle) -> String {
        style.hasColour ? "\u{1B}[1m\(line)\u{1B}[0m" : line
    }

    private static func blanks(beside text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - TerminalWidth.columns(of: text)))
    }
}
