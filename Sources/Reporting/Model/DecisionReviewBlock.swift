import Metrics
import RegistrationLog

/// What page 1 opens with where a list of decisions came back: what was not carried out, what did harm, what is due.
struct DecisionReviewBlock: Encodable {
    /// A part of what is said.
    struct Part: Encodable {
        let label: String
        let texts: [Prose]
    }

    let heading: String
    let parts: [Part]
    /// Where all decisions stand; nil where none was taken.
    let more: Link?

    /// How many decisions or questions a part names, those that weigh most.
    private static let mostNames = 3
    /// How many characters a name has here; the table of all decisions has all of it.
    private static let longestName = 40

    /// Says what became of the decisions of `input`; nil where no list of them was given.
    init?(_ input: ReportInput) {
        guard let review = input.decisions else { return nil }
        let wording = input.wording.decisionReview
        let counts = DecisionReviewCounts(review)
        heading = wording.heading(counts.taken)
        parts = [
            (wording.notCarriedOutLabel, Self.notCarriedOut(review, counts, input)),
            (wording.harmLabel, Self.harmful(review, wording)),
            (wording.dueLabel, Self.due(review, wording)),
            (wording.othersLabel, wording.others(counts).map { [Prose($0)] } ?? []),
            (
                wording.newLabel,
                review.newQuestions.isEmpty ? [] : [wording.new(review.newQuestions, most: Self.mostNames)]
            ),
        ].filter { !$1.isEmpty }.map { label, texts in
            Part(label: label, texts: texts.map { $0.shorteningNames(to: Self.longestName) })
        }
        more = counts.taken == 0 ? nil : Link(anchor: Anchors.decisionReview, text: wording.all(counts.taken))
    }

    /// The questions that are still asked in most registrations first, of as many in the order of the list.
    private static func notCarriedOut(
        _ review: DecisionReview, _ counts: DecisionReviewCounts, _ input: ReportInput
    ) -> [Prose] {
        let wording = input.wording.decisionReview
        let all = first(review.decisions.filter(\.isNotCarriedOut)) { $0.timesNotCarriedOut }
        guard !all.isEmpty else { return [] }
        let lastAsked = LastAsked(input.analysis)
        let names = all.prefix(mostNames).map { wording.stillAsked($0, lastAsked: lastAsked.day(of: $0)) }
        return [Prose(wording.notCarriedOut(all.count, of: counts.taken))] + names
            + more(all.count - names.count, wording)
    }

    /// The questions that were needed most often first.
    private static func harmful(_ review: DecisionReview, _ wording: DecisionReviewWording) -> [Prose] {
        let all = first(review.decisions.filter(\.isHarmful)) { $0.harm?.missing ?? 0 }
        guard !all.isEmpty else { return [] }
        let names = all.prefix(mostNames).map(wording.missed)
        return [Prose(wording.comingBack(all.count, missing: review.stopRuleMissing))] + names
            + more(all.count - names.count, wording)
    }

    /// Those that are due for longest first.
    private static func due(_ review: DecisionReview, _ wording: DecisionReviewWording) -> [Prose] {
        let all = first(review.decisions.filter(\.isDue)) { -($0.decision.evaluationDate?.dayNumber ?? 0) }
        return all.isEmpty ? [] : [wording.due(all, most: mostNames)]
    }

    private static func more(_ count: Int, _ wording: DecisionReviewWording) -> [Prose] {
        count > 0 ? [Prose(wording.more(count))] : []
    }

    /// Those with most of `weight` first, of as much in their order.
    private static func first(_ decisions: [ReviewedDecision], _ weight: (ReviewedDecision) -> Int)
        -> [ReviewedDecision]
    {
        decisions.enumerated().sorted { (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset) }
            .map(\.element)
    }
}

/// The last days on which questions were asked.
private struct LastAsked {
    private var days: [Question: CalendarDate] = [:]

    private struct Question: Hashable {
        let product: String
        let field: String
    }

    init(_ analysis: PublishedAnalysis) {
        for product in analysis.products {
            for field in product.fields {
                days[Question(product: product.key, field: field.key)] = field.asking.published?.last
            }
        }
    }

    /// The last day on which the question of a decision was asked; nil where it is asked under a condition, which these days do not
    /// know of.
    func day(of reviewed: ReviewedDecision) -> CalendarDate? {
        guard reviewed.decision.decision != .restrict, let product = reviewed.product, let field = reviewed.field else {
            return nil
        }
        return days[Question(product: product.key, field: field.key)]
    }
}

extension ReviewedDecision {
    /// In how many registrations it was not carried out.
    fileprivate var timesNotCarriedOut: Int { if case .notCarriedOut(let count, _) = execution { count } else { 0 } }
}
