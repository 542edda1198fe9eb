import Testing

@testable import DelimitedText

struct FormulaCellsTests {
    private func quoted(_ text: String, isWithinQuotes: Bool = false) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { text in
            FormulaCells(delimiter: UInt8(ascii: ";")).quoted(text, isWithinQuotes: isWithinQuotes)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test(arguments: [
        (#"="a""#, #""a""#), (#"b;="a;b";="""#, #"b;"a;b";"""#), (#"  ="a"; ="b""#, #"  "a"; "b""#),
        (#"="a";"x;=""y""";="b""#, #""a";"x;=""y""";"b""#),
    ])
    func theSignBeforeAQuotedCellIsDropped(_ text: String, _ expected: String) { #expect(quoted(text) == expected) }

    @Test(arguments: ["", "=", "=a", #""=""a""""#, #"a="b""#, #"=="a""#, #"a;"b;=""c""""#, "= \"a\""])
    func elseThereIsNone(_ text: String) { #expect(quoted(text) == nil) }

    @Test func aTextMayBeginWithinQuotes() {
        #expect(quoted(#"a;="b";"c""#, isWithinQuotes: true) == nil)
        #expect(quoted(#"a";="b""#, isWithinQuotes: true) == #"a";"b""#)
    }
}
