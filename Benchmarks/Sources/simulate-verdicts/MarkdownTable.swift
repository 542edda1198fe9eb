import Glibc

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
    return decimal((count * 20_000 + total) / (2 * total), decimals: 2)
}

/// A number that is not negative with so many decimals, rounded half up.
func decimals(_ number: Double, decimals: Int = 2) -> String {
    decimal(Int((number * pow(10, Double(decimals))).rounded()), decimals: decimals)
}

private func decimal(_ units: Int, decimals: Int) -> String {
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
}
