import Configuration
import Ingest
import RegistrationLog

/// What holds for the compared and the shown form of every text, and for placeholders among them.
enum NameRules {
    /// A blank, a word of two blanks, and one outside ASCII beside those that hold by default.
    private static let list = PlaceholderList(adding: ["geen  antwoord", "é", "I\u{307}", "\u{1F6B2}"])
    private static let placeholders = Placeholders(list)
    /// What the documentation says programs write for «no value», in small letters.
    private static let emptyByMachine = Set(
        #"""
        \n null nan nat none nil undefined (null) <null> [null] (leeg) (blank) {} [] #n/a #n/b #naam? #name? #value! #waarde! #ref!
        #verw! #div/0! #deel/0! #null! <p></p> <br> &nbsp; --none-- 0001-01-01 1-1-0001 0001-01-01t00:00 1-1-0001t00:00
        0001-01-01t00:00:00 1-1-0001t00:00:00
        """#.split { $0.isWhitespace }.map(String.init)
            + ["0001-01-01 00:00", "1-1-0001 00:00", "0001-01-01 00:00:00", "1-1-0001 00:00:00"])
    /// Of more marks in a row than these the last do not count.
    private static let mostMarks = 30

    /// Checks the rules on a text.
    static func check(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        let compared = Normalisation.compared(text)
        let shown = Normalisation.shown(text)
        expect(Normalisation.compared(compared), compared, "compared form of a compared form")
        expect(Normalisation.shown(shown), shown, "shown form of a shown form")
        expect(Normalisation.compared(shown), compared, "compared form of a shown form")
        // `==` on strings is canonical equivalence, which no step but the blanks may change.
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
        require(
            hasManyMarks(text) || shown == words.joined(separator: " "),
            "\(scalars(shown)) is another text than \(scalars(text))")
        let isCaptured = placeholders.isCaptured(bytes.span)
        let isAnswer =
            !compared.isEmpty && !emptyByMachine.contains(compared)
            && !list.keys.contains { $0.utf8.elementsEqual(compared.utf8) }
        require(isCaptured == isAnswer, "captured: \(isCaptured), by its form \(scalars(compared)): \(isAnswer)")
    }

    /// Whether some letter has more marks than count, once letters with marks are taken apart.
    private static func hasManyMarks(_ text: String) -> Bool {
        var marks = 0
        // One scalar is taken apart into three marks at most.
        for scalar in text.unicodeScalars {
            marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 3
            if marks > mostMarks { return true }
        }
        return false
    }

    private static func expect(_ found: String, _ expected: String, _ what: String) {
        require(found.utf8.elementsEqual(expected.utf8), "\(what): \(scalars(found)), expected \(scalars(expected))")
    }

    private static func scalars(_ text: String) -> String {
        text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    }
}
