import Testing

@testable import kcc_sample

@Suite struct HandlingTimeStudyTests {
    private func contact(
        _ questions: Int, _ seconds: Int, day: Int = 0, channel: String = "balie"
    ) -> HandlingTimeStudy.Contact {
        HandlingTimeStudy.Contact(product: 0, channel: channel, day: day, questions: questions, seconds: seconds)
    }

    /// Thirty contacts on three days, of one and of two questions in turn: 110 and 120 seconds, on the first day one second
    /// further apart at both ends, on the second nearer.
    private var threeDays: [HandlingTimeStudy.Contact] {
        [1, -1, 0].enumerated().flatMap { day, shift in
            (0..<5).flatMap { _ in [contact(1, 110 - shift, day: day), contact(2, 120 + shift, day: day)] }
        }
    }

    /// Half a question from the mean each, so that Σ(x − x̄)² is 30/4.
    ///
    /// What the days add, 5, −5 and 0, has squares of 50, so that the variance is 50 · 3/2 · 29/28 / 7.5², its root 1.175139,
    /// and 4.302653 (t, 2 degrees) times that 5.056216.
    @Test func isCountedByHand() throws {
        let truth = try #require(HandlingTimeStudy(of: threeDays, in: .committed).truth)
        #expect(truth.registrations == 30 && truth.days == 3)
        #expect(abs(truth.seconds - 10) < 1e-12)
        #expect(abs(truth.low - (10 - 5.056216328968)) < 1e-8 && abs(truth.high - (10 + 5.056216328968)) < 1e-8)
    }

    @Test func comparesOnlyWithinACell() throws {
        // Other channels are slower, ask more, and have too few contacts, or always as many questions.
        let others =
            (0..<29).map { contact(5 + $0 % 2, 900, channel: "telefoon") }
            + (0..<40).map { _ in contact(9, 2_000, channel: "") }
        #expect(
            HandlingTimeStudy(of: threeDays + others, in: .committed).truth
                == HandlingTimeStudy(of: threeDays, in: .committed).truth)
        // One contact more, and that channel counts; in another month it is another cell.
        let slower = others + [contact(5, 900, channel: "telefoon")]
        #expect(HandlingTimeStudy(of: threeDays + slower, in: .committed).truth?.registrations == 60)
        let february = others + [contact(5, 900, day: 31, channel: "telefoon")]
        #expect(HandlingTimeStudy(of: threeDays + february, in: .committed).truth?.registrations == 30)
    }

    @Test func limitsWhatRanOn() throws {
        let usual = (0..<200).map { contact(1 + $0 % 2, $0.isMultiple(of: 2) ? 100 : 110, day: $0 % 4 / 2) }
        // Of 200 the second smallest and the third largest are the limits: two that ran on do not show.
        var twoRanOn = usual
        for position in [1, 3] { twoRanOn[position] = contact(2, 9_000, day: position / 2) }
        for contacts in [usual, twoRanOn] {
            #expect(
                HandlingTimeStudy(of: contacts, in: .committed).truth
                    == HandlingTimeTruth(seconds: 10, low: 10, high: 10, registrations: 200, days: 2))
        }
        var threeRanOn = twoRanOn
        threeRanOn[5] = contact(2, 9_000, day: 0)
        #expect(try #require(HandlingTimeStudy(of: threeRanOn, in: .committed).truth).seconds > 100)
    }

    @Test func saysNothingOfOneDayOrOneNumberOfQuestions() {
        #expect(HandlingTimeStudy(of: [], in: .committed).truth == nil)
        #expect(HandlingTimeStudy(of: (0..<60).map { contact(1 + $0 % 2, 100 + $0) }, in: .committed).truth == nil)
        #expect(HandlingTimeStudy(of: (0..<60).map { contact(3, 100 + $0, day: $0 % 5) }, in: .committed).truth == nil)
    }
}
