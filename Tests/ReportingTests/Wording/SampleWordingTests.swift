import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct SampleWordingTests {
    private let wording = Wording.dutch.sample

    @Test(arguments: [
        (0, 0, "over elke vraag is nu al te beslissen"),
        (1, 0, "nu is over 1 vraag niet te beslissen, en straks alleen als blijkt dat zij nodig is"),
        (2, 0, "nu is over 2 vragen niet te beslissen, en straks alleen als blijkt dat ze nodig zijn"),
        (1, 1, "nu is over 1 vraag niet te beslissen; straks wel, ook als geen rij haar nodig had"),
        (5, 5, "nu is over 5 vragen niet te beslissen; straks over alle 5 wel, ook als geen rij ze nodig had"),
        (5, 1, "nu is over 5 vragen niet te beslissen; straks over 1 wel, ook als geen rij ze nodig had"),
    ])
    func whatCanBeSaidNowAndAfterwards(_ undecided: Int, _ decidable: Int, _ text: String) {
        #expect(wording.outcome(undecided: undecided, decidable: decidable) == text)
    }

    @Test(
        arguments: [
            (.asked, "zoveel als u vroeg"), (.fewest, "met minder is over minder vragen te beslissen"),
            (.least, "met minder is een steekproef te klein"),
            (.most, "meer vragen wij niet van wie het invult"), (.all, "meer zijn er niet"),
        ] as [(SampleOutlook.SizeReason, String)])
    func everyReasonIsSaid(_ reason: SampleOutlook.SizeReason, _ text: String) {
        #expect(wording.reason(reason) == text)
    }

    /// A registration with very many actions stays a row that can be read.
    @Test func actionsAreNamedUpToTen() throws {
        let day = try #require(CalendarDate(year: 2024, month: 3, day: 3))
        let actions = (1...12).map { (type: "a\($0)", day: day) }
        #expect(wording.actions([]) == "")
        #expect(wording.actions(Array(actions.prefix(1))) == "a1 (3 maart 2024)")
        #expect(wording.actions(Array(actions.prefix(10))).hasSuffix("; a10 (3 maart 2024)"))
        #expect(wording.actions(actions).hasSuffix("; a10 (3 maart 2024); en nog 2"))
    }
}

@Suite struct SampleExplanationTests {
    private func parts(products: Int = 2, rows: Int = 80, minutes: Int = 2) -> [SampleExplanation.Part] {
        Wording.dutch.sampleExplanation.parts(
            sample: "2024 2024-12-31", name: "2024", products: products, rows: rows, minutesPerRow: minutes)
    }

    @Test func itNamesWhatItIsOf() {
        #expect(
            parts()[0].lines[1] == """
                Steekproef 2024 2024-12-31: 80 rijen op 2 bladen. Het lot heeft de rijen gekozen. Een rij kost ongeveer \
                2 minuten. U hoeft niet alles in één keer te doen.
                """)
        #expect(parts(products: 1, rows: 1, minutes: 1)[0].lines[1].contains(": 1 rij op één blad. "))
        #expect(parts(products: 1, rows: 1, minutes: 1)[0].lines[1].contains("ongeveer 1 minuut. "))
    }

    /// Plain Dutch: no sentence of more than 20 words.
    @Test func sentencesAreShort() {
        let sentences = parts().flatMap { [$0.heading] + $0.lines }.flatMap { $0.split(separator: /[.?!:;]\s+/) }
        #expect(sentences.count > 30)
        #expect(sentences.filter { $0.split(separator: " ").count > 20 } == [])
    }

    /// What is said at a cell fits where spreadsheets show it: 32 characters over 255.
    @Test func promptsFit() {
        let explanation = Wording.dutch.sampleExplanation
        for prompt in [explanation.questionPrompt, explanation.beneficiaryPrompt, explanation.lookedAtPrompt] {
            #expect(prompt.title.utf16.count <= 32 && prompt.text.utf16.count <= 255)
        }
    }
}
