import Testing

@testable import Ingest

/// 06-12345678 and 020-1234567 are made up; +44 20 7946 0958 is kept free for drama by Ofcom.
@Suite struct TelephoneNumberTests {
    @Test(arguments: [
        "0612345678", "06-12345678", "06 12 34 56 78", "(020) 123 45 67", "020-1234567", "+31612345678",
        "+31 (0)6 12345678",
        "0031612345678", "+44 20 7946 0958", "0523 - 123456",
    ])
    func isOne(text: String) {
        let found = TelephoneNumber.matches(text.utf8.span)
        #expect(found)
    }

    @Test(arguments: [
        "", "112", "14 020", "14020", "0800-1234", "0900 0101", "06", "612345678", "06123456789", "000000000000",
        "+31 6 1234567", "01-02-2024", "2024-07-01 09", "Bel 0612345678", "1234567890", "06-1234567x",
        "123456789012345",
    ])
    func isNone(text: String) {
        let found = TelephoneNumber.matches(text.utf8.span)
        #expect(!found)
    }
}
