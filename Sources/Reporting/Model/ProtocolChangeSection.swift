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
    init(_ change: ProtocolChangeFigures, position: Int, anchor: String) {
        let (before, after) = (change.registrationsBefore, change.registrationsAfter)
        let answersBefore = Ratio(change.fields.reduce(0) { $0 + $1.before.captured }, before)
        let answersAfter = Ratio(change.fields.reduce(0) { $0 + $1.after.captured }, after)
        let isTold = change.areCountsShown
        heading =
            isTold
            ? ProtocolChangeWording.heading(change.date, before: answersBefore, after: answersAfter)
            : ProtocolChangeWording.plainHeading(change.date)
        notes = change.notes
        answers =
            isTold
            ? ProtocolChangeWording.answers(before: answersBefore, after: answersAfter) : SmallCellsWording.changes
        missed =
            !isTold
            ? ""
            : ProtocolChangeWording.missed(
                change.fields.filter { Self.isMissedMore($0, change) }.map {
                    ($0.name, $0.before.missing, $0.after.missing)
                },
                canBeTold: before > 0 && after > 0)
        head = TableHead(
            id: Anchors.caption("\(anchor)-change-\(position + 1)"),
            caption: ProtocolChangeWording.caption(
                product: change.productName, before: change.areRegistrationsShown ? .exact(before) : .leftOut,
                after: change.areRegistrationsShown ? .exact(after) : .leftOut),
            columns: ProtocolChangeWording.columns)
        rows = change.fields.map { field in
            guard isTold else { return Row(leavingOut: field.name) }
            return Row(
                question: field.name,
                answeredBefore: CommonWording.countWithShare(Ratio(field.before.captured, before)),
                answeredAfter: CommonWording.countWithShare(Ratio(field.after.captured, after)),
                usedBefore: ProtocolChangeWording.share(field.before.used, of: field.before.captured),
                usedAfter: ProtocolChangeWording.share(field.after.used, of: field.after.captured),
                missedBefore: ProtocolChangeWording.share(field.before.missing, of: before),
                missedAfter: ProtocolChangeWording.share(field.after.missing, of: after))
        }
    }

    /// Whether a larger share of registrations lacks an answer that follow-up needed than before the change.
    private static func isMissedMore(_ field: FieldChangeFigures, _ change: ProtocolChangeFigures) -> Bool {
        field.after.missing * change.registrationsBefore > field.before.missing * change.registrationsAfter
    }
}

extension ProtocolChangeSection.Row {
    /// A question of which nothing may be told.
    fileprivate init(leavingOut question: String) {
        let leftOut = NumberText.leftOut
        self.init(
            question: question, answeredBefore: leftOut, answeredAfter: leftOut, usedBefore: leftOut,
            usedAfter: leftOut, missedBefore: leftOut, missedAfter: leftOut)
    }
}
