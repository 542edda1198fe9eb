import Configuration
import DelimitedText
import Testing

@testable import Ingest

struct FileRuleDialectTests {
    @Test(arguments: ["utf-8", "windows-1252", "utf-16le", "utf-16be", "cp850", "macintosh"])
    func anEncodingIsTheOneOfItsName(_ name: String) {
        var rule = FileRule(match: ShellPattern("*"))
        rule.encoding = FileRule.Encoding(named: name)
        #expect(rule.textEncoding?.name == name)
    }

    @Test func everyEncodingThatIsDetectedCanBeSaid() {
        #expect(
            TextEncoding.detectable.map { FileRule.Encoding(named: $0.name).map(TextEncoding.init) }
                == TextEncoding.detectable)
    }

    /// Whatever can be said can be read: of all bytes 123.
    @Test func aDelimiterIsItsCharacter() {
        var rule = FileRule(match: ShellPattern("*"))
        for byte in UInt8.min...UInt8.max {
            let scalar = Unicode.Scalar(byte)
            rule.delimiter = FileRule.Delimiter(scalar)
            #expect(
                rule.textDelimiter?.scalar
                    == (byte > 0x7F || [0, 0x0A, 0x0D, 0x20, 0x22].contains(byte) ? nil : scalar))
        }
    }

    @Test func whereNothingIsSaidItIsDetected() {
        let rule = FileRule(match: ShellPattern("*"))
        #expect(rule.textEncoding == nil)
        #expect(rule.textDelimiter == nil)
    }
}
