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
        let wording = input.wording
        let totals = input.analysis.totals
        let products = input.analysis.products.isEmpty ? Anchors.products : Anchors.caption(Anchors.products)
        let used = totals.questions.everUsedShare
        return [
            KeyFigure(
                label: wording.keyFigures.questionsLabel,
                value: questions(
                    now: totals.counts.questionsPerContact, proposed: totals.counts.proposedQuestionsPerContact, wording
                ),
                note: Prose(
                    wording.keyFigures.questionsNote(
                        registrations: totals.counts.registrations)),
                anchor: products),
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
                anchor: totals.questions.asked == 0 ? Anchors.decisions : Anchors.verdicts),
            hours(input, time: time, anchor: products),
        ]
    }

    private static func questions(now: Published<Ratio>, proposed: Published<Ratio>, _ wording: Wording)
        -> String
    {
        guard let now = now.told, let proposed = proposed.told else { return wording.numbers.leftOut }
        guard let before = wording.numbers.oneDecimal(now), let after = wording.numbers.oneDecimal(proposed) else {
            return wording.common.noData
        }
        return wording.keyFigures.questions(now: before, proposed: after)
    }

    private static func hours(_ input: ReportInput, time: AskingTime, anchor: String) -> KeyFigure {
        let wording = input.wording
        let counts = input.analysis.totals.counts
        let all = time.text(answers: counts.answers)
        let value = time.text(answers: counts.droppableAnswers)
        guard let assumption = input.settings.secondsPerQuestion else {
            return KeyFigure(
                label: wording.keyFigures.secondLabel, value: value, note: wording.keyFigures.secondNote(answers: all),
                anchor: anchor)
        }
        return KeyFigure(
            label: wording.keyFigures.citizenHoursLabel, value: value,
            note: wording.keyFigures.citizenHoursNote(
                seconds: assumption.value, source: assumption.source, answers: all),
            anchor: anchor)
    }
}
