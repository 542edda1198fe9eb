/// Texts as a workbook can hold them.
enum SheetText {
    /// The most UTF-16 code units in a cell.
    private static let longestCell = 32_767
    /// The most of them in what stands on paper around a sheet, with room for the number of the page.
    private static let longestTitle = 180

    /// The text of a cell: what XML cannot hold is replaced, and what is too long is cut, with `…` at the end.
    static func cell(_ text: String) -> String { cut(writable(text), to: longestCell) }

    /// The text as a part of what stands on each printed page, where `&` begins an instruction.
    static func footer(_ text: String) -> String {
        cut(writable(text), to: longestTitle).split(separator: "&", omittingEmptySubsequences: false)
            .joined(separator: "&&")
    }

    /// The text with a replacement character for each that XML 1.0 has no place for.
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
