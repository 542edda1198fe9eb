import RegistrationLog
import Metrics
import Testing

@testable import Reporting

@Suite struct ReservationTests {
    private func reservation(
        withFollowUp: Int = 900, rejected: Int = 0, _ questions: QuestionSketch...
    ) -> Reservation {
        let product = ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: withFollowUp, months: [1_000],
            questions: questions)
        return Reservation(PageFixture.input(of: [product], ledger: PageFixture.ledger(rejected: rejected)))
    }

    private let kept = QuestionSketch("b", captured: 900, used: 500, .keep)
    private let unmeasured = QuestionSketch("c", captured: 900, .notMeasurable)
    private let scarce = QuestionSketch("d", captured: 90, .insufficientData)

    @Test func rejectedRowsMatterMost() {
        // 40 of 100 rows; 40% of at least 100 cases has one decimal.
        #expect(reservation(withFollowUp: 0, rejected: 40, unmeasured) == .rejectedRows(share: "40,0%"))
    }

    /// 1 of 100 rows may be; 463 of 1,000 bytes are more than a tenth.
    @Test func aFileOfWhichTooMuchWasRejectedIsNamed() {
        var ledger = PageFixture.ledger(rejected: 1)
        ledger.files[0].rejectedText = Ratio(463, 1_000)
        let product = ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000], questions: [kept])
        let input = PageFixture.input(of: [product], ledger: ledger)
        #expect(Reservation(input) == .rejectedText(share: "46,3%", file: "log.csv"))
        #expect(
            WarningBox(input)?.items.map(\.plainText).first
                == "Afgekeurde rijen nemen 46,3% van log.csv in. Dat is meer dan tienmaal de grens van 1%. Herstel eerst het "
                + "bestand; de redenen staan bij Gegevens.")
    }

    /// One of ten proposals is a tenth, one of eleven is not; what is kept is no proposal.
    @Test(arguments: [(10, Reservation.sameAnswer(questions: 2)), (11, .readingLeavesNoTrace)])
    func thenAnswersThatAreAllTheSame(_ dropped: Int, _ expected: Reservation) {
        let questions = (0..<dropped).map { QuestionSketch("Vraag \($0)", captured: 900, .drop) } + [kept]
        let product = ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000], questions: questions)
        var ledger = PageFixture.ledger(rejected: 0)
        ledger.filledFields = ["vraag 3", "b"]
        #expect(Reservation(PageFixture.input(of: [product], ledger: ledger)) == expected)
    }

    @Test func thenFollowUp() {
        #expect(reservation(withFollowUp: 0, unmeasured) == .noFollowUp)
        #expect(reservation(withFollowUp: 199, unmeasured) == .lowCoverage(share: "19,9%"))
    }

    @Test func thenWhatCannotBeMeasured() {
        #expect(reservation(withFollowUp: 200, unmeasured, kept) == .notMeasurable(1, asked: 2))
    }

    @Test func thenWhatIsScarce() {
        #expect(reservation(scarce, kept) == .insufficientData(1))
    }

    @Test func readingLeavesNoTraceInAnyCase() {
        #expect(reservation(kept) == .readingLeavesNoTrace)
    }

    @Test func withoutRegistrationsNothingElseMatters() {
        #expect(Reservation(PageFixture.input(of: [], ledger: PageFixture.ledger(rejected: 100))) == .noRegistrations)
    }
}
