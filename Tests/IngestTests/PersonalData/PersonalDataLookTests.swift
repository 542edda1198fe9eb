import RegistrationLog
import Testing

@testable import Ingest

@Suite struct PersonalDataLookTests {
    @Test(arguments: [
        ("111222333", PersonalDataPattern.citizenServiceNumber), ("12345672", .citizenServiceNumber),
        ("bsn 111222333", .citizenServiceNumber), ("zaak-111.222.333.", .citizenServiceNumber),
        ("bsn:111222333", .citizenServiceNumber), ("jan@example.nl", .emailAddress),
        ("wat is het adres van jan@example.nl?", .emailAddress), ("nl91abna0417164300", .bankAccount),
        ("storten op nl91 abna 0417 1643 00?", .bankAccount), ("06-12345678", .telephoneNumber),
        ("+31 6 12345678", .telephoneNumber),
        // Full width, Arabic-Indic and Devanagari digits; full-width and small signs.
        ("１１１２２２３３３", .citizenServiceNumber), ("bsn １１１２２２３３３", .citizenServiceNumber),
        ("jan＠example.nl", .emailAddress), ("jan﹫example.nl", .emailAddress), ("ｊａｎ＠ｅｘａｍｐｌｅ．ｎｌ", .emailAddress),
        ("０６－１２３４５６７８", .telephoneNumber), ("٠٦-١٢٣٤٥٦٧٨", .telephoneNumber), ("＋३१ ६ १२३४५६७८", .telephoneNumber),
        ("ｎｌ９１ ａｂｎａ ０４１７ １６４３ ００", .bankAccount),
    ])
    func aLabelThatLooksLikeIt(label: String, pattern: PersonalDataPattern) {
        #expect(PersonalDataLook(ofLabel: label).pattern == pattern)
    }

    @Test(arguments: [
        "wat is uw telefoonnummer 06?", "bel 14 020", "telefoonnummer", "e-mailadres", "is het @home?", "2514 ea",
        "paspoort 2024", "storing 20240701", "01-07-2024", "product 123456", "12345672 lampen", "zaak 1112223330",
        "a111222333", "111222333a", "nl91", "wat is uw iban?", "bel 0800-1234", "artikel 4:84 awb",
        "wat is 06-12345678?",
        "", "?", "…",
    ])
    func aLabelThatDoesNot(label: String) { #expect(PersonalDataLook(ofLabel: label).pattern == nil) }

    @Test(arguments: [
        ("111222333", PersonalDataPattern?.some(.citizenServiceNumber), true), ("111222334", nil, true),
        ("jan@example.nl", .emailAddress, false), ("bel jan@example.nl", nil, false),
        ("0612345678", .telephoneNumber, false),
        ("2514 EA", .postcode, false), ("NL91 ABNA 0417 1643 00", .bankAccount, false), ("ja", nil, false),
        ("1234", nil, false),
        ("", nil, false), ("20240701", nil, false),
    ])
    func anAnswerIsLookedAtAsAWhole(answer: String, pattern: PersonalDataPattern?, hasNineDigits: Bool) {
        let look = PersonalDataLook(ofAnswer: answer.utf8.span)
        #expect(look == PersonalDataLook(pattern: pattern, hasNineDigits: hasNineDigits))
    }
}
