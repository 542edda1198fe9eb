import Metrics
import RegistrationLog

/// What the meeting decides beside the questions: from when, how long, who, when it is looked at again.
struct DecisionBlock: Encodable {
    /// A part of the decision.
    struct Item: Encodable {
        let label: String
        let text: Prose
        /// Whether the meeting writes it down here.
        let isWritten: Bool
    }

    let heading: String
    let items: [Item]

    /// Puts the decision together about questions of so many `products` that may go; nil where nothing changes what is asked.
    init?(_ input: ReportInput, products: Int) {
        let wording = input.wording.decisionBlock
        let proposals = input.analysis.proposals
        guard proposals.changing > 0 else { return nil }
        let isTrial = proposals[.drop] + proposals[.restrict] > 0
        let hours = input.analysis.questionDuration.flatMap { duration in
            PresentFigures(input.analysis.products).map { (hours: $0.hoursToWin, duration: duration) }
        }
        func item(_ label: String, _ text: String, isWritten: Bool = false) -> Item {
            Item(label: label, text: Prose(text), isWritten: isWritten)
        }
        heading = wording.heading
        let trial = [
            item(wording.durationLabel, wording.duration),
            item(wording.evaluationLabel, wording.evaluation, isWritten: true),
            item(wording.stopRuleLabel, wording.stopRule(missing: input.settings.stopRuleMissing)),
        ]
        items =
            [
                item(wording.subjectLabel, wording.subject(proposals, products: products)),
                item(wording.fromLabel, wording.from, isWritten: true),
                item(wording.ownerLabel, wording.owner, isWritten: true),
            ] + (isTrial ? trial : []) + [
                item(wording.otherwiseLabel, wording.otherwise(proposals, hours: hours)),
                item(wording.allowedLabel, wording.allowed),
            ]
    }
}
