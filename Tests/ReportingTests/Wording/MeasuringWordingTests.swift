import Testing

@testable import Metrics
@testable import Reporting

@Suite struct MeasuringWordingTests {
    private let words = Wording.dutch.measuring

    @Test(arguments: [
        (1, 0, 0, 0, 0, "Het enige antwoord is nog niet oud genoeg om gebruik te tellen."),
        (12, 0, 0, 0, 0, "Van de 12 antwoorden is er nog geen oud genoeg om gebruik te tellen."),
        (1, 1, 1, 0, 1, "Het enige antwoord is oud genoeg. Daarbij is te zien of het is gebruikt. Het telt mee."),
        (
            2, 1, 0, 1, 0,
            "Van de 2 antwoorden is er 1 oud genoeg. Daarbij staat wel vervolg, maar is gebruik niet te zien. "
                + "Er telt er geen mee, want gebruik is niet te meten."
        ),
        (2, 1, 0, 0, 1, "Van de 2 antwoorden is er 1 oud genoeg. Daarbij staat geen vervolg. Het telt mee."),
        (
            29, 29, 29, 0, 29,
            "Alle 29 antwoorden zijn oud genoeg. Bij al die antwoorden is te zien of zij zijn gebruikt. Zij tellen allemaal mee."
        ),
        (
            29, 20, 0, 20, 0,
            "Van de 29 antwoorden zijn er 20 oud genoeg. Bij geen daarvan is gebruik te zien, al staat er wel vervolg. "
                + "Er telt er geen mee, want gebruik is niet te meten."
        ),
        (
            29, 20, 0, 0, 20,
            "Van de 29 antwoorden zijn er 20 oud genoeg. Bij geen daarvan staat vervolg. Zij tellen allemaal mee."
        ),
        (
            10_072, 9_412, 326, 0, 9_412,
            "Van de 10.072 antwoorden zijn er 9.412 oud genoeg. Bij 326 daarvan is te zien of zij zijn gebruikt. "
                + "Bij de andere 9.086 staat geen vervolg. Zij tellen allemaal mee."
        ),
        (
            40, 30, 1, 28, 1,
            "Van de 40 antwoorden zijn er 30 oud genoeg. Bij 1 daarvan is te zien of het is gebruikt; bij 28 staat wel vervolg, "
                + "maar is dat niet te zien. Bij 1 staat geen vervolg. Er telt er 1 mee."
        ),
        (
            40, 30, 0, 2, 2,
            "Van de 40 antwoorden zijn er 30 oud genoeg. Bij geen daarvan is te zien of zij zijn gebruikt; "
                + "bij 2 staat wel vervolg, maar is dat niet te zien. Bij de andere 28 staat geen vervolg. Er tellen er 2 mee."
        ),
    ])
    func theRoad(captured: Int, mature: Int, visible: Int, blind: Int, counted: Int, text: String) {
        let road = MeasuringRoad(captured: captured, mature: mature, visible: visible, blind: blind, counted: counted)
        #expect(words.road(road) == text)
    }

    @Test func thereIsNoRoadWithoutAnswersOrWhereItIsWithheld() {
        #expect(words.road(MeasuringRoad(captured: 0, mature: 0, visible: 0, blind: 0, counted: 0)) == nil)
        #expect(words.road(nil) == nil)
    }

    @Test(arguments: [
        (0, 0, 4_036, "geen met zichtbaar vervolg"), (0, 1, 4_036, "van de ene met zichtbaar vervolg: 0"),
        (1, 1, 2, "van de ene met zichtbaar vervolg: 1"), (31, 120, 4_036, "van de 120 met zichtbaar vervolg: 31"),
        (2, 12, 29, "van de 12 met zichtbaar vervolg: 2"), (4, 29, 29, "alle met zichtbaar vervolg"),
    ])
    func useWithVisibleFollowUp(used: Int, visible: Int, mature: Int, text: String) {
        #expect(words.visibleUse(used, visible: visible, mature: mature) == text)
    }

    @Test(arguments: [
        (1, 1, "van 1 oud genoeg zonder antwoord: 1"), (2, 29, "van 29 oud genoeg zonder antwoord: 2"),
        (1_200, 9_412, "van 9.412 oud genoeg zonder antwoord: 1.200"),
    ])
    func whatWasMissed(missing: Int, without: Int, text: String) {
        #expect(words.missed(missing, without: without) == text)
    }

    @Test func whatWasNotMissedOrIsWithheldIsNotSaid() {
        func missed(_ missing: PublishedCount, without: PublishedCount) -> String? {
            words.missed(PublishedNeed(without: without, missing: missing, interval: .leftOut))
        }
        #expect(missed(0, without: 29) == nil)
        #expect(missed(2, without: .leftOut) == nil)
        #expect(missed(.leftOut, without: 29) == nil)
        #expect(missed(2, without: 29) == "van 29 oud genoeg zonder antwoord: 2")
    }
}
