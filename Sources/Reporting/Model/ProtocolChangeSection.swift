import Metrics
import RegistrationLog

/// What a dated change of a product's questions did, and whether follow-up lacks anything since.
struct ProtocolChangeSection: Encodable {
    /// A question before and after the change.
    struct Row: Encodable {
        let question: String
        let answeredBefore: String
        let answeredAfter: String
        let usedBefore: String
        let usedAfter: String
        let missedBefore: String
        let missedAfter: String
    }

    let heading: String
    let notes: [String]
    let answers: String
    let missed: Prose
    let head: TableHead
    let rows: [Row]
    /// What differs between before and after; nil where nothing was compared.
    let effects: EffectList?

    /// Reads the change at `position` among those of the product whose chapter stands at `anchor`, with what differs since.
    init(
        _ change: PublishedProtocolChange, effects: [PublishedProtocolEffect] = [], position: Int, anchor: String,
        wording: Wording
    ) {
        heading = wording.protocolChanges.heading(change.date, before: change.answersBefore, after: change.answersAfter)
        notes = change.notes
        answers = wording.protocolChanges.answers(before: change.answersBefore, after: change.answersAfter)
        missed =
            change.areCountsPublished
            ? wording.protocolChanges.missed(
                change.fieldsMissedMore.map { ($0.name, $0.before.missing, $0.after.missing) },
                isComparable: change.registrationsBefore.isPositive && change.registrationsAfter.isPositive)
            : ""
        head = TableHead(
            id: Anchors.caption("\(anchor)-change-\(position + 1)"),
            caption: wording.protocolChanges.caption(
                product: change.productName, before: change.registrationsBefore, after: change.registrationsAfter),
            columns: wording.protocolChanges.columns)
        rows = change.fields.map { Row($0, of: change, wording) }
        self.effects = EffectList(effects, anchor: "\(anchor)-effects-\(position + 1)", wording: wording)
    }
}

extension ProtocolChangeSection.Row {
    /// Reads the row of a question.
    fileprivate init(_ field: PublishedFieldChange, of change: PublishedProtocolChange, _ wording: Wording) {
        let (before, after) = (change.registrationsBefore, change.registrationsAfter)
        question = field.name
        func answered(_ count: PublishedCount, of cases: PublishedCount) -> String {
            Published(count, of: cases).published.map(wording.common.countWithShare) ?? wording.numbers.leftOut
        }
        answeredBefore = answered(field.before.captured, of: before)
        answeredAfter = answered(field.after.captured, of: after)
        usedBefore = wording.protocolChanges.share(field.before.used, of: field.before.captured)
        usedAfter = wording.protocolChanges.share(field.after.used, of: field.after.captured)
        missedBefore = wording.protocolChanges.share(field.before.missing, of: before)
        missedAfter = wording.protocolChanges.share(field.after.missing, of: after)
    }
}
