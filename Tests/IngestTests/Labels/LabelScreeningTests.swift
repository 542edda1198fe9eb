import RegistrationLog
import Testing

@testable import Ingest

@Suite struct LabelScreeningTests {
    private func shielded(_ names: [String]) -> [PersonalDataPattern: [String]] {
        var screening = LabelScreening()
        for name in names { screening.add(name) }
        return screening.shielded
    }

    @Test func whatIsPlainIsWhatItLooksLike() {
        #expect(
            shielded(["paspoort", "jan@example.nl", "06-12345678", "jan@example.nl"]) == [
                .emailAddress: ["jan@example.nl"], .telephoneNumber: ["06-12345678"],
            ])
        #expect(shielded(["paspoort", "rijbewijs"]).isEmpty)
    }

    @Test func amongFewNumbersOneThatPassesIsShielded() {
        #expect(shielded(["111222333", "111222334", "111222335"]) == [.citizenServiceNumber: ["111222333"]])
    }

    /// Of 110 numbers in a row 10 pass.
    @Test func amongManyNumbersThatPassByChanceNoneIs() {
        #expect(shielded((111_222_300..<111_222_410).map(String.init)).isEmpty)
    }

    /// 19 that pass and one with a slip of the pen.
    @Test func whereMostPassTheMisspeltOnesAreShieldedToo() {
        let passing = (111_222_300...).lazy.map(String.init).filter {
            CitizenServiceNumber.passes($0.utf8.span) == true
        }.prefix(19)
        #expect(shielded(passing + ["111222334"]) == [.citizenServiceNumber: passing + ["111222334"]])
    }

    /// The Wilson interval of 5 of 20 begins at 0.1119, that of 4 of 20 at 0.0807: 1/11 is 0.0909.
    @Test func theBoundIsThatOfWilson() {
        #expect(LabelScreening.isBeyondChance(5, of: 20))
        #expect(!LabelScreening.isBeyondChance(4, of: 20))
        #expect(!LabelScreening.isBeyondChance(0, of: 20))
        #expect(!LabelScreening.isBeyondChance(9, of: 99))
    }
}
