import Testing

@testable import Ingest

struct ValueShapeTests {
    @Test(arguments: [
        ("08-JAN-2024", "99-aaa-9999"), (" 8 f\u{E9}vr. 2024 ", "9 aaaa. 9999"), ("\u{661}\u{A0}\u{20AC}", "9 ?"),
        ("", ""),
        ("Fri Jan 12 2024 19:39:00 GMT+0100", "aaa aaa 99 9999 99:9"),
        (String(repeating: "\u{1F600}", count: 30), String(repeating: "?", count: 20)),
    ])
    func lettersAndDigitsAreHidden(_ cell: String, _ expected: String) {
        #expect(ValueShape(cell.utf8.span).text == expected)
    }
}
