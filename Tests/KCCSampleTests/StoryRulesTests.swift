import Testing

@testable import kcc_sample

/// What the committed sample shows of channels, conditions and seconds.
///
/// The figures are those of an independent reader, written in Python from the specification, of the committed files.
@Suite struct StoryRulesTests {
    private static let counter = RuleTruth(
        attribute: "kanaal", values: ["balie"],
        test: RuleTruth.Test(
            tested: 1_000, excluded: 526, excludedUsed: 0, excludedMillionths: 9_194, includedUsed: 17),
        verdict: "regel")
    private static let contract = RuleTruth(
        attribute: "Heeft u een huurcontract of koopakte?", values: ["huurcontract", "koopakte"],
        test: RuleTruth.Test(tested: 662, excluded: 480, excludedUsed: 0, excludedMillionths: 6_506, includedUsed: 23),
        verdict: "regel")
    /// It held until July.
    private static let form = RuleTruth(
        attribute: "kanaal", values: ["webformulier"],
        test: RuleTruth.Test(tested: 662, excluded: 375, excludedUsed: 13, excludedMillionths: 8_475, includedUsed: 15),
        verdict: "geen regel")
    /// Of so many captures a use could have been seen in 17.
    private static let messages = RuleTruth(
        attribute: "kanaal", values: ["balie", "chat", "e-mail"],
        test: RuleTruth.Test(tested: 1_138, excluded: 643, excludedUsed: 0, excludedMillionths: 5_856, includedUsed: 9),
        verdict: "niet meetbaar")

    @Test func findsWhatTheStoryMeans() throws {
        let rules = try WrittenSample.year.get().truth.rules
        let found = rules.mapValues { $0.filter { $0.value.attribute != nil } }.filter { !$0.value.isEmpty }
        #expect(
            found == [
                "Identiteitskaart aanvragen": ["Is de kaart voor een kind jonger dan 18 jaar?": Self.counter],
                "Verhuizing doorgeven": [
                    "Hoeveel personen verhuizen mee?": Self.contract, "Telefoonnummer": Self.form,
                ],
                "Paspoort verlengen": ["Wanneer vertrekt u op reis?": Self.messages],
            ])
        #expect(rules.values.map(\.count).reduce(0, +) == 36)
    }

    /// 9.194 per mille and so on, from how many were measured and how uses come together.
    @Test(arguments: [(386, 119, 9_194), (459, 100, 6_506), (352, 100, 8_475), (607, 119, 5_856)])
    func boundsAreThoseOfWhatWasMeasured(measured: Int, clustering: Int, expected: Int) {
        #expect(ZeroUseBound.millionths(in: measured, clustering: clustering) == expected)
    }

    /// Least squares with a variable for each cell, solved by numpy 2.4, with Student's t of scipy 1.17.
    @Test func elevenSecondsAreFound() throws {
        let found = try #require(try WrittenSample.year.get().truth.handlingTime)
        #expect(found.registrations == 5_899 && found.days == 364)
        #expect(abs(found.seconds - 11.318747305739281) < 1e-9)
        #expect(abs(found.low - 9.336745377327107) < 1e-8)
        #expect(abs(found.high - 13.300749234151455) < 1e-8)
        #expect((found.low...found.high).contains(Double(Population.secondsPerQuestion)))
    }

    @Test func countsByChannelAndDepartment() throws {
        let attributes = try WrittenSample.year.get().truth.attributes
        #expect(
            attributes["Evenement melden"]?["kanaal"]?.mapValues(\.registrations) == [
                "balie": 134, "telefoon": 218, "e-mail": 157, "webformulier": 362, "chat": 12, "(leeg)": 15,
            ])
        #expect(
            attributes["Paspoort verlengen"]?["afdeling"]?.mapValues(\.registrations) == [
                "klantcontact": 3_760, "burgerzaken": 2_936, "wijkpunt noord": 1_848, "wijkpunt zuid": 1_366,
                "(leeg)": 253,
            ])
        #expect(attributes["Parkeervergunning bewoners"] == nil)
        #expect(attributes["Uittreksel BRP"]?.keys.sorted() == ["kanaal"])
        #expect(attributes["Wmo-melding"]?.keys.sorted() == ["afdeling", "kanaal"])
    }

    /// However registrations are divided, they are all there.
    @Test func addsUpToTheProduct() throws {
        let truth = try WrittenSample.year.get().truth
        for (product, byAttribute) in truth.attributes {
            let expected = try #require(truth.products[product])
            for tallies in byAttribute.values.map(\.values) {
                #expect(tallies.map(\.registrations).reduce(0, +) == expected.registrations)
                #expect(tallies.map(\.followedUp).reduce(0, +) == expected.followedUp)
                #expect(tallies.map(\.answers).reduce(0, +) == expected.fields.values.map(\.captured).reduce(0, +))
                #expect(tallies.map(\.usedAnswers).reduce(0, +) == expected.fields.values.map(\.used).reduce(0, +))
            }
        }
    }
}
