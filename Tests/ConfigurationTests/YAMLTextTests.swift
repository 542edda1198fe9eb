import Testing
import Yams

@testable import Configuration

struct YAMLTextTests {
    static let names = [
        "tel", "", " ", "null", "~", "yes", "0x1F", "- a", "a: b", "a #b", "{a}", "[a", "*a", "&a", "!a", "'", "\"",
        "\\",
        "%", "@", "`", "é", "Wat is er aan de hand?", "tab\tteken", "regel\neinde", "\u{1B}[31mrood", "om\u{202E}draai",
        "merk\u{FEFF}teken", "nul\u{0}teken", "\u{2028}", "\u{1F600}", "…",
        String(repeating: "lang en breed ", count: 30),
    ]

    @Test(arguments: names)
    func whatIsWrittenReadsAsTheSame(_ name: String) throws {
        let written = try YAMLText.quoted(name)
        // Padded, since Yams keeps a pointer to the text, and a String of up to 15 bytes has none that lasts.
        let text = "key: [\(written), x]\n" + String(repeating: "\n", count: 16)
        let node = try #require(try Yams.compose(yaml: text))
        #expect(node["key"]?.sequence?.count == 2)
        #expect(node["key"]?[0]?.scalar?.string == name)
    }

    @Test(arguments: names)
    func nothingInItSteersATerminalOrEndsTheLine(_ name: String) throws {
        let written = try YAMLText.quoted(name)
        #expect(written.hasPrefix("\"") && written.hasSuffix("\""))
        #expect(!written.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E || $0.value == 0x2028 })
    }

    @Test func lettersStayAsTheyAre() throws {
        #expect(try YAMLText.quoted("Categorieën (\"oud\")") == #""Categorieën (\"oud\")""#)
        #expect(try YAMLText.list(["a, b", "c"]) == #"["a, b", "c"]"#)
        #expect(try YAMLText.list([]) == "[]")
    }
}
