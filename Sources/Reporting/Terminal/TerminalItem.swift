/// A sentence on a terminal, behind a dash.
enum TerminalItem {
    /// The sentence in lines of at most 80 columns where words allow, with `lines` as they are below it.
    static func lines(_ text: Prose, below lines: [String] = []) -> [String] {
        var wrapped: [String] = []
        var current = "-"
        for word in printable(text.plainText).split(separator: " ") {
            if TerminalWidth.columns(of: current) + 1 + TerminalWidth.columns(of: String(word)) > 80,
                current.contains(where: { $0 != " " && $0 != "-" })
            {
                wrapped.append(current)
                current = " "
            }
            current += " " + word
        }
        return wrapped + [current] + lines.map { "    " + $0 }
    }
}
