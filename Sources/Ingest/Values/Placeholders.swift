package import Configuration
import RegistrationLog

/// The answers that count as no answer, such as `n.v.t.`.
package struct Placeholders: Sendable {
    private let forms: PlaceholderForms
    /// The visible ASCII with which no placeholder begins: all that is asked of most cells.
    private let harmlessFirstLetters: ASCIISet

    /// Makes the placeholders of `list` ready to be compared with cells.
    package init(_ list: PlaceholderList = PlaceholderList()) {
        forms = PlaceholderForms(list.keys)
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

    /// Whether a cell holds an answer: it is neither blank nor a placeholder.
    ///
    /// Most cells differ from every placeholder in their first letter, which must not be composed with a mark after it;
    /// the first of these, U+0300, begins with CC. Of the others most differ in their first eight.
    @inline(__always)
    package func isCaptured(_ cell: Span<UInt8>) -> Bool {
        if cell.isEmpty { return false }
        if harmlessFirstLetters.contains(cell[0]), cell.count == 1 || cell[1] < 0xCC { return true }
        return forms.isCapturedByWord(cell)
    }
}
