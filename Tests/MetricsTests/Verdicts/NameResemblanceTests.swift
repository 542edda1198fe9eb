import Testing

@testable import Metrics

@Suite struct NameResemblanceTests {
    @Test(arguments: [
        ("e-mail", "email", true), ("telefoon", "telefoonnummer", true), ("telefoonnummer", "telefoon", true),
        ("naam", "achternaam", true), ("tel", "telefoonnummer", false), ("bijlage 1", "bijlage 2", false),
        ("bijlage 1", "bijlage", false), ("bijlage-1", "bijlage 1", true), ("telefoonnumer", "telefoonnummer", false),
        ("1234", "1234", false),
    ])
    func oneNameIsTheOtherOrAPartOfIt(name: String, question: String, isAlike: Bool) {
        #expect(NameResemblance(name).resembles(NameResemblance(question)) == isAlike)
        #expect(NameResemblance(question).resembles(NameResemblance(name)) == isAlike)
    }

    // Both of at least six letters: `adres` has five.
    @Test(arguments: [
        ("telefoonnumer", "telefoonnummer", true), ("kentkeen", "kenteken", true), ("adres", "aders", false),
        ("kenteken 1", "kentekn 2", false), ("gemeente", "kenteken", false), ("e-mail", "email", true),
    ])
    func misspellingsAreOnlyAdvised(name: String, question: String, isAdvised: Bool) {
        #expect(NameResemblance(name).mayBe(NameResemblance(question)) == isAdvised)
    }

    @Test func aNameLikeMoreThanThreeQuestionsSaysNothing() {
        let names = ["naam", "telefoon"]
        #expect(
            NameResemblance.names(
                resembledBy: ["voornaam", "achternaam", "naam kind", "mobiele telefoon"], among: names)
                == ["naam", "naam", "naam", "telefoon"])
        #expect(
            NameResemblance.names(resembledBy: ["voornaam", "achternaam", "naam kind", "naam partner"], among: names)
                == [nil, nil, nil, nil])
    }
}
