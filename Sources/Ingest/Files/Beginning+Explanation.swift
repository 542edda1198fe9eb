import DelimitedText
import RegistrationLog

extension Beginning {
    /// What stands in the first cell of the page that explains a sample to who fills it in.
    private static let explanationMark = Array("kcc-analyze survey".utf8)

    /// Whether the text explains a sample, so that there is nothing in it to be read.
    var explainsSurvey: Bool {
        let text = text.span
        var cell = text.extracting(WhiteSpace.trimmedRange(of: text))
        let isQuoted = !cell.isEmpty && cell[0] == 0x22
        if isQuoted { cell = cell.extracting(1...) }
        let mark = Self.explanationMark
        guard cell.count >= mark.count, cell.extracting(..<mark.count).isEqual(to: mark.span) else { return false }
        let rest = cell.extracting(mark.count...)
        if rest.isEmpty { return true }
        if isQuoted { return rest[0] == 0x22 }
        return rest[0] < 0x20 || [0x3B, 0x2C, 0x7C].contains(rest[0])  // ; , and |
    }
}
