import Testing

@testable import kcc_sample

/// What a right reader finds in the committed sample, question by question.
@Suite struct StoryFindingsTests {
    /// A question with what is said of it.
    struct Finding: Sendable, CustomTestStringConvertible {
        let product: String
        let question: String
        /// The verdict, its condition where it has one, and its grounds.
        let decision: [String]

        init(_ product: String, _ question: String, _ decision: String...) {
            (self.product, self.question, self.decision) = (product, question, decision)
        }

        var testDescription: String { "\(product): \(question)" }
    }

    private static let findings = [
        // Named often enough, and too seldom to say.
        Finding("Paspoort verlengen", "Telefoonnummer", "behouden", "usedOftenEnough"),
        Finding("Paspoort verlengen", "Wanneer vertrekt u op reis?", "heroverwegen", "notSurelyOften"),
        Finding("Klacht openbare ruimte", "Wat zou volgens u de oplossing zijn?", "heroverwegen", "notSurelyOften"),
        Finding(
            "Identiteitskaart aanvragen", "Is de kaart voor een kind jonger dan 18 jaar?", "behouden", "usedOftenEnough"
        ),
        Finding("Wmo-melding", "Is er binnen 48 uur hulp nodig?", "behouden", "usedOftenEnough"),
        Finding(
            "Melding kapotte straatverlichting", "Wat is het nummer van de lichtmast?", "behouden", "usedOftenEnough"),
        // Asked ten thousand times, and never answered; prescribed by law.
        Finding("Paspoort verlengen", "Welke bijzonderheden zijn er?", "nooit beantwoord", "neverAnswered 10163"),
        Finding("Naturalisatie", "Wilt u afstand doen van uw nationaliteit?", "beschermd", "protected"),
        // No longer asked: missed since, and not.
        Finding("Paspoort verlengen", "Op welke datum verloopt uw paspoort?", "heroverwegen", "neededWhereMissing 36"),
        Finding("Paspoort verlengen", "Wilt u een zakenpaspoort?", "schrappen", "onder", "unused 4884"),
        Finding("Identiteitskaart aanvragen", "Wat is uw lengte in centimeters?", "schrappen", "onder", "unused 1238"),
        // Follow-up calls it by another name.
        Finding("Identiteitskaart aanvragen", "E-mailadres", "niet meetbaar", "resembles e-mail adres"),
        Finding("Identiteitskaart aanvragen", "E-mail adres", ""),
        // Never asked for this product and needed; asked for another.
        Finding("Schuldhulpverlening", "Heeft u een bewindvoerder?", "toevoegen", "neededWhereMissing 68"),
        Finding("Bijstand aanvragen", "Heeft u een bewindvoerder?", "behouden", "usedOftenEnough"),
        // Most messages name nothing: what was not seen is worth a fifth of the captures. That they copy it is no use.
        Finding("Rijbewijs verlengen", "Wat is uw geboortedatum?", "schrappen", "onder", "unused 493"),
        Finding("Rijbewijs verlengen", "Telefoonnummer", "behouden", "usedOftenEnough"),
        Finding("Rijbewijs verlengen", "Heeft u een gezondheidsverklaring van het CBR?", "behouden", "usedOftenEnough"),
        // Always the same answer, in both records.
        Finding("Verhuizing doorgeven", "Vanuit welk land verhuist u?", "schrappen", "onder", "unused 1297"),
        // Only taken over.
        Finding("Grofvuil afspraak", "Op welke dag wilt u de afspraak?", "heroverwegen", "onlyTakenOver"),
        Finding("Uittreksel BRP", "Hoe wilt u het uittreksel ontvangen?", "heroverwegen", "onlyTakenOver"),
        // Seen often enough, whatever is not in the exports.
        Finding("Bijstand aanvragen", "Wat is uw geboortedatum?", "schrappen", "zonder", "unused 376"),
        // No follow-up that could show it.
        Finding("Parkeervergunning bewoners", "Wat is uw kenteken?", "niet meetbaar", "hardlyVisible 0 0"),
        Finding("Uittreksel BRP", "Hoe wilt u betalen?", "niet meetbaar", "hardlyVisible 0 59"),
        // Nothing that is exported could show it; of 136 that were drawn, people looked at 132.
        Finding(
            "Evenement melden", "Op welke datum is het evenement?", "behouden", "usedOftenEnough"),
        Finding("Evenement melden", "Telefoonnummer", "heroverwegen", "notSurelyOften"),
        Finding("Evenement melden", "E-mailadres", "behouden", "usedOftenEnough"),
        Finding(
            "Evenement melden", "Heeft het evenement een website?", "schrappen", "onder", "unused 299"),
        // Too few, or too much about the same lamp.
        Finding("Huwelijk melden", "Wilt u een trouwboekje?", "te weinig gegevens", "tooFewCaptures 92"),
        Finding("Naturalisatie", "Telefoonnummer", "te weinig gegevens", "tooFewCaptures 286"),
        Finding(
            "Melding kapotte straatverlichting", "Hoeveel lampen zijn er kapot?", "te weinig gegevens",
            "tooFewCaptures 1100"),
        Finding(
            "Grofvuil afspraak", "Hoeveel kubieke meter is het ongeveer?", "te weinig gegevens", "tooFewCaptures 298"),
    ]

    @Test(arguments: findings)
    func isWhatTheStoryMeans(finding: Finding) throws {
        let judgement = try #require(
            try WrittenSample.year.get().truth.judgements[finding.product]?.fields[finding.question])
        let decision = [judgement.verdict ?? ""] + (judgement.condition.map { [$0] } ?? []) + judgement.grounds
        #expect(decision == finding.decision)
    }

    @Test func countsWhatPeopleLookedAt() throws {
        let judgements = try WrittenSample.year.get().truth.judgements
        #expect(
            judgements.mapValues(\.sample).filter { $0.value.drawn > 0 } == [
                "Evenement melden": SurveyTally(drawn: 136, lookedAt: 132)
            ])
    }

    @Test func reachesEveryVerdict() throws {
        let fields = try WrittenSample.year.get().truth.judgements.values.flatMap(\.fields.values)
        #expect(
            Set(fields.compactMap(\.verdict)) == [
                "beschermd", "nooit beantwoord", "niet meetbaar", "schrappen", "te weinig gegevens", "behouden",
                "heroverwegen", "toevoegen",
            ])
        #expect(Set(fields.compactMap(\.condition)) == ["zonder", "onder"])
    }

    @Test func seesThatTheRegisterOfResidentsWasConnectedInMarch() throws {
        let truth = try WrittenSample.year.get().truth
        // The first house move is of 2 January, the first check of Monday 4 March.
        #expect(truth.silentDays.filter { $0.value > 0 } == ["burgerzaken-2024.csv": 62])
        // What was registered in January and February can say nothing of use, nor can what came after 1 November.
        let moves = try #require(truth.judgements["Verhuizing doorgeven"])
        #expect(moves.mature == 1_331)
        #expect(truth.products["Verhuizing doorgeven"]?.registrations == 1_795)
    }

    @Test func knowsWhichQuestionsStopped() throws {
        var stopped: [String: [String]] = [:]
        for (product, judgement) in try WrittenSample.year.get().truth.judgements {
            for (question, field) in judgement.fields {
                guard let day = field.stoppedSince else { continue }
                stopped["\(product) \(day)", default: []].append(question)
            }
        }
        #expect(
            stopped.mapValues { $0.sorted() } == [
                "Paspoort verlengen 2024-07-01": [
                    "Bent u eerder een document kwijtgeraakt?", "E-mailadres", "Hoe wilt u betalen?",
                    "Naar welk land reist u?", "Op welke datum verloopt uw paspoort?", "Wat is uw geboortedatum?",
                    "Wat is uw lengte in centimeters?", "Wilt u een zakenpaspoort?",
                ],
                "Identiteitskaart aanvragen 2024-08-01": ["Wat is uw lengte in centimeters?"],
            ])
    }

    @Test func countsFiveReportsOfOneLampAsLittleMoreThanOne() throws {
        let judgements = try WrittenSample.year.get().truth.judgements
        let lamps = try #require(judgements["Melding kapotte straatverlichting"]?.clustering)
        #expect((300...600).contains(lamps))
        for (product, judgement) in judgements where product != "Melding kapotte straatverlichting" {
            #expect((judgement.clustering ?? 100) < 130, "\(product)")
        }
    }
}
