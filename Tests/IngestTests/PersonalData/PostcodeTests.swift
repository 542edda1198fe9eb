import Testing

@testable import Ingest

/// 2514 EA is the postcode of the Binnenhof.
@Suite struct PostcodeTests {
    @Test(arguments: ["2514EA", "2514 EA", "2514ea", "1011 AB"])
    func isOne(text: String) {
        let found = Postcode.matches(text.utf8.span)
        #expect(found)
    }

    @Test(arguments: [
        "", "2514", "0514 EA", "2514 SA", "2514SD", "2514ss", "2514  EA", "251 4EA", "2514 E1", "25145EA", "ABCDEF",
    ])
    func isNone(text: String) {
        let found = Postcode.matches(text.utf8.span)
        #expect(!found)
    }
}
