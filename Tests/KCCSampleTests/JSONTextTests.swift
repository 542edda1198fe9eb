import Foundation
import Testing

@testable import kcc_sample

@Suite struct JSONTextTests {
    private let answer = "zij zei \"é\\\n😀\""

    private var value: JSONText {
        .object([("vraag", .string(answer)), ("lijst", .list([.number("12"), .null, .object([])]))])
    }

    @Test func isWrittenAsDatabasesAndProgramsWriteIt() {
        #expect(value.text(isASCII: false) == #"{"vraag": "zij zei \"é\\\n😀\"", "lijst": [12, null, {}]}"#)
        // U+1F600 is D83D DE00 in UTF-16.
        #expect(
            value.text(isASCII: true) == #"{"vraag": "zij zei \"\u00e9\\\n\ud83d\ude00\"", "lijst": [12, null, {}]}"#)
    }

    @Test(arguments: [false, true])
    func isReadBackByFoundation(isASCII: Bool) throws {
        let read = try JSONSerialization.jsonObject(with: Data(value.text(isASCII: isASCII).utf8))
        let object = try #require(read as? [String: Any])
        #expect(object["vraag"] as? String == answer)
        #expect((object["lijst"] as? [Any])?.count == 3)
    }
}
