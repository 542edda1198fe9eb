import TestSupport
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

    // Letters that repeat themselves are looked for in another way once that takes long.
    @Test(arguments: [(39, true), (40, true), (41, false)])
    func repetitiveNamesAreLookedForToo(letters: Int, isAlike: Bool) {
        let name = NameResemblance(String(repeating: "a", count: letters) + "b")
        let question = NameResemblance(String(repeating: "a", count: 40) + "b" + String(repeating: "a", count: 30))
        #expect(question.resembles(name) == isAlike)
        let other = NameResemblance(String(repeating: "a", count: 20) + "c")
        #expect(!question.resembles(other))
    }

    // Both of at least six letters: `adres` has five.
    @Test(arguments: [
        ("telefoonnumer", "telefoonnummer", true), ("kentkeen", "kenteken", true), ("adres", "aders", false),
        ("kenteken 1", "kentekn 2", false), ("gemeente", "kenteken", false), ("e-mail", "email", true),
    ])
    func misspellingsAreOnlyAdvised(name: String, question: String, isAdvised: Bool) {
        let (name, question) = (NameResemblance(name), NameResemblance(question))
        #expect((name.resembles(question) || name.mayBeMisspelt(question)) == isAdvised)
    }

    // The definition itself, pair by pair.
    @Test func randomNamesResembleWhatTheyResembleOneByOne() {
        var random = SplitMix64(seed: 4)
        func names(_ counts: ClosedRange<Int>) -> [String] {
            (0..<Int.random(in: counts, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    ["naam", "tel", "é", "a", "1", "-", "aa"].randomElement(using: &random) ?? ""
                }.joined()
            }
        }
        for _ in 0..<500 {
            let (questions, names) = (names(0...10), names(0...10))
            var expected = [String?](repeating: nil, count: questions.count)
            for name in names {
                let alike = questions.indices.filter {
                    NameResemblance(questions[$0]).resembles(NameResemblance(name))
                }
                for question in alike where alike.count <= 3 && expected[question] == nil { expected[question] = name }
            }
            #expect(NameResemblance.names(resembledBy: questions, among: names) == expected)
        }
    }

    // Unknown is not unused: none of the questions is taken for one that nobody may have meant.
    @Test func whereThereAreTooManyNamesEveryQuestionMayBeMeant() {
        #expect(
            NameResemblance.names(resembledBy: ["voornaam", "adres"], among: ["telefoon", "naam"], limit: 24)
                == ["telefoon", "telefoon"])
        #expect(
            NameResemblance.names(resembledBy: ["voornaam", "adres"], among: ["telefoon", "naam"], limit: 25)
                == ["naam", nil])
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
