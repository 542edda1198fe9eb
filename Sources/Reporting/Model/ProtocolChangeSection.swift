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

    /// Reads the change at `position` among those of the product whose chapter stands at `anchor`.
    init(_ change: ProtocolChangeFigures, position: Int, anchor: String, wording: Wording) {
        let (before, after) = (change.registrationsBefore, change.registrationsAfter)
        let answersBefore = Ratio(change.fields.reduce(0) { $0 + $1.before.captured }, before)
        let answersAfter = Ratio(change.fields.reduce(0) { $0 + $1.after.captured }, after)
        let isTold = change.areCountsShown
        heading =
            isTold
            ? wording.protocolChanges.heading(change.date, before: answersBefore, after: answersAfter)
            : wording.protocolChanges.plainHeading(change.date)
        notes = change.notes
        answers =
            isTold
            ? wording.protocolChanges.answers(before: answersBefore, after: answersAfter) : wording.withheld.changes
        missed =
            !isTold
            ? ""
            : wording.protocolChanges.missed(
                change.fields.filter { Self.isMissedMore($0, change) }.map {
                    ($0.name, $0.before.missing, $0.after.missing)
                },
                canBeTold: before > 0 && after > 0)
        head = TableHead(
            id: Anchors.caption("\(anchor)-change-\(position + 1)"),
            caption: wording.protocolChanges.caption(
                product: change.productName, before: change.areRegistrationsShown ? .exact(before) : .leftOut,
                after: change.areRegistrationsShown ? .exact(after) : .leftOut),
            columns: wording.protocolChanges.columns)
        rows = change.fields.map { field in
            guard isTold else { return Row(question: field.name, allOthers: wording.numbers.leftOut) }
            return Row(
                question: field.name,
                answeredBefore: wording.common.countWithShare(Ratio(field.before.captured, before)),
                answeredAfter: wording.common.countWithShare(Ratio(field.after.captured, after)),
                usedBefore: wording.protocolChanges.share(field.before.used, of: field.before.captured),
                usedAfter: wording.protocolChanges.share(field.after.used, of: field.after.captured),
                missedBefore: wording.protocolChanges.share(field.before.missing, of: before),
                missedAfter: wording.protocolChanges.share(field.after.missing, of: after))
        }
    }

    /// Whether a larger share of registrations lacks an answer that follow-up needed than before the change.
    private static func isMissedMore(_ field: FieldChangeFigures, _ change: ProtocolChangeFigures) -> Bool {
        field.after.missing * change.registrationsBefore > field.before.missing * change.registrationsAfter
    }
}

extension ProtocolChangeSection.Row {
    /// A question of which nothing may be told.
    fileprivate init(question: String, allOthers leftOut: String) {
        self.init(
            question: question, answeredBefore: leftOut, answeredAfter: leftOut, usedBefore: leftOut,
            usedAfter: leftOut, missedBefore: leftOut, missedAfter: leftOut)
    }
}
