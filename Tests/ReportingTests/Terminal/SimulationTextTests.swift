import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct SimulationTextTests {
    private let plain = TerminalStyle(hasBars: false, hasColour: false)

    private func counts(
        _ registrations: Int, _ answers: Int, saved: Int, without: Int = 0, citizen: Int = 0
    ) -> SimulatedCounts {
        var counts = SimulatedCounts()
        counts.registrations = registrations
        counts.answers = answers
        counts.saved = saved
        counts.withoutAnswer = without
        counts.beneficiaries.citizen = citizen
        counts.beneficiaries.unknown = without - citizen
        return counts
    }

    private func question(_ decision: Proposal, firstDay: CalendarDate? = nil) -> SimulatedQuestion {
        SimulatedQuestion(
            product: Product(key: "a", name: "a"), field: Field(key: "f", name: "f"), decision: decision,
            rule: SimulatedRule(attribute: .registration(.channel), values: ["balie"], firstDay: firstDay), saved: 0,
            withoutAnswer: 0, beneficiaries: BeneficiaryCounts(), mostHiddenUses: nil)
    }

    private func text(
        _ products: [(String, SimulatedCounts)], _ total: SimulatedCounts, _ questions: [SimulatedQuestion] = [],
        output: String = "reports/2024-simulatie", style: TerminalStyle? = nil
    ) -> String {
        let simulation = Simulation(
            products: products.map {
                SimulatedProduct(label: Product(key: $0, name: $0), counts: $1, channels: [])
            }, questions: questions, total: total, questionDuration: nil, days: nil)
        let input = SimulationInput(
            name: "2024", version: "1", simulation: simulation, proposal: nil, files: [], wording: .dutch)
        return SimulationText.text(for: input, output: output, style: style ?? plain)
    }

    @Test func aLinePerProductAndWhatItComesTo() throws {
        let text = text(
            [
                ("Paspoort verlengen", counts(10_072, 80_000, saved: 41_203)),
                ("Verhuizing", counts(900, 4_500, saved: 12, without: 3, citizen: 2)),
            ], counts(10_972, 84_500, saved: 41_215, without: 3, citizen: 2),
            [
                question(.restrict, firstDay: CalendarDate(year: 2024, month: 7, day: 1)), question(.restrict),
                question(.add),
            ])
        #expect(
            text == """
                Product                      Vragen nu  Vragen straks  Bespaard  Zonder antwoord
                Paspoort verlengen              80.000         38.797    41.203                0
                Verhuizing                       4.500          4.488        12                3
                Totaal                          84.500         43.285    41.215                3

                Dit voorstel spaart 41.215 vragen uit in 10.972 registraties.
                In 3 daarvan was een gebruikt antwoord er niet geweest.
                Dat antwoord was nodig: 2 voor de burger en 1 zonder bekende baathebber.
                1 vraagregel is in deze gegevens gevonden en telt alleen voor de latere helft.
                Niet nagespeeld: toevoegen en terugzetten (1 vraag).
                Simulatie: reports/2024-simulatie/index.html

                """)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func whatChangesNothingSaysSo() {
        let counts = counts(10, 20, saved: 0)
        #expect(
            text([("a", counts)], counts).hasSuffix(
                "\n\nDit voorstel spaart in deze periode geen vraag uit.\nSimulatie: reports/2024-simulatie/index.html\n"
            ))
        #expect(
            text([], self.counts(10, 20, saved: 1)).contains(
                """
                Dit voorstel spaart 1 vraag uit in 10 registraties.
                Geen antwoord dat is gebruikt, was er dan niet geweest.
                Simulatie:
                """))
    }

    @Test func severalRulesAreCounted() {
        let day = CalendarDate(year: 2024, month: 7, day: 1)
        let questions = [question(.restrict, firstDay: day), question(.restrict, firstDay: day)]
        #expect(
            text([], counts(1, 1, saved: 1), questions).contains(
                "\n2 vraagregels zijn in deze gegevens gevonden en tellen alleen voor de latere helft.\n"))
    }

    @Test func noNameSteersATerminal() {
        let text = text([("a\u{1B}[2Jb", counts(1, 1, saved: 0))], counts(1, 1, saved: 0), output: "a\u{7}")
        #expect(text.contains("a\u{FFFD}[2Jb "))
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{7}"))
    }

    @Test func headAndTotalAreBoldWhereThereIsColour() {
        let bold = TerminalStyle(hasBars: true, hasColour: true)
        let text = text([("a", counts(1, 1, saved: 0))], counts(1, 1, saved: 0), style: bold)
        #expect(text.hasPrefix("\u{1B}[1mProduct") && text.contains("\n\u{1B}[1mTotaal"))
    }
}
