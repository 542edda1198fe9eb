import Metrics
import RegistrationLog

/// One of the four figures of the first screen.
struct KeyFigure: Encodable {
    let label: String
    let value: String
    let note: Prose
    /// The table that the figure comes from.
    let anchor: String

    /// The four figures: questions per contact, share ever used, not measurable, hours a year.
    static func all(_ input: ReportInput) -> [KeyFigure] {
        let wording = input.wording
        let totals = input.analysis.totals
        let present = PresentFigures(input.analysis.products)
        let products = input.analysis.products.isEmpty ? Anchors.products : Anchors.caption(Anchors.products)
        let used = totals.questions.everUsedShare
        return [
            questions(present, anchor: products, wording),
            KeyFigure(
                label: wording.keyFigures.usedLabel, value: wording.numbers.share(used) ?? wording.common.noData,
                note: Prose(
                    wording.keyFigures.usedNote(used: totals.questions.everUsed, captured: totals.questions.captured)),
                anchor: products),
            KeyFigure(
                label: wording.keyFigures.notMeasurableLabel,
                value: totals.questions.asked == 0
                    ? wording.common.noData : wording.nouns.question.counted(totals.questions[.notMeasurable]),
                note: Prose(wording.keyFigures.notMeasurableNote(asked: totals.questions.asked)),
                anchor: totals.questions.asked == 0 ? Anchors.decisions : Anchors.proposals),
            hours(present, assumption: input.settings.secondsPerQuestion, anchor: products, wording),
        ]
    }

    private static func questions(_ present: PresentFigures?, anchor: String, _ wording: Wording) -> KeyFigure {
        let label = wording.keyFigures.questionsLabel
        guard let present else {
            return KeyFigure(
                label: label, value: wording.numbers.leftOut, note: Prose(wording.keyFigures.questionsLeftOutNote),
                anchor: anchor)
        }
        let (now, proposed) = (present.questionsPerContact, present.proposedQuestionsPerContact)
        let value = wording.numbers.oneDecimal(now).flatMap { before in
            wording.numbers.oneDecimal(proposed).map { wording.keyFigures.questions(now: before, proposed: $0) }
        }
        return KeyFigure(
            label: label, value: value ?? wording.common.noData,
            note: Prose(wording.keyFigures.questionsNote(registrations: now.denominator)), anchor: anchor)
    }

    private static func hours(
        _ present: PresentFigures?, assumption: SecondsPerQuestion?, anchor: String, _ wording: Wording
    ) -> KeyFigure {
        let label = wording.keyFigures.citizenHoursLabel
        guard let assumption else {
            return KeyFigure(
                label: label, value: wording.keyFigures.unknownHours, note: wording.keyFigures.unknownHoursNote,
                anchor: anchor)
        }
        func text(_ hours: Double?) -> String { hours.map(wording.durations.hours) ?? wording.numbers.leftOut }
        return KeyFigure(
            label: label, value: text(present?.hoursToWin),
            note: wording.keyFigures.citizenHoursNote(assumption, won: text(present?.hoursWon)), anchor: anchor)
    }
}
