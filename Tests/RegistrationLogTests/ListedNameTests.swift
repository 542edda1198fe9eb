import RegistrationLog
import Testing

@Suite struct ListedNameTests {
    @Test func namesThatComeBackAreComparedAsThoseOfLogsAre() {
        #expect(ListedName("  Paspoort\u{A0}verlengen ").key == "paspoort verlengen")
    }
}
