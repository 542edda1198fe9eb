/// Texts as a workbook can hold them.
enum SheetText {
    /// The most UTF-16 code units in a cell.
    static let longestCell = 32_767
    /// The most of them in what stands on paper around a sheet, with room for the number of the page.
    private static let longestTitle = 180

    /// How many lines the words of `text` take in a column of that many digits, of which a letter is mostly no wider.
    static func lines(of text: String, width: Double) -> Int {
        let width = max(Int(width), 1)
        var lines = 1
        var column = 0
        for word in text.split(separator: " ") {
            if column > 0, column + 1 + word.count > width {
                lines += 1
                column = 0
            }
            column += (column > 0 ? 1 : 0) + word.count
            // A word that is wider than the column is broken.
            lines += max(column - 1, 0) / width
            column -= max(column - 1, 0) / width * width
        }
        return lines
    }

    /// The height of a row of so many lines in points, of which a row has 409 at most.
    static func height(ofLines lines: Int) -> Double { Double(min(15 * lines, 409)) }

    /// The text of a cell: what XML cannot hold is replaced, and what is too long is cut, with `…` at the end.
    static func cell(_ text: String, longest: Int = longestCell) -> String { cut(writable(text), to: longest) }

    /// The text as a part of what stands on each printed page, where `&` begins an instruction.
    static func footer(_ text: String) -> String {
        cut(writable(text), to: longestTitle).split(separator: "&", omittingEmptySubsequences: false)
            .joined(separator: "&&")
    }

    /// The text with a replacement character for each that XML 1.0 does not allow.
    private static func writable(_ text: String) -> String {
        func isForeign(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        }
        guard text.unicodeScalars.contains(where: isForeign) else { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.map { isForeign($0) ? "\u{FFFD}" : $0 })
        return String(scalars)
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var units = 0
        let kept = text.unicodeScalars.prefix { scalar in
            units += UTF16.width(scalar)
            return units < limit
        }
        return String(kept) + "…"
    }
}
