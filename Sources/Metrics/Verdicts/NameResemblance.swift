import RegistrationLog

/// A name as it is held against another: letters and digits alone, of its compared form.
struct NameResemblance: Hashable, Sendable {
    private let text: String
    private let digits: String
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
        text = name.lettersAndDigits
        digits = String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isDecimalDigit)))
        letters = text.reduce(0) { $0 + ($1.unicodeScalars.first.map { !$0.isDecimalDigit } ?? false ? 1 : 0) }
    }

    /// Whether one name is the other or a part of it, the shorter of at least four letters and the digits of both the same.
    func resembles(_ other: NameResemblance) -> Bool {
        let shorter = text.unicodeScalars.count <= other.text.unicodeScalars.count ? self : other
        guard shorter.letters >= Self.fewestLetters, digits == other.digits else { return false }
        return text.unicodeScalars.containsRun(of: other.text.unicodeScalars)
            || other.text.unicodeScalars.containsRun(of: text.unicodeScalars)
    }

    /// Whether a name may be meant for the other, as advice in a warning: also where at most two letters went wrong.
    func mayBe(_ other: NameResemblance) -> Bool {
        resembles(other)
            || min(letters, other.letters) >= Self.fewestLettersOfMisspelling && digits == other.digits
                && optimalStringAlignment(text, other.text, atMost: Self.mostEdits) != nil
    }

    /// Finds what the questions of a product may be called in its follow-up.
    ///
    /// - Parameters:
    ///   - questions: The compared names of the questions of the product.
    ///   - names: The compared names in the follow-up of at least five of its registrations that no registration of the log
    ///     asks.
    /// - Returns: For each question the first of these names that it resembles; nil where none does.
    /// - Complexity: O(*n*·*m*) for *n* questions and *m* names.
    static func names(resembledBy questions: [String], among names: [String]) -> [String?] {
        let forms = questions.map(NameResemblance.init)
        var found = [String?](repeating: nil, count: questions.count)
        for name in names {
            let form = NameResemblance(name)
            let alike = forms.indices.filter { forms[$0].resembles(form) }
            guard alike.count <= mostQuestions else { continue }
            for question in alike where found[question] == nil { found[question] = name }
        }
        return found
    }
}

extension String.UnicodeScalarView {
    /// Whether `other` stands in it as it is.
    fileprivate func containsRun(of other: String.UnicodeScalarView) -> Bool {
        let (text, run) = (Array(self), Array(other))
        guard run.count <= text.count else { return false }
        return (0...text.count - run.count).contains { text[$0..<$0 + run.count].elementsEqual(run) }
    }
}
