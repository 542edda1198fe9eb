package import Configuration
import RegistrationLog

/// The cells that hold no answer: what somebody typed for none, such as `n.v.t.`, and what programs write for an empty cell.
package struct Placeholders: Sendable {
    /// What is no answer, for either reason.
    private let forms: PlaceholderForms
    /// What programs write for an empty cell.
    private let emptyForms: PlaceholderForms
    /// The visible ASCII with which no form begins: all that is asked of most cells.
    private let harmlessFirstLetters: ASCIISet

    /// Makes the placeholders of `list` ready to be compared with cells.
    package init(_ list: PlaceholderList = PlaceholderList()) {
        emptyForms = PlaceholderForms(MachineEmpty.keys)
        forms = PlaceholderForms(
            Set(list.keys + MachineEmpty.keys).sorted {
                $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
            })
        let firstBytes = Set(forms.keys.compactMap { $0.utf8.first })
        harmlessFirstLetters = ASCIISet(
            (UInt8(0x21)...0x7F).filter { !firstBytes.contains(Normalisation.lowercased($0)) })
    }

    /// Whether a word in compared form may be suggested as a placeholder.
    ///
    /// A default placeholder that is captured all the same was taken off the list by the user, who need not hear of it.
    /// What looks like personal data is no word.
    static func canBeSuggested(_ word: String) -> Bool {
        !["ja", "nee", "true", "false"].contains(word) && !PlaceholderList.defaults.contains(word)
            && PersonalDataLook(ofLabel: word).pattern == nil
    }

    /// Whether a cell is empty: blank, or what a program writes for that.
    @inline(__always)
    package func isEmpty(_ cell: Span<UInt8>) -> Bool {
        if cell.isEmpty { return true }
        if harmlessFirstLetters.contains(cell[0]) { return false }
        return !emptyForms.isCapturedByWord(cell)
    }

    /// Whether a cell holds an answer: it is neither empty nor a placeholder.
    ///
    /// Most cells differ from every placeholder in their first letter, which must not be composed with a mark after it, be it
    /// behind letters that are not compared; the first of these, U+00AD, begins with C2. Of the others most differ in their
    /// first eight.
    @inline(__always)
    package func isCaptured(_ cell: Span<UInt8>) -> Bool {
        if cell.isEmpty { return false }
        if harmlessFirstLetters.contains(cell[0]), cell.count == 1 || cell[1] < 0xC2 { return true }
        return forms.isCapturedByWord(cell)
    }
}
