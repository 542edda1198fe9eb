import Metrics
import RegistrationLog

/// Page 1: what is asked of the meeting, what was found, what to bear in mind, what that means for each product.
struct SummarySection: Encodable {
    /// One of the sentences that are the answer.
    struct Answer: Encodable {
        let label: String
        let texts: [Prose]
        /// Where more of the same stands; nil where this is all.
        let more: Link?
    }

    /// What became of decisions that were taken earlier; nil where no list of them was given.
    let review: DecisionReviewBlock?
    let answers: [Answer]
    /// What asking less did where that was tried; nil where no change of questions is known, or where what
    /// became of decisions stands here: a chapter has it.
    let trial: TrialSection?
    /// What is proposed for each product; nil where nothing is proposed for any.
    let products: ProductDecisionTable?
    /// What to decide beside the questions; nil where nothing is proposed that changes what is asked.
    let decision: DecisionBlock?

    /// How many reservations stand here, and how many below what became of decisions.
    private static let mostReservations = (alone: 3, belowReview: 1)

    /// Reads the answer from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording.summary
        let questions = input.analysis.totals.questions
        let proposals = input.analysis.proposals
        let affected = input.analysis.products.count { $0.proposals[.drop] > 0 }
        func answer(_ label: String, _ text: String?) -> Answer? {
            text.map { Answer(label: label, texts: [Prose($0)], more: nil) }
        }
        let hoursWon = input.analysis.questionDuration.flatMap { duration in
            PresentFigures(input.analysis.products).map { (hours: $0.hoursWon, duration: duration) }
        }
        let sample =
            input.wording.surveys.basis(SurveyedProduct.all(in: input.analysis))?.withShortNames
            ?? SampleAdvice(input.analysis).map { input.wording.surveys.advice($0).withShortNames }
        answers =
            [
                answer(wording.decisionLabel, wording.decision(questions, proposals, products: affected)),
                input.wording.rules.summary(proposals[.restrict], most: input.analysis.weightiestRule).map {
                    Answer(label: input.wording.rules.label, texts: [$0.withShortNames], more: nil)
                },
                answer(wording.stoppedLabel, wording.stopped(proposals[.stopForGood], won: hoursWon)),
                answer(wording.missedLabel, wording.missed(proposals, times: Self.missed(input.analysis))),
                answer(wording.findingLabel, wording.finding(used: questions.everUsed, captured: questions.captured)),
                sample.map { Answer(label: input.wording.surveys.label, texts: [$0], more: nil) },
                answer(
                    wording.frontOfficeLabel,
                    input.wording.signals.agreement(SignalAgreement(of: input.analysis.products.lazy.flatMap(\.fields)))
                ),
            ].compactMap { $0 } + [Self.reservations(input)]
        review = DecisionReviewBlock(input)
        trial = review == nil ? TrialSection(input) : nil
        products = ProductDecisionTable(input, span: span)
        decision = DecisionBlock(input, products: affected)
    }

    private static func reservations(_ input: ReportInput) -> Answer {
        let all = Reservation.all(input)
        let most = input.decisions == nil ? mostReservations.alone : mostReservations.belowReview
        return Answer(
            label: input.wording.summary.reservationLabel,
            texts: ReservationSection.texts(all.prefix(most), of: input).map(\.withShortNames),
            more: all.count > most
                ? Link(anchor: Anchors.reservations, text: input.wording.reservations.all(all.count)) : nil)
    }

    /// How often the questions were needed that are to be asked, or asked again.
    private static func missed(_ analysis: PublishedAnalysis) -> PublishedCount {
        let fields = analysis.products.flatMap(\.fields).filter { [.restore, .add].contains(Proposal($0)) }
        return .sum(of: fields.map(\.counts.missing))
    }
}
