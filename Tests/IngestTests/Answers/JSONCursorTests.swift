import Testing

@testable import Ingest

struct JSONCursorTests {
    /// The answer that a text of one value is; nil where it is malformed.
    private func answer(_ text: String) -> String? {
        let cell = text.utf8.span
        var cursor = JSONCursor(0..<cell.count)
        var answer: [UInt8] = []
        do throws(MalformedJSON) { try cursor.appendAnswer(of: cell, to: &answer) } catch { return nil }
        return cursor.peek(of: cell) == nil ? String(decoding: answer, as: UTF8.self) : nil
    }

    // MARK: Strings

    @Test(arguments: [
        (#""""#, ""), (#""een antwoord""#, "een antwoord"), (#""één 😀""#, "één 😀"),
        (#""\" \\ \/""#, "\" \\ /"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u00E9\u20ac""#, "Aéé€"), (#""\ud83d\ude00\uD83D\uDE00""#, "😀😀"),
        (#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10FFFF}"), ("\"\u{7F}\"", "\u{7F}"),
        (#""\u0001\uffff\ud7ff\ue000""#, "\u{1}\u{FFFF}\u{D7FF}\u{E000}"),
    ])
    func aStringIsWhatItStandsFor(_ text: String, _ expected: String) { #expect(answer(text) == expected) }

    @Test(arguments: [
        #"""#, #""a"#, #""\""#, #""\"#, #""\q""#, #""\u12""#, #""\u12g4""#, #""\U0041""#, "\"a\nb\"", "\"\t\"",
        "\"\u{1F}\"", "'a'", "a",
        // Half of a surrogate pair, either half, and two that are no pair; a NUL may stand in no text.
        #""\ud800""#, #""\udc00""#, #""\ud800a""#, #""\ud800\n""#, #""\ud800\u0041""#, #""\ud800\ud800""#, #""\u0000""#,
    ])
    func aMalformedStringIsRefused(_ text: String) { #expect(answer(text) == nil) }

    // MARK: Numbers

    @Test(arguments: [
        ("1", "1"), ("1.0", "1"), ("1e0", "1"), ("1E+0", "1"), ("10e-1", "1"), ("0.1e1", "1"), ("0.0010e3", "1"),
        ("0", "0"), ("-0", "0"), ("0.000", "0"), ("0e99999999999999999999", "0e99999999999999999999"),
        ("-12.50", "-12.5"), ("1200", "1200"), ("1.2e3", "1200"), ("12e-4", "0.0012"), ("0612345678", nil),
        ("3.14159265358979323846264338327950288419716939937510", "3.1415926535897932384626433832795028841971693993751"),
        // 30 zeros at the most are written out: 10^30, 10^31, 10^-31 and 10^-32.
        ("1e30", "1000000000000000000000000000000"), ("1e31", "1e31"), ("100e29", "1e31"),
        ("1e-31", "0.0000000000000000000000000000001"), ("1e-32", "1e-32"), ("0.1e-31", "1e-32"),
        ("12e400", "12e400"), ("120E+399", "12e400"), ("1e-999999999999999", "1e-999999999999999"),
        ("1e1000000000000000", "1e1000000000000000"),
    ])
    func aNumberHasOneSpelling(_ text: String, _ expected: String?) { #expect(answer(text) == expected) }

    @Test(arguments: [
        "", "-", "+1", "01", "-01", "00", "1.", ".5", "-.5", "1.e1", "1e", "1e+", "1e1.5", "1a", "0x1", "NaN",
        "Infinity",
        "1,5", "1 2", "١",
    ])
    func aMalformedNumberIsRefused(_ text: String) { #expect(answer(text) == nil) }

    // MARK: Other values

    @Test(arguments: [
        ("true", "true"), ("false", "false"), ("null", ""), (" \t\r\n1 \t\r\n", "1"), ("[]", ""), ("{}", ""),
        (#"["a", 1.0, true]"#, "a, 1, true"), (#"["a", null, "", " ", [], {}, "b"]"#, "a, b"), ("[null, null]", ""),
        (#"[["a", "b"], ["c"]]"#, "a, b, c"), (#"{"label": "Ja", "value": "1"}"#, "Ja"),
        (#"{"value": "1", "label": "Ja"}"#, "Ja"), (#"{"value": 1.0, "x": "y"}"#, "1"),
        (#"{"label": null, "value": "1"}"#, "1"), (#"{"label": " ", "value": "1"}"#, "1"), (#"{"x": "y"}"#, ""),
        (#"{"label": {"label": ["a", {"value": "b"}]}}"#, "a, b"), (#"{"Label": "a", "\u006cabel": "b"}"#, "b"),
        // Of members of one name the first with an answer counts.
        (#"{"label": "", "label": "b", "label": "c"}"#, "b"),
        (#"[{"label": "Fiets", "value": "f"}, {"value": "auto", "label": null}]"#, "Fiets, auto"),
    ])
    func aValueIsAnAnswer(_ text: String, _ expected: String) { #expect(answer(text) == expected) }

    @Test(arguments: [
        "True", "tru", "nul", "nulll", "undefined", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1}",
        "{", "}", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a" 1}"#, #"{"a":1 "b":2}"#,
        "{a:1}", "{1:1}", "{'a':1}", #"{"a":1]"#, "[1]]", "// a\n1", "/* a */ 1", "1\u{A0}", "\u{FEFF}1", "1\u{B}",
    ])
    func anythingElseIsRefused(_ text: String) { #expect(answer(text) == nil) }

    @Test func nestingIsLimited() {
        func nested(_ depth: Int, _ open: String, _ value: String, _ close: String) -> String {
            String(repeating: open, count: depth) + value + String(repeating: close, count: depth)
        }
        #expect(answer(nested(128, "[", #""a""#, "]")) == "a")
        #expect(answer(nested(129, "[", #""a""#, "]")) == nil)
        #expect(answer(nested(128, #"{"label":"#, #""a""#, "}")) == "a")
        #expect(answer(nested(129, #"{"label":"#, #""a""#, "}")) == nil)
        #expect(answer(nested(100_000, "[", "", "]")) == nil)
        #expect(answer(nested(100_000, "[", "", "")) == nil)
        // Next to one another they do not nest.
        #expect(answer("[" + String(repeating: "[],", count: 200) + #""a"]"#) == "a")
    }
}
