import Testing

@testable import kcc_sample

/// The search of the specification, section 5.3, at its edges: 299 captures without a use are enough, and 298 are not.
@Suite struct RuleStudyTests {
    private typealias Use = RuleStudy.Capture.Use

    /// So many captures of `day` that came by `channel`; `answer` is that to another question.
    private func captures(_ count: Int, day: Int, _ channel: String?, _ use: Use = .nothing, answer: String? = nil)
        -> [RuleStudy.Capture]
    {
        Array(repeating: RuleStudy.Capture(day: day, values: [channel, answer], use: use), count: count)
    }

    /// What is used behind the telephone on both days, so much more on the first that half of all lies there.
    private var telephone: [RuleStudy.Capture] {
        (0...1).flatMap { captures(295 - $0 * 200, day: $0, "telefoon") + captures(5, day: $0, "telefoon", .used) }
    }

    /// So many captures at the counter on each of two days, of which so many are visible on the second.
    private func counter(_ first: Int = 300, _ second: Int = 300, visible: Int = 30) -> [RuleStudy.Capture] {
        captures(first, day: 0, "balie") + captures(second - visible, day: 1, "balie")
            + captures(visible, day: 1, "balie", .visible)
    }

    private func truth(_ captures: [RuleStudy.Capture], clustering: Int = 100) -> RuleTruth {
        RuleStudy(attributes: ["kanaal", "Is er haast?"], captures: captures, clustering: clustering).truth
    }

    /// 1 − 0.05^(1/300) is 0.009936082.
    @Test func findsWhereNobodyUsesIt() {
        #expect(
            truth(counter() + telephone)
                == RuleTruth(
                    attribute: "kanaal", values: ["balie"],
                    test: RuleTruth.Test(
                        tested: 400, excluded: 300, excludedUsed: 0, excludedMillionths: 9_937, includedUsed: 5),
                    verdict: "regel"))
    }

    @Test func findsNothingInTooFew() {
        let nothing = RuleTruth(attribute: nil, values: [], test: nil, verdict: "geen regel")
        #expect(truth(counter(298, 298) + telephone) == nothing)
        #expect(truth(counter(299, 301) + telephone).verdict == "regel")
        #expect(truth(counter(447, 500) + telephone, clustering: 150) == nothing)
        #expect(truth(counter(448, 500) + telephone, clustering: 150).verdict == "regel")
        // A fifth of the earlier half: 300 of 1,500.
        let busy = (0...1).flatMap { captures(1_195, day: $0, "telefoon") + captures(5, day: $0, "telefoon", .used) }
        #expect(truth(counter() + busy).verdict == "regel")
        #expect(truth(counter() + busy + captures(1, day: 0, "telefoon") + captures(1, day: 1, "telefoon")) == nothing)
        #expect(truth([]) == nothing)
    }

    @Test func countsBlindCapturesForWhatTheyAreWorth() {
        // 598 · 30/60 = 299, and 597 · 30/60 = 298.5.
        let seen = captures(30, day: 0, "balie", .visible) + captures(30, day: 0, "balie", .blind)
        #expect(truth(seen + counter(538, 600) + telephone).verdict == "regel")
        #expect(truth(seen + counter(537, 600) + telephone).attribute == nil)
    }

    @Test func testsWhatItFoundOnLaterCaptures() {
        let used = captures(1, day: 1, "balie", .used)
        #expect(truth(counter() + telephone + used).verdict == "geen regel")
        #expect(truth(counter() + telephone + used).test?.excludedUsed == 1)
        #expect(truth(counter(visible: 29) + telephone).verdict == "niet meetbaar")
        #expect(truth(counter(visible: 0) + telephone).verdict == "niet meetbaar")
        #expect(truth(counter(300, 298) + telephone).verdict == "te weinig gegevens")
        #expect(truth(counter(300, 299) + telephone).verdict == "regel")
        // Where it is used no more outside either, there is no condition.
        let before = telephone.filter { $0.day == 0 } + captures(100, day: 1, "telefoon")
        #expect(truth(counter() + before).verdict == "geen regel")
        #expect(truth(counter() + before).attribute == "kanaal")
    }

    @Test func takesValuesFromTwentyFiveOn() {
        func withChat(_ first: Int, _ second: Int) -> RuleTruth {
            truth(counter() + telephone + captures(first, day: 0, "chat") + captures(second, day: 1, "chat"))
        }
        #expect(withChat(24, 24).values == ["balie"])
        #expect(withChat(25, 25).values == ["balie", "chat"])
        #expect(withChat(25, 25).test?.excluded == 325 && withChat(25, 25).verdict == "regel")
        #expect(withChat(25, 24).verdict == "weggelaten")
    }

    @Test func asksWhereNothingIsKnown() {
        let unknown = (0...1).flatMap { captures(100, day: $0, nil) }
        let truth = truth(counter() + telephone + unknown)
        #expect(truth.values == ["balie"] && truth.test?.excluded == 300 && truth.test?.tested == 500)
        #expect(self.truth((0...1).flatMap { captures(300, day: $0, nil, .visible) } + telephone).attribute == nil)
    }

    @Test(arguments: [
        (String(repeating: "a", count: 40), "regel"), (String(repeating: "a", count: 41), "weggelaten"),
        ("over 123 dagen", "regel"), ("1234", "weggelaten"), ("inwoner@example.nl", "weggelaten"),
    ])
    func showsNoValueThatCouldBeSomebodys(value: String, verdict: String) {
        let inside = captures(300, day: 0, value) + captures(300, day: 1, value, .visible)
        #expect(truth(inside + telephone).verdict == verdict)
    }

    @Test func takesTheAttributeThatSparesMost() {
        func answered(_ count: Int) -> [RuleStudy.Capture] {
            (0...1).flatMap { day in
                captures(300, day: day, "balie", .visible, answer: "nee")
                    + captures(count - 300, day: day, "telefoon", .visible, answer: "nee")
                    + captures(5, day: day, "telefoon", .used, answer: "ja")
            }
        }
        // As many: the channel goes before answers.
        #expect(truth(answered(300)).attribute == "kanaal")
        #expect(truth(answered(301)).attribute == "Is er haast?")
        #expect(truth(answered(301)).values == ["nee"])
    }

    @Test func dividesWhereHalfIsReached() {
        // Half of 802 lies on day 1, which belongs to the first half whole.
        let days =
            captures(400, day: 0, "balie") + captures(2, day: 1, "balie") + captures(400, day: 2, "balie", .visible)
        #expect(truth(days).test?.tested == 400)
    }
}
