import Configuration
import DelimitedText

extension FileRule {
    /// The encoding that the file is said to have; nil where nothing is said.
    var textEncoding: TextEncoding? { encoding.map(TextEncoding.init) }

    /// The character that is said to stand between its cells; nil where nothing is said.
    var textDelimiter: DelimitedText.Delimiter? { delimiter.flatMap { DelimitedText.Delimiter($0.scalar) } }
}

extension FileRule? {
    /// What quotes are said to be in the file; around cells where nothing is said.
    var quoting: Quoting { self?.quotesAreLetters == true ? .letters : .aroundCells }

    /// What backslashes are said to mean in the file; nil where nothing is said: they are letters.
    var escapes: BackslashEscapes? {
        self?.escapesWithBackslash == true ? BackslashEscapes(delimiter: self?.textDelimiter) : nil
    }
}

extension Beginning {
    /// The delimiters that may stand between the cells of the text: the one of a sheet, of `rule` or of a separator line, or any.
    func delimiters(under rule: FileRule?) -> [Delimiter] {
        (knownDelimiter ?? rule?.textDelimiter ?? separatorLine).map { [$0] } ?? Delimiter.candidates
    }
}

extension TextEncoding {
    /// The encoding that `kcc.yaml` calls so.
    init(_ encoding: FileRule.Encoding) {
        self =
            switch encoding {
            case .utf8: .utf8
            case .windows1252: .windows1252
            case .utf16LittleEndian: .utf16LittleEndian
            case .utf16BigEndian: .utf16BigEndian
            case .codePage(let page): .codePage(page)
            }
    }
}

extension Delimiter {
    /// The delimiter as `kcc.yaml` names it.
    var configurationWord: String { self == .tab ? "tab" : String(scalar) }
}
