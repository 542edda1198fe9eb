import Testing

@testable import Metrics
@testable import Reporting

@Suite struct QuestionDurationWordingTests {
    private let words = Wording.dutch.questionDurations
    private let assumed = QuestionDuration(seconds: 12, source: .assumed(nil))

    private func measured(_ seconds: Double, _ interval: ClosedRange<Double>) -> QuestionDuration {
        QuestionDuration(seconds: seconds, source: .measured(interval))
    }

    private func finding(_ outcome: HandlingTimeFinding.Outcome, _ interval: ClosedRange<Double> = -2.001...3.2)
        -> HandlingTimeFinding
    {
        HandlingTimeFinding(seconds: 0.6, interval: interval, registrations: 1, days: 251, outcome: outcome)
    }

    @Test func whatWasMeasuredIsSaidWithItsInterval() {
        #expect(words.behindHours(PageFixture.duration) == ", bij 11 seconden per vraag (gemeten)")
        #expect(
            words.burden(PageFixture.duration, hours: 139)
                == "Bij 11 seconden per vraag (gemeten) kost dat burgers 139 uur per jaar.")
        #expect(
            words.note(PageFixture.duration).plainText
                == "Uren: 11 seconden per vraag (95%-interval 9 tot 13), gemeten uit de afhandeltijden.")
        #expect(
            words.sentences(PageFixture.duration, finding: PageFixture.handlingTime).plainText == """
                Een vraag duurt 11 seconden (95%-interval 9 tot 13), gemeten uit de afhandeltijden. \
                Dat is een samenhang: lange gesprekken hebben meer vragen.
                """)
        #expect(
            words.setting(PageFixture.duration, finding: PageFixture.handlingTime, none: "-").plainText == """
                11 seconden (95%-interval 9 tot 13), gemeten uit de afhandeltijden van 6.204 registraties op 251 dagen
                """)
    }

    /// 41.203 questions of 12 s are 137.3 h; of 11.32 s (9.33 to 13.31) 129.6 h (106.8 to 152.3).
    @Test func whatIsSavedIsSaidWithWhatItRestsOn() {
        #expect(
            words.saved(41_203, assumed) == "Dat scheelt 137 uur, als een vraag 12 seconden duurt (aanname).")
        #expect(
            words.saved(41_203, measured(11.32, 9.33...13.31)) == """
                Dat scheelt 130 uur, bij 11 seconden per vraag (gemeten). Met 95% zekerheid ligt het tussen 106 en 153 uur.
                """)
        #expect(
            words.saved(41_203, nil) == "Hoe lang een vraag duurt, is niet opgegeven; daarom staan hier geen uren.")
    }

    @Test func whatIsAssumedIsCalledSo() {
        let said = QuestionDuration(seconds: 7.5, source: .assumed("steekproef"))
        #expect(words.behindHours(assumed) == ", als een vraag 12 seconden duurt")
        #expect(
            words.burden(assumed, hours: 139)
                == "Duurt een vraag 12 seconden, dan kost dat burgers 139 uur per jaar (aanname).")
        #expect(words.note(assumed).plainText == "Uren: als een vraag 12 seconden duurt.")
        #expect(words.note(said).plainText == "Uren: als een vraag 7,5 seconden duurt (steekproef).")
        #expect(words.sentences(said, finding: nil).plainText == "Een vraag duurt 7,5 seconden (steekproef).")
        #expect(words.setting(said, finding: nil, none: "geen aanname").plainText == "7,5 seconden (steekproef)")
        #expect(words.setting(nil, finding: nil, none: "geen aanname").plainText == "geen aanname")
    }

    /// An assumption within the interval stays as it is; one outside is called that.
    @Test func noGainLeavesTheAssumption() {
        #expect(
            words.sentences(assumed, finding: finding(.noGain, -2.001...13.5)).plainText == """
                Een vraag duurt 12 seconden. \
                Uit de afhandeltijden blijkt geen tijdwinst per vraag; de aanname van 12 seconden blijft.
                """)
        #expect(
            words.sentences(assumed, finding: finding(.noGain)).plainText == """
                Een vraag duurt 12 seconden. \
                Uit de afhandeltijden blijkt geen tijdwinst per vraag; de aanname van 12 seconden blijft. \
                Zij ligt buiten het 95%-interval van de meting: −2,0 tot 3,2 seconden.
                """)
        #expect(
            words.sentences(nil, finding: finding(.noGain)).plainText == """
                Hoe lang een vraag duurt, is niet opgegeven; daarom staan hier geen uren. \
                Uit de afhandeltijden blijkt geen tijdwinst per vraag.
                """)
        #expect(
            words.setting(assumed, finding: finding(.noGain), none: "-").plainText
                == "12 seconden; uit de afhandeltijden blijkt geen tijdwinst per vraag")
    }

    @Test func tooFewTimesAreSaidInTheAccountAlone() {
        #expect(
            words.sentences(assumed, finding: finding(.insufficientData)).plainText == "Een vraag duurt 12 seconden.")
        #expect(
            words.setting(nil, finding: finding(.insufficientData), none: "geen aanname").plainText
                == "geen aanname; er zijn te weinig afhandeltijden om dit te meten")
    }

    /// Whole seconds from ten on, else a decimal; a bound above 0 is never written as 0.
    @Test(
        arguments: [
            (11.5, 9.5...13.5, "12 seconden per vraag (95%-interval 10 tot 14)"),
            (3.44, 2.1...4.76, "3,4 seconden per vraag (95%-interval 2,1 tot 4,8)"),
            (1.94, 1.0...2.88, "1,9 seconde per vraag (95%-interval 1,0 tot 2,9)"),
            (0.6, 0.04...1.16, "0,60 seconde per vraag (95%-interval 0,04 tot 1,16)"),
            (12, 0.5...23.5, "12,00 seconden per vraag (95%-interval 0,50 tot 23,50)"),
        ] as [(Double, ClosedRange<Double>, String)])
    func digitsAreThoseThatItCarries(seconds: Double, interval: ClosedRange<Double>, text: String) {
        #expect(
            words.note(measured(seconds, interval)).plainText == "Uren: \(text), gemeten uit de afhandeltijden.")
    }
}
