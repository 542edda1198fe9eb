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
    static func all(_ input: ReportInput, time: AskingTime) -> [KeyFigure] {
        let totals = input.analysis.totals
        let products = input.analysis.products.isEmpty ? Anchors.products : Anchors.caption(Anchors.products)
        let used = Ratio(totals.everUsedFields, totals.capturedFields)
        return [
            KeyFigure(
                label: KeyFigureWording.questionsLabel,
                value: totals.isShown(.answers)
                    ? questions(now: totals.questionsPerContact, proposed: totals.proposedQuestionsPerContact)
                    : NumberText.leftOut,
                note: Prose(
                    KeyFigureWording.questionsNote(
                        registrations: totals.published(.registrations, totals.registrations))),
                anchor: products),
            KeyFigure(
                label: KeyFigureWording.usedLabel, value: NumberText.share(used) ?? CommonWording.noData,
                note: Prose(KeyFigureWording.usedNote(used: totals.everUsedFields, captured: totals.capturedFields)),
                anchor: products),
            KeyFigure(
                label: KeyFigureWording.notMeasurableLabel,
                value: totals.askedFields == 0
                    ? CommonWording.noData : Noun.question.counted(totals.verdicts[.notMeasurable] ?? 0),
                note: Prose(KeyFigureWording.notMeasurableNote(asked: totals.askedFields)),
                anchor: totals.askedFields == 0 ? Anchors.decisions : Anchors.verdicts),
            hours(input, time: time, anchor: products),
        ]
    }

    private static func questions(now: Ratio, proposed: Ratio) -> String {
        guard let before = NumberText.oneDecimal(now), let after = NumberText.oneDecimal(proposed) else {
            return CommonWording.noData
        }
        return KeyFigureWording.questions(now: before, proposed: after)
    }

    private static func hours(_ input: ReportInput, time: AskingTime, anchor: String) -> KeyFigure {
        let totals = input.analysis.totals
        let all = totals.isShown(.answers) ? time.text(answers: totals.answers) : NumberText.leftOut
        let value = time.text(answers: totals.droppableAnswers)
        guard let assumption = input.settings.secondsPerQuestion else {
            return KeyFigure(
                label: KeyFigureWording.secondLabel, value: value, note: KeyFigureWording.secondNote(answers: all),
                anchor: anchor)
        }
        return KeyFigure(
            label: KeyFigureWording.citizenHoursLabel, value: value,
            note: KeyFigureWording.citizenHoursNote(
                seconds: assumption.value, source: assumption.source, answers: all),
            anchor: anchor)
    }
}
