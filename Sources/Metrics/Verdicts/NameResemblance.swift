import RegistrationLog

/// A name as it is held against another: letters and digits alone, of its compared form.
struct NameResemblance: Hashable, Sendable {
    private let text: [Unicode.Scalar]
    /// Its digits, in order.
    let digits: String
    private let letters: Int

    /// The least number of letters of the shorter name in which a likeness says anything.
    static let fewestLetters = 4
    /// The least number of letters of both names of which a misspelling may be advised.
    static let fewestLettersOfMisspelling = 6
    /// The most edits of a misspelling.
    static let mostEdits = 2
    /// The most questions of a product that one name may resemble; a name that resembles more says nothing.
    static let mostQuestions = 3

    /// Prepares a name in its compared form.
    init(_ name: String) {
        let text = name.lettersAndDigits
        digits = String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isDecimalDigit)))
        letters = text.reduce(0) { $0 + ($1.unicodeScalars.first.map { !$0.isDecimalDigit } ?? false ? 1 : 0) }
        self.text = Array(text.unicodeScalars)
    }

    /// The letters and digits in UTF-8.
    var bytes: [UInt8] { text.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) } }

    /// Whether it is long enough for what it is a part of to resemble it.
    var isWord: Bool { letters >= Self.fewestLetters }

    /// Whether one name is the other or a part of it, the shorter of at least four letters and the digits of both the same.
    func resembles(_ other: NameResemblance) -> Bool {
        let (shorter, longer) = text.count <= other.text.count ? (self, other) : (other, self)
        return shorter.isWord && digits == other.digits && longer.text.containsRun(of: shorter.text)
    }

    /// Whether a name may be meant for the other, as advice in a warning, without being a part of it: at most two letters went wrong.
    func mayBeMisspelt(_ other: NameResemblance) -> Bool {
        min(letters, other.letters) >= Self.fewestLettersOfMisspelling && digits == other.digits
            && optimalStringAlignment(text, other.text, atMost: Self.mostEdits) != nil
    }
}

extension [Unicode.Scalar] {
    /// Whether `other`, which is not empty, stands in it as it is.
    ///
    /// It is looked for wherever it may begin, which is fast unless both repeat themselves.
    /// - Complexity: Linear in both.
    fileprivate func containsRun(of other: [Unicode.Scalar]) -> Bool {
        guard other.count <= count else { return false }
        var steps = 0
        for start in 0...count - other.count where self[start] == other[0] {
            var length = 1
            while length < other.count, self[start + length] == other[length] { length += 1 }
            if length == other.count { return true }
            steps += length
            if steps > 4 * count { return containsRepetitiveRun(of: other) }
        }
        return false
    }

    /// The same, however much both repeat themselves.
    ///
    /// D. E. Knuth, J. H. Morris, V. R. Pratt, «Fast pattern matching in strings», SIAM Journal on Computing 6 (1977), 323–350.
    private func containsRepetitiveRun(of other: [Unicode.Scalar]) -> Bool {
        // For each beginning of `other` how long the longest shorter one is that it ends in.
        var lengths = [0]
        func extended(_ length: Int, by scalar: Unicode.Scalar) -> Int {
            var length = length
            while length > 0, length == other.count || other[length] != scalar { length = lengths[length - 1] }
            return other[length] == scalar ? length + 1 : length
        }
        for scalar in other.dropFirst() { lengths.append(extended(lengths[lengths.count - 1], by: scalar)) }
        var length = 0
        for scalar in self {
            length = extended(length, by: scalar)
            if length == other.count { return true }
        }
        return false
    }
}
