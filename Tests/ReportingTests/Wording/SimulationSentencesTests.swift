import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// Every sentence of the page of a simulation, at numbers at which Dutch and statistics change their forms.
@Suite struct SimulationSentencesTests {
    private static let numbers = [0, 1, 2, 29, 30, 400]

    private func pages(of number: Int) throws -> [PageTree] {
        let products = number == 0 ? 0 : min(number, 2)
        return try [0, 1, number / 2, number].flatMap { part in
            try [nil, QuestionDuration(seconds: 12, source: .assumed("bron")), SimulationFixture.measured].map {
                duration in
                let part = min(part, number)
                var gain = BeneficiaryCounts()
                gain.citizen = part
                let counts = SimulationFixture.counts(number, number, part, part, mature: number, part, gain)
                let listed = (0..<products).map {
                    SimulationFixture.product("Product \($0)", channels: [("k", counts)])
                }
                let decisions = [Proposal.drop, .stopForGood, .restrict, .add, .restore]
                let questions = listed.flatMap { product in
                    decisions.flatMap { decision in
                        (0..<min(part, 2)).map { index in
                            SimulationFixture.question(
                                product, "Vraag \(index)", decision,
                                rule: decision == .restrict ? SimulationFixture.channelRule : nil, saved: part,
                                without: part, gain, hidden: index == 0 ? Double(part) : nil)
                        }
                    }
                }
                let simulation = SimulationFixture.simulation(of: listed, questions: questions, duration: duration)
                return try PageTree(SimulationFixture.page(SimulationFixture.input(of: simulation)))
            }
        }
    }

    private func sentences(_ tree: PageTree) -> [String] {
        tree.root.all("p", "dd", "td", "h1", "h2")
            .filter { $0.all("a").isEmpty && $0.attributes["class"] != "subject" }
            .flatMap { $0.text.split(separator: /[.?!:;]\s+/).map(String.init) }
    }

    @Test(arguments: numbers)
    func sentencesAgreeWithTheirNumbersAndAreShort(number: Int) throws {
        for sentence in try pages(of: number).flatMap(sentences) {
            let faults = SentencesAtEveryNumberTests.faults(sentence)
            if !faults.isEmpty { Issue.record("\(faults): \(sentence)") }
            #expect(sentence.split(whereSeparator: \.isWhitespace).count <= 20, "long: \(sentence)")
        }
    }

    /// Under 30 cases no share is written in per cent; certainty is.
    @Test(arguments: numbers.filter { $0 > 0 && $0 < 15 })
    func fewCasesHaveNoShare(number: Int) throws {
        let shares = try pages(of: number).flatMap(sentences).filter { $0.replacing("95%", with: "").contains("%") }
        #expect(shares == [])
    }

    @Test func aPageWithEverythingIsShortToo() throws {
        let tree = try PageTree(SimulationFixture.page(SimulationFixture.input))
        #expect(sentences(tree).filter { $0.split(whereSeparator: \.isWhitespace).count > 20 } == [])
        for words in ["nooit gebruikt", "niet gebruikt", "significant"] {
            #expect(!tree.root.text.contains(words))
        }
    }
}
