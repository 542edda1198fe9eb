import Testing

@testable import Inspection

struct SimilarNamesTests {
    @Test(arguments: [
        ("Telefoonnummer", "telefoon-nummer"),
        ("tel.", "Tel"),
        ("Wat is uw adres?", "Wat is uw adres"),
        ("kenteken", "kentken"),  // one letter left out of 8
        ("geboortedatum", "geboorte datm"),  // one letter left out of 13
        ("telefoonnummer", "telefonnumer"),  // two letters left out of 14
    ])
    func theyNearlyAgree(_ one: String, _ other: String) {
        #expect(SimilarNames.pairs(in: [one, "?", other]).map { [$0.first, $0.second] } == [[0, 2]])
    }

    @Test(arguments: [
        ("adres 1", "adres 2"),  // numbers distinguish questions
        ("naam", "maan"),
        ("adres", "adre"),  // 4 letters are too few for an error
        ("kenteken", "kentkn"),  // two letters left out of 8
        ("!", "?"),
        ("voornaam", "achternaam"),
    ])
    func theyDoNot(_ one: String, _ other: String) {
        #expect(SimilarNames.pairs(in: [one, other]).isEmpty)
    }

    @Test func eachPairIsGivenOnce() {
        let pairs = SimilarNames.pairs(in: ["tel", "TEL", "t.e.l"])
        #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    }
}
