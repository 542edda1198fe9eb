import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct WarningWordingTests {
    private static let warnings = Wording.dutch.reservations.warnings

    @Test func rejectedRowsAreCountedAgainstTheLimit() {
        #expect(
            Self.warnings.tooManyRejected(rejected: 124, rows: 1_000, maximum: "1") == """
                12,4% van de rijen is afgekeurd (124 van 1.000). Dat is meer dan de grens van 1%. \
                Herstel eerst de bestanden; de redenen staan bij Gegevens.
                """)
    }

    @Test(arguments: [
        (1, "De enige rij is afgekeurd. Dit rapport heeft daarom geen cijfers; de reden staat bij Gegevens."),
        (
            2_400,
            "Alle 2.400 rijen zijn afgekeurd. Dit rapport heeft daarom geen cijfers; de redenen staan bij Gegevens."
        ),
    ])
    func allRowsMayBeRejected(rows: Int, text: String) {
        #expect(Self.warnings.everyRowRejected(rows: rows) == text)
    }

    @Test func anIsolatedEndNamesTheKeyThatSettlesIt() throws {
        let last = try #require(CalendarDate(year: 2024, month: 12, day: 31))
        let previous = try #require(CalendarDate(year: 2024, month: 6, day: 3))
        let text = Self.warnings.text(.isolatedObservationEnd(last: last, previous: previous)).plainText
        #expect(text.contains("31 december 2024"))
        #expect(text.contains("3 juni 2024"))
        #expect(text.contains("observation_end"))
    }

    @Test func aHorizonWithoutUseNamesTheKeyThatSettlesIt() {
        let text = Self.warnings.text(.noLags).plainText
        #expect(
            text.hasPrefix(
                "Geen vervolgactie laat gebruik zien. De volgtermijn is daarom het minimum uit de instellingen.")
        )
        #expect(text.contains("follow_up_horizon_days"))
    }

    @Test func anAssumptionOutsideTheIntervalNamesTheKeyThatSettlesIt() {
        #expect(
            Self.warnings.text(.assumedSecondsOutside(-14.341_726...4.580_968, assumed: 12)).plainText == """
                Uit de afhandeltijden blijkt geen tijdwinst per vraag: \
                met 95% zekerheid kost een vraag −14,3 tot 4,6 seconden. \
                De 12 seconden uit kcc.yaml, bij seconds_per_question, liggen daarbuiten. \
                Controleer die aanname. De uren in dit rapport gaan ervan uit.
                """)
    }

    @Test func copiesNameSourceAndProduct() {
        #expect(
            Self.warnings.text(.copiedRecords(source: "taken.csv", product: "Paspoort")).plainText == """
                Vervolgacties uit taken.csv nemen bij Paspoort hele registraties over. \
                Gelijke antwoorden zijn daar geen bewijs van gebruik. Leg vast welk antwoord een vervolgactie gebruikt.
                """)
    }
}
