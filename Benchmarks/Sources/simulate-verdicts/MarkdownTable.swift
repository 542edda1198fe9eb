/// A table in Markdown, numbers to the right.
struct MarkdownTable: CustomStringConvertible {
    private let textColumns: Int
    private var lines: [String]

    /// Starts a table; the first `textColumns` columns hold text.
    init(textColumns: Int, header: [String]) {
        self.textColumns = textColumns
        lines = [
            Self.line(header),
            "|" + header.indices.map { $0 < textColumns ? "---|" : "---:|" }.joined(),
        ]
    }

    mutating func add(_ cells: [String]) { lines.append(Self.line(cells)) }

    var description: String { lines.joined(separator: "\n") }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

/// The share of `count` in `total` in per cents with two decimals, rounded half up; a dash where there is nothing to take
/// a share of.
func percentage(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "–" }
    let hundredths = (count * 20_000 + total) / (2 * total)
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
}
