import RegistrationLog

/// The placeholders, to be compared with cells that may be one of them.
///
/// It never changes; it is a class since a reader of rows would copy a structure of this size for every cell.
final class PlaceholderForms: Sendable {
    /// The placeholders in compared form, in order of code points.
    let keys: [String]
    /// The same, to be looked up.
    private let keySet: Set<String>
    /// Among how many placeholders that begin alike each is held against a cell; among more, the cell is looked up.
    private static let fewForms = 32
    /// The same as UTF-8, one after the other, and where each ends.
    private let formBytes: [UInt8]
    private let formEnds: [Int]
    /// Whether a placeholder holds anything but ASCII.
    private let hasFormBeyondASCII: Bool
    /// For each byte the first placeholder that does not begin with a smaller one; at the end how many there are.
    private let firstForms: [Int]
    /// For each ASCII letter the second ones of the placeholders that begin with it.
    private let secondLetters: [ASCIISet]
    /// Each placeholder that is a whole plain word in one number; 0 instead of any other.
    private let words: [UInt64]
    /// Of each placeholder of at least eight bytes the first seven, in one number; of any other what no cell begins with.
    private let heads: [UInt64]
    private static let sevenLetters: UInt64 = 0xFF_FFFF_FFFF_FFFF

    /// Creates the forms of `keys`, which are compared and in order of code points, none of them empty.
    init(_ keys: [String]) {
        self.keys = keys
        keySet = Set(keys)
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for key in keys {
            bytes += key.utf8
            ends.append(bytes.count)
        }
        formBytes = bytes
        formEnds = ends
        hasFormBeyondASCII = bytes.contains { $0 >= 0x80 }
        // Code points are in the order of their bytes in UTF-8.
        let firstBytes = keys.map { Int($0.utf8.first ?? 0) }
        firstForms = (0...256).map { byte in firstBytes.count { $0 < byte } }
        secondLetters = (0..<128).map { first in
            ASCIISet(keys.filter { $0.utf8.first == first }.compactMap { $0.utf8.dropFirst().first })
        }
        words = keys.map { PlainWord(wholeOf: $0.utf8.span)?.lowercased ?? 0 }
        heads = keys.map { key in
            key.utf8.count < 8 ? ~0 : key.utf8.span.withUnsafeBytes { $0.word(at: 0) } & Self.sevenLetters
        }
    }

    /// Whether a cell that is not empty holds an answer, as its first two letters show, or its first eight where they are plain.
    func isCapturedByWord(_ cell: Span<UInt8>) -> Bool {
        if differsInSecondLetter(cell) { return true }
        guard let word = PlainWord(cell) else { return isCapturedByLetters(cell) }
        let form = word.lowercased
        let first = Int(truncatingIfNeeded: form & 0xFF)
        let forms = firstForms[first]..<firstForms[first + 1]
        if forms.count > Self.fewForms { return !containsForm(of: cell) }
        if cell.count > 8 {
            // The form of a longer cell has these letters too, though a mark may change the eighth.
            for index in forms where heads[index] == form & Self.sevenLetters { return isCapturedByLetters(cell) }
            return true
        }
        for index in forms where words[index] == form { return false }
        return true
    }

    /// Whether no placeholder begins with the first two letters of a cell.
    ///
    /// These are visible ASCII, so that both are in the compared form unless a mark after the second one changes it.
    @inline(__always)
    private func differsInSecondLetter(_ cell: Span<UInt8>) -> Bool {
        guard cell.count > 1, WhiteSpace.isVisibleASCII(cell[0]), WhiteSpace.isVisibleASCII(cell[1]),
            cell.count == 2 || cell[2] < 0xC2
        else { return false }
        return !secondLetters[Int(Normalisation.lowercased(cell[0]))].contains(Normalisation.lowercased(cell[1]))
    }

    /// Whether a cell holds an answer, as its letters show one by one.
    ///
    /// Only where marks may be composed, or letters beyond ASCII lowercased, is the compared form made.
    private func isCapturedByLetters(_ cell: Span<UInt8>) -> Bool {
        let range = WhiteSpace.trimmedRange(of: cell)
        guard !range.isEmpty else { return false }
        let first = Normalisation.lowercased(cell[range.lowerBound])
        let forms = firstForms[Int(first)]..<firstForms[Int(first) + 1]
        if forms.isEmpty, !Self.isOpen(range.lowerBound, of: cell) { return true }
        if first >= 0x80 || forms.count > Self.fewForms { return !containsForm(of: cell) }
        for form in forms {
            switch likeness(ofForm: form, to: cell, in: range) {
            case .different: continue
            case .equal: return false
            case .open: return !containsForm(of: cell)
            }
        }
        return !Self.isOpen(range.lowerBound, of: cell) || !containsForm(of: cell)
    }

    /// Whether the letter at `index` is beyond ASCII, or may be composed with a mark after it, which may be behind letters that
    /// are not compared, the first of which begins with C2.
    private static func isOpen(_ index: Int, of cell: Span<UInt8>) -> Bool {
        cell[index] >= 0x80 || index + 1 < cell.count && cell[index + 1] >= 0xC2
    }

    /// Whether the compared form of a cell is a placeholder.
    private func containsForm(of cell: Span<UInt8>) -> Bool {
        if !hasFormBeyondASCII, Self.hasLastingLetter(cell) { return false }
        let form = Normalisation.compared(cell)
        return form.isEmpty || keySet.contains(form)
    }

    /// Whether a cell holds a letter beyond ASCII that its compared form has too, or another one instead.
    ///
    /// Composed and lowercased, only three letters become ASCII: U+037E (a semicolon), U+1FEF (a grave) and U+212A (a k).
    /// Blanks become spaces, and some letters are not compared.
    private static func hasLastingLetter(_ cell: Span<UInt8>) -> Bool {
        var index = 0
        while index < cell.count {
            let blank = WhiteSpace.length(at: index, of: cell)
            let passed = cell[index] < 0x80 ? 1 : max(blank, Normalisation.ignoredLength(at: index, of: cell))
            if passed > 0 {
                index += passed
                continue
            }
            switch (cell[index], index + 1 < cell.count ? cell[index + 1] : 0) {
            case (0xCD, 0xBE): index += 2
            case (0xE1, 0xBF) where index + 2 < cell.count && cell[index + 2] == 0xAF: index += 3
            case (0xE2, 0x84) where index + 2 < cell.count && cell[index + 2] == 0xAA: index += 3
            default: return true
            }
        }
        return false
    }

    /// How far the ASCII at the beginning of a cell says whether it is a form.
    private enum Likeness { case equal, different, open }

    private func likeness(ofForm form: Int, to cell: Span<UInt8>, in range: Range<Int>) -> Likeness {
        var index = range.lowerBound
        for position in (form == 0 ? 0 : formEnds[form - 1])..<formEnds[form] {
            guard index < range.upperBound else { return .different }
            let byte = cell[index]
            let expected = formBytes[position]
            if byte >= 0x80 { return .open }
            if WhiteSpace.isVisibleASCII(byte) || WhiteSpace.length(at: index, of: cell) == 0 {
                if Normalisation.lowercased(byte) != expected {
                    return Self.isOpen(index, of: cell) ? .open : .different
                }
                index += 1
            } else {
                guard expected == 0x20 else { return .different }
                while WhiteSpace.length(at: index, of: cell) > 0 { index += 1 }
            }
        }
        if index == range.upperBound { return .equal }
        // Behind a blank may stand what is not compared.
        return (index..<range.upperBound).contains { cell[$0] >= 0x80 } ? .open : .different
    }
}
