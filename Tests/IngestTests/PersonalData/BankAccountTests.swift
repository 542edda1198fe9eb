import Testing

@testable import Ingest

/// NL91ABNA0417164300 and the numbers of other countries are the examples of the IBAN registry of SWIFT (ISO 13616).
@Suite struct BankAccountTests {
    @Test(arguments: [
        "NL91ABNA0417164300", "nl91 abna 0417 1643 00", "DE89370400440532013000", "BE68539007547034",
        "GB29NWBK60161331926819", "FR1420041010050500013M02606", "NO9386011117947", "MT84MALT011000012345MTLCAST001S",
    ])
    func isOne(text: String) {
        let found = BankAccount.end(from: 0, of: text.utf8.span)
        #expect(found == text.utf8.count)
    }

    @Test(arguments: [
        "", "NL91ABNA0417164301", "NL91ABNA041716430", "XX91ABNA0417164300", "NL9", "NL91  ABNA0417164300",
        "NLAAABNA0417164300",
        "Nijmegen heeft veel straten", "NL91-ABNA-0417-1643-00",
    ])
    func isNone(text: String) {
        let found = BankAccount.end(from: 0, of: text.utf8.span)
        #expect(found == nil)
    }

    @Test func whatFollowsIsNoPartOfIt() {
        let text = "rekening NL91ABNA0417164300, van wie?"
        let found = BankAccount.end(from: 9, of: text.utf8.span)
        #expect(found == 27)
    }
}
