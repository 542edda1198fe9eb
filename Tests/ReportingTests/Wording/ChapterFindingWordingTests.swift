import Metrics
import Testing

@testable import Reporting

@Suite struct ChapterFindingWordingTests {
    private let words = Wording.dutch.chapterFindings
    private static let names = ["Spoed", "Adres", "Reden", "Mail", "Kleur"]

    @Test(arguments: [
        (0, 5, nil),
        (1, 1, "Bij de enige gebruikte vraag die kan blijven, zien wij vooral baat voor de organisatie: «Spoed»."),
        (
            1, 5,
            "Bij 1 van de 5 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de organisatie: «Spoed»."
        ),
        (
            2, 5,
            "Bij 2 van de 5 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de organisatie: «Spoed» en «Adres»."
        ),
        (
            4, 5,
            "Bij 4 van de 5 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de organisatie: "
                + "«Spoed», «Adres» en 2 andere."
        ),
        (
            3, 3,
            "Bij alle 3 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de organisatie: «Spoed», «Adres» en «Reden»."
        ),
    ])
    func whoGainsHere(number: Int, kept: Int, text: String?) {
        let gains = words.gains(Array(Self.names.prefix(number)), of: kept, by: .organisation)?.plainText
        #expect(gains == text.map { $0 + " Over alle producten samen heeft vooral de burger baat." })
    }

    @Test func whereTheOrganisationGainsMostTheCitizenIsNamed() {
        #expect(
            words.gains(["Spoed"], of: 2, by: .citizen)?.plainText == """
                Bij 1 van de 2 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de burger: «Spoed». \
                Over alle producten samen heeft vooral de organisatie baat.
                """)
    }

    @Test(arguments: [
        (0, nil), (1, "Bij 1 vraag was een antwoord nodig dat niet was vastgelegd: «Spoed» (1 registratie)."),
        (
            2,
            "Bij 2 vragen was een antwoord nodig dat niet was vastgelegd: «Spoed» (1 registratie) en «Adres» (2 registraties)."
        ),
        (
            5,
            "Bij 5 vragen was een antwoord nodig dat niet was vastgelegd: «Spoed» (1 registratie), «Adres» (2 registraties) "
                + "en 3 andere."
        ),
    ])
    func whatWasMissed(number: Int, text: String?) {
        let missed = Self.names.prefix(number).enumerated().map { ($1, PublishedCount.exact($0 + 1)) }
        #expect(words.missed(missed)?.plainText == text)
    }

    @Test func aSmallCountStaysSmall() {
        #expect(
            words.missed([("Spoed", .fewer(than: 5))])?.plainText
                == "Bij 1 vraag was een antwoord nodig dat niet was vastgelegd: «Spoed» (minder dan 5 registraties).")
    }
}
