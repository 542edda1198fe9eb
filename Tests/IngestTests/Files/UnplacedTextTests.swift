import Configuration
import DelimitedText
import RegistrationLog
import Testing

@testable import Ingest

@Suite struct UnplacedTextTests {
    private func look(_ text: String, _ rule: FileRule? = nil) throws -> UnplacedText {
        let zone = try #require(LocalTimeZone(name: "Europe/Amsterdam"))
        return UnplacedText(try DelimitedFile(MemorySource(Array(text.utf8))), rule: rule, timeZone: zone)
    }

    /// Of the second column two of three values that are no placeholder are dates; of the third one of three.
    @Test func columnsOfWhichMostValuesAreDates() throws {
        let text = try look(
            "naam;geopend;bericht\r\na;31/1/2024 08:00;1/2/2024\r\nb;?;x\r\nc;1/2/2024;nee\r\nd;ooit;ja\r\n")
        #expect(text.header == ["naam", "geopend", "bericht"])
        #expect(
            text.form
                == UnplacedText.Form(
                    encoding: "utf-8", delimiter: ";",
                    layout: TextLayout(lineEnding: .carriageReturnLineFeed, hasSeparatorLine: false), headerLine: 1))
        #expect(
            text.dates == [UnplacedText.DateColumn(column: 1, format: .dayMonthYearSlashed, isAmbiguous: false)])
    }

    @Test func ambiguousDatesAreSaidToBe() throws {
        let text = try look("a,b\n1,1-2-2024\n")
        #expect(text.dates == [UnplacedText.DateColumn(column: 1, format: .dayMonthYearDashed, isAmbiguous: true)])
    }

    @Test(arguments: ["", "\n\n", "%PDF-1.7\n"])
    func whatHasNoHeaderHasNoForm(text: String) throws {
        let text = try look(text)
        #expect(text.header.isEmpty && text.form == nil && text.dates.isEmpty)
    }
}
