import Configuration
import DelimitedText
import Testing

@testable import Ingest

struct FileRuleDialectTests {
    @Test(arguments: FileRule.Encoding.allCases)
    func anEncodingIsTheOneOfItsName(_ encoding: FileRule.Encoding) {
        var rule = FileRule(match: ShellPattern("*"))
        rule.encoding = encoding
        #expect(rule.textEncoding?.rawValue == encoding.rawValue)
    }

    @Test func everyEncodingThatIsReadCanBeSaid() {
        #expect(FileRule.Encoding.allCases.map(TextEncoding.init) == TextEncoding.allCases)
    }

    @Test(arguments: [
        (FileRule.Delimiter.semicolon, ";" as Unicode.Scalar), (.comma, ","), (.tab, "\t"), (.verticalBar, "|"),
    ])
    func aDelimiterIsItsCharacter(_ delimiter: FileRule.Delimiter, _ character: Unicode.Scalar) {
        var rule = FileRule(match: ShellPattern("*"))
        rule.delimiter = delimiter
        #expect(rule.textDelimiter?.scalar == character)
    }

    @Test func everyDelimiterThatIsTriedCanBeSaid() {
        #expect(FileRule.Delimiter.allCases.map(DelimitedText.Delimiter.init) == DelimitedText.Delimiter.candidates)
    }

    @Test func whereNothingIsSaidItIsDetected() {
        let rule = FileRule(match: ShellPattern("*"))
        #expect(rule.textEncoding == nil)
        #expect(rule.textDelimiter == nil)
    }
}
