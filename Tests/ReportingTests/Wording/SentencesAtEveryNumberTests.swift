import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// Every sentence of the page, at numbers at which Dutch and statistics change their forms: none, 1, 2, under 30, many, all.
@Suite struct SentencesAtEveryNumberTests {
    /// A report on `products` products of so many questions each, captured in `captured` registrations and used in `used`.
    struct Numbers: CustomTestStringConvertible {
        let products: Int
        let questions: Int
        let captured: Int
        let used: Int

        var testDescription: String { "\(products) × \(questions) questions, \(used) of \(captured) used" }

        static let all: [Numbers] = [1, 2, 29, 30, 400].flatMap { captured in
            Set([0, 1, 2, captured / 2, captured]).filter { $0 <= captured }.sorted().flatMap { used in
                [(1, 1), (2, 2), (3, 1)].map {
                    Numbers(products: $0.0, questions: $0.1, captured: captured, used: used)
                }
            }
        }

        /// The verdict that such use has: 299 unused are needed, and of 2, 29, 30 and 400 registrations 1, 3, 3 and 9 used.
        private var verdict: Verdict {
            if used == 0 { return captured >= 299 ? .drop : .insufficientData }
            return used == captured || used * 2 >= captured || (captured == 2) ? .keep : .reconsider
        }

        var input: ReportInput {
            var settings = AnalysisSettings()
            settings.secondsPerQuestion = SecondsPerQuestion(value: 12, source: nil)
            let sketches = (1...products).map { product in
                let sketches = (1...questions).map { number in
                    QuestionSketch("Vraag \(number)", captured: captured, used: used, verdict).with {
                        $0.beneficiaries.unknown = used / 3
                        $0.beneficiaries.citizen = used - used / 3
                        $0.signals = QuestionSignals(all: min(used, 3), needless: min(used, 1), needed: min(used, 1))
                        $0.personalData = number == 1 ? .contact : nil
                    }
                }
                let missed = QuestionSketch("Gemist", asked: 0, captured: 0, .add).with {
                    $0.missing = max(1, used)
                    $0.without = captured
                }
                return ProductSketch(
                    name: "Product \(product)", registrations: captured, mature: captured, withFollowUp: max(1, used),
                    helped: [0] + Array(repeating: used, count: questions + 1), months: [captured], signals: used % 3,
                    hours: (toWin: Double(captured), won: 0), questions: product == 1 ? sketches + [missed] : sketches)
            }
            return PageFixture.input(of: sketches, settings: settings).with(extras)
        }

        /// A channel, a rule and an open search for one, and handling times of so many registrations.
        private var extras: PublishedExtras {
            let test = QuestionRule.Test(
                tested: captured, excluded: max(1, used), excludedUsed: 0, excludedBound: 0.5, includedUsed: used)
            let groups = [
                PageFixture.group(
                    .channel, "Balie", registrations: captured, answers: captured, withFollowUp: used, used: used)
            ]
            let rules = RuleVerdict.allCases.map { verdict in
                PageFixture.rule(product: 0, field: 0, verdict, .registration(.channel), ["balie"], test)
            }
            return PublishedExtras(
                groups: [0: groups], rules: [0: rules],
                handlingTime: HandlingTimeFinding(
                    seconds: Double(captured), interval: 0.5...400.5, registrations: captured, days: captured,
                    outcome: .measured),
                duration: QuestionDuration(seconds: Double(captured), source: .measured(0.5...400.5)))
        }
    }

    private func sentences(_ input: ReportInput) throws -> [String] {
        try PageTree(PageFixture.page(input)).root.all("p", "li", "dd", "td", "h1", "h2", "h3", "h4", "desc", "strong")
            // The balance of the rows is a sum.
            .filter { !$0.text.contains(" = ") }
            .flatMap { $0.text.split(separator: /[.?!:;]\s+/).map(String.init) }
    }

    private static let nouns = [
        "vraag": "vragen", "product": "producten", "registratie": "registraties", "antwoord": "antwoorden",
        "signaal": "signalen", "rij": "rijen", "bestand": "bestanden", "vervolgactie": "vervolgacties", "dag": "dagen",
        "maand": "maanden", "kolom": "kolommen", "geval": "gevallen",
    ]
    private static let verbs = [
        "is": "zijn", "heeft": "hebben", "hoort": "horen", "telt": "tellen", "gaat": "gaan", "ligt": "liggen",
        "wordt": "worden", "kan": "kunnen", "staat": "staan",
    ]

    /// What is wrong with the numbers of a sentence: one thing is singular, any other number of things is plural, and at the
    /// beginning the verb agrees.
    static func faults(_ sentence: String) -> [String] {
        let words = sentence.split(separator: /,?[\s()«»]+/).map { $0.lowercased() }
        let plurals = Set(nouns.values)
        var faults: [String] = []
        if sentence.lowercased().contains("alle 1 ") { faults.append("all of one") }
        if words.contains(where: { ["nan", "inf"].contains($0) }) { faults.append("no number") }
        for (index, word) in words.enumerated().dropLast() {
            guard let number = Int(word.filter { $0 != "." }) else { continue }
            let noun = words[index + 1]
            if number == 1, plurals.contains(noun) { faults.append("1 \(noun)") }
            if number != 1, nouns[noun] != nil { faults.append("\(word) \(noun)") }
            if number == 0, words[(index + 1)...].prefix(3).last == "0" { faults.append("nothing of nothing") }
            guard index == 0, words.count > 2 else { continue }
            if nouns[noun] != nil, verbs.values.contains(words[2]) { faults.append("\(noun) \(words[2])") }
            if plurals.contains(noun), verbs[words[2]] != nil { faults.append("\(noun) \(words[2])") }
        }
        return faults
    }

    @Test(
        arguments: [
            ("1 vragen gaan weg", ["1 vragen"]), ("Bij 2 vraag", ["2 vraag"]), ("Alle 1 vraag", ["all of one"]),
            ("2 vragen kan weg", ["vragen kan"]), ("0 van de 0 vragen", ["nothing of nothing"]),
            ("1 van de 1.000 vragen", []),
            ("1 vraag gaat weg", []), ("Van 1 vraag zijn 2 antwoorden", []),
        ] as [(String, [String])])
    func faultsAreFound(sentence: String, faults: [String]) {
        #expect(Self.faults(sentence) == faults)
    }

    @Test(arguments: Numbers.all)
    func sentencesAgreeWithTheirNumbers(_ numbers: Numbers) throws {
        for sentence in try sentences(numbers.input) {
            let faults = Self.faults(sentence)
            if !faults.isEmpty { Issue.record("\(faults): \(sentence)") }
            #expect(
                sentence.split(whereSeparator: \.isWhitespace).count <= 20 || sentence.contains("Vraag 1"),
                "long: \(sentence)")
        }
    }

    /// Under 30 cases no share is written in per cent, since 7 of 12 says more; certainty, limits and the scale of a drawing are.
    @Test(arguments: Numbers.all.filter { $0.captured * $0.products < 30 && $0.questions == 1 })
    func fewCasesHaveNoShare(_ numbers: Numbers) throws {
        let written = try sentences(numbers.input).filter { $0.contains("%") }
        #expect(
            written.filter { sentence in !["95%", "1%", "De balk loopt"].contains { sentence.contains($0) } } == [])
    }
}
