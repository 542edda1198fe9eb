import RegistrationLog
import Testing

@Suite struct NamePositionsTests {
    private let names = NamePositions([("reden", "Reden"), ("tel", "Telefoon nr"), ("telefoon nr", "Nummer")])

    @Test func aNameIsFoundByWhatItIsComparedByOrShownAs() {
        #expect(names["reden"] == 0 && names["tel"] == 1 && names["nummer"] == 2)
        #expect(names["adres"] == nil)
    }

    /// «Telefoon nr» is shown of the second, and is what the third is compared by.
    @Test func whatItIsComparedByGoesBeforeHowItIsShown() { #expect(names["telefoon nr"] == 2) }
}
