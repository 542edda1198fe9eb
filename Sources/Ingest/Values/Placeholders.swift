/// The answers that count as no answer, such as `n.v.t.`.
package struct Placeholders: Sendable {
    /// What counts as no answer unless `kcc.yaml` says otherwise.
    static let defaults = ["-", "--", "?", "n.v.t.", "nvt", "n/a", "null", "onbekend", "x"]

    /// The placeholders in compared form, in order of code points.
    package let keys: [String]
    /// The same as UTF-8.
    private let forms: [[UInt8]]
    /// Whether a placeholder begins with the byte at that place.
    private let isFirstByte: [Bool]

    /// Creates the default placeholders with those of `added` and without those of `removed`, all compared.
    package init(adding added: [String] = [], removing removed: [String] = []) {
        let removedKeys = Set(removed.map(Normalisation.compared))
        let keys = Set((Self.defaults + added).map(Normalisation.compared)).subtracting(removedKeys)
        self.keys = keys.filter { !$0.isEmpty }.sorted {
            $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
        forms = self.keys.map { Array($0.utf8) }
        var isFirstByte = [Bool](repeating: false, count: 256)
        for form in forms { isFirstByte[Int(form[0])] = true }
        self.isFirstByte = isFirstByte
    }

    /// Whether a cell holds an answer: it is neither blank nor a placeholder.
    ///
    /// Most cells differ from every placeholder in their first letter, and are told by it alone.
    package func isCaptured(_ cell: Span<UInt8>) -> Bool {
        let range = WhiteSpace.trimmedRange(of: cell)
        guard !range.isEmpty else { return false }
        let first = Normalisation.lowercased(cell[range.lowerBound])
        if !isFirstByte[Int(first)], first < 0x80, !isFollowedByMark(range.lowerBound, of: cell) { return true }
        for index in range where cell[index] >= 0x80 { return !containsForm(of: cell) }
        for form in forms where form[0] == first && Self.isForm(form, of: cell, in: range) { return false }
        return true
    }

    /// Whether the letter at `index` may be composed with a mark after it, the first of which, U+0300, begins with CC.
    private func isFollowedByMark(_ index: Int, of cell: Span<UInt8>) -> Bool {
        index + 1 < cell.count && cell[index + 1] >= 0xCC
    }

    /// Whether the compared form of a cell is a placeholder.
    private func containsForm(of cell: Span<UInt8>) -> Bool {
        var form: [UInt8] = []
        Normalisation.appendCompared(cell, to: &form)
        return forms.contains(form)
    }

    /// Whether `key` is the compared form of the trimmed ASCII text in `range`.
    private static func isForm(_ key: [UInt8], of cell: Span<UInt8>, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        for expected in key {
            guard index < range.upperBound else { return false }
            if WhiteSpace.length(at: index, of: cell) == 0 {
                guard Normalisation.lowercased(cell[index]) == expected else { return false }
                index += 1
            } else {
                guard expected == 0x20 else { return false }
                while WhiteSpace.length(at: index, of: cell) > 0 { index += 1 }
            }
        }
        return index == range.upperBound
    }
}
