import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ReservationWordingTests {
    private func text(_ reservation: Reservation) -> String {
        Wording.dutch.reservations.text(reservation) { _ in "log.csv" }.plainText
    }

    @Test(arguments: [
        (
            Reservation.noRegistrations,
            """
            Er zijn geen registraties in de gelezen bestanden of in de gekozen periode. Lever ze aan, of kies een andere periode.
            """
        ),
        (
            .noFollowUp,
            """
            Bij geen enkele registratie staat een vervolgactie; of antwoorden gebruikt zijn, is niet te zien. \
            Lever de vervolgacties aan die erbij horen.
            """
        ),
        (
            .rejectedRows(124, of: 1_000, limit: "1"),
            """
            12,4% van de rijen is afgekeurd (124 van 1.000). Dat is meer dan de grens van 1%. \
            Herstel eerst de bestanden; de redenen staan bij Gegevens.
            """
        ),
        (
            .sameAnswer(questions: 12),
            """
            Bij 12 vragen vult één en hetzelfde antwoord de meeste cellen. Betekent dat «niet ingevuld», \
            dan klopt het oordeel niet. Zet het dan in kcc.yaml, bij placeholders.
            """
        ),
        (
            .lowCoverage(Ratio(40, 500)),
            """
            Bij 8,0% van de registraties staat een vervolgactie (40 van 500). \
            Geen gebruik kan dus ook betekenen dat vervolg in de gegevens ontbreekt. Lever al het vervolg aan.
            """
        ),
        (
            .nothingMeasurable(asked: 1),
            """
            Wij kunnen over de enige vraag niets zeggen: gebruik is niet te meten. \
            Leg voortaan vast welk antwoord een vervolgactie gebruikt.
            """
        ),
        (
            .nothingMeasurable(asked: 2),
            """
            Wij kunnen over geen enkele vraag iets zeggen: gebruik is niet te meten. \
            Leg voortaan vast welk antwoord een vervolgactie gebruikt.
            """
        ),
        (
            .notMeasurable(12, asked: 74),
            """
            Over 12 van de 74 vragen kunnen wij niets zeggen: gebruik is niet te meten. \
            Leg voortaan vast welk antwoord een vervolgactie gebruikt.
            """
        ),
        (
            .insufficientData(1, saysHowMany: true),
            """
            Over 1 vraag zijn er nog te weinig gegevens. De besluitenlijst zegt hoeveel antwoorden er nog nodig zijn.
            """
        ),
        (
            .insufficientData(9, saysHowMany: true),
            """
            Over 9 vragen zijn er nog te weinig gegevens. De besluitenlijst zegt hoeveel antwoorden er nog nodig zijn.
            """
        ),
        (.insufficientData(9, saysHowMany: false), "Over 9 vragen zijn er nog te weinig gegevens."),
        (
            .notPlaced(file: "a.xls", reason: ".xls wordt niet gelezen"),
            """
            a.xls is niet gelezen: .xls wordt niet gelezen. Wat erin staat, telt nergens mee. \
            «kcc-analyze inspect» zegt wat nodig is.
            """
        ),
        (
            .input(.cutOff(file: FileID(0)), alsoIn: 0),
            "log.csv eindigt midden in een rij. Het lijkt afgebroken. Lever het opnieuw aan."
        ),
        (
            .input(.cutOff(file: FileID(0)), alsoIn: 1),
            """
            log.csv eindigt midden in een rij. Het lijkt afgebroken. Lever het opnieuw aan. \
            Datzelfde geldt voor nog 1 bestand.
            """
        ),
        (
            .input(.mergeableRepeats(file: FileID(0), 12), alsoIn: 11),
            """
            In log.csv vullen 12 rijen misschien een eerdere rij aan. Moeten die antwoorden meetellen? \
            Zet in kcc.yaml repeats: merge. Datzelfde geldt voor nog 11 bestanden.
            """
        ),
        (
            .readingLeavesNoTrace,
            """
            Wij zien alleen gebruik dat is vastgelegd; of iemand een antwoord heeft gelezen, weten wij niet. \
            Daarom vragen wij een proef, en geen wissen.
            """
        ),
    ])
    func eachSaysWhatWouldMendIt(_ reservation: Reservation, _ expected: String) {
        #expect(text(reservation) == expected)
    }

    /// Under 100 cases a share has no decimals; four products are named.
    @Test func productsWithLittleFollowUpAreNamed() {
        func few(_ number: Int) -> String {
            text(
                .lowCoverageOf(
                    (1...number).map { Reservation.ProductCoverage(product: "P\($0)", coverage: Ratio($0, 90)) }))
        }
        let rest = """
            . Geen gebruik kan daar ook betekenen dat vervolg in de gegevens ontbreekt. \
            Staat alle vervolg erin? Zet dan follow_up_complete: true in kcc.yaml.
            """
        #expect(few(1) == "Maar weinig registraties hebben een vervolgactie bij P1 (1%)\(rest)")
        #expect(few(2) == "Maar weinig registraties hebben een vervolgactie bij P1 (1%) en P2 (2%)\(rest)")
        #expect(
            few(6) == """
                Maar weinig registraties hebben een vervolgactie bij P1 (1%), P2 (2%), P3 (3%), P4 (4%) en \
                nog 2 producten\(rest)
                """)
    }

    @Test func monthsThatWereNotSeenAreNamedWithTheirProducts() {
        #expect(
            text(.unseen(months: [1, 5], atSome: [], products: ["Paspoort", "Rijbewijs"])) == """
                Minder dan een jaar gezien bij Paspoort en Rijbewijs. Niet gezien: januari en mei. \
                Wat alleen dan wordt gebruikt, kunnen deze gegevens niet tonen. Lever 14 maanden aan.
                """)
        #expect(
            text(.unseen(months: [1, 6, 7, 8], atSome: [2], products: ["a", "b", "c", "d", "e"])) == """
                Minder dan een jaar gezien bij 5 producten. Niet gezien: januari en juni–augustus. \
                Niet overal gezien: februari. \
                Wat alleen dan wordt gebruikt, kunnen deze gegevens niet tonen. Lever 14 maanden aan.
                """)
        #expect(
            text(.unseen(months: [], atSome: [3, 4], products: ["a", "b"])).hasPrefix(
                "Minder dan een jaar gezien bij a en b. Niet overal gezien: maart en april. Wat"))
    }

    @Test func namesThatMayBeQuestionsAreCounted() {
        #expect(
            text(.resembling(1)) == """
                Bij 1 vraag noemen vervolgacties een naam die niemand vraagt en die erop lijkt. \
                Is het dezelfde vraag? Zet die naam dan in kcc.yaml, bij aliases van de vraag.
                """)
    }

    @Test(arguments: [
        (1, "Voorbehouden: 1 punt om bij het besluit te weten"),
        (14, "Voorbehouden: 14 punten om bij het besluit te weten"),
    ])
    func theyAreCounted(number: Int, heading: String) {
        #expect(Wording.dutch.reservations.heading(number) == heading)
    }
}
