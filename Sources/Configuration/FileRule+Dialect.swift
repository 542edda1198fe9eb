package import Platform

extension FileRule {
    /// How the text of a file can be said to be encoded.
    package enum Encoding: Hashable, Sendable {
        case utf8, windows1252, utf16LittleEndian, utf16BigEndian
        /// Any other of one byte for each character.
        case codePage(CodePage)

        /// The encodings that can be meant without a look at what the system knows.
        static let words: [(word: String, encoding: Encoding)] = [
            ("utf-8", .utf8), ("windows-1252", .windows1252), ("utf-16le", .utf16LittleEndian),
            ("utf-16be", .utf16BigEndian),
        ]
        /// Others that an export of these parts may be in, of which one is proposed to who misspells it.
        static let otherWords = [
            "cp437", "cp850", "cp858", "macintosh", "iso-8859-1", "iso-8859-15", "iso-8859-2", "windows-1250",
        ]

        /// The name as `kcc.yaml` has it.
        package var name: String {
            if case .codePage(let page) = self { return page.name }
            return Self.words.first { $0.encoding == self }?.word ?? ""
        }

        /// The encoding of this name, in any case; nil where there is none that text can be read in.
        package init?(named name: String) {
            if let word = Self.words.first(where: { $0.word == name.lowercased() }) {
                self = word.encoding
            } else if let page = CodePage(named: name) {
                self = .codePage(page)
            } else {
                return nil
            }
        }
    }

    /// What can be said to stand between the cells of a file: a character of ASCII that is no blank or quote and ends no line.
    package struct Delimiter: Hashable, Sendable {
        /// The character.
        package let scalar: Unicode.Scalar

        /// Creates a delimiter; nil where cells cannot be distinguished by `scalar`.
        package init?(_ scalar: Unicode.Scalar) {
            guard scalar.isASCII, ![" ", "\0", "\"", "\r", "\n"].contains(scalar) else { return nil }
            self.scalar = scalar
        }
    }
}
