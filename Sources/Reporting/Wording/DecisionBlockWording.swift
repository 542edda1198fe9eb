import Metrics
import RegistrationLog

/// The words of what the meeting decides beside the questions.
struct DecisionBlockWording: Sendable {
    let numbers: NumberText
    let questionDurations: QuestionDurationWording
    let lists: ListText
    let nouns: Nouns

    let heading = "Het besluit"
    let subjectLabel = "Wat"
    let fromLabel = "Vanaf"
    let from = "In te vullen."
    let ownerLabel = "Eigenaar"
    let owner = "In te vullen."
    let durationLabel = "Hoe lang"
    let duration = "Drie maanden, tenzij het MT anders besluit."
    let evaluationLabel = "Evaluatie"
    let evaluation = "Na de proef, met een nieuw rapport. Datum in te vullen."
    let stopRuleLabel = "Stopregel"
    let otherwiseLabel = "Zonder besluit"
    let allowedLabel = "Mag en mag niet"
    let allowed = "Mag: op proef niet meer vragen. Mag niet: antwoorden wissen."

    /// What is decided about questions: those of so many `products` that may go, and the others.
    func subject(_ proposals: ProposalCounts, products: Int) -> String {
        let parts: [(number: Int, text: (Int) -> String)] = [
            (
                proposals[.drop],
                { "\(nouns.question.counted($0)) bij \(nouns.product.counted(products)) op proef schrappen" }
            ),
            (proposals[.restrict], { "\(nouns.question.counted($0)) op proef niet overal stellen" }),
            (proposals[.stopForGood], { "met \(numbers.count($0)) definitief stoppen" }),
            (proposals[.restore], { "\(numbers.count($0)) terugzetten" }),
            (proposals[.add], { "\(numbers.count($0)) toevoegen" }),
        ]
        let clauses = parts.filter { $0.number > 0 }.map { $0.text($0.number) }
        return lists.text(clauses).capitalised + "."
    }

    /// When a dropped question comes back: over so many missing uses.
    func stopRule(missing: Int) -> String {
        let often = missing == 0 ? "" : "meer dan \(numbers.count(missing)) keer "
        return "Een vraag komt terug als zij \(often)gemist is en dat geen toeval is."
    }

    /// What happens if nothing is decided, with the hours that the questions that may go take where they are known.
    func otherwise(_ proposals: ProposalCounts, hours: (hours: Double, duration: QuestionDuration)?) -> String {
        let (dropped, needed) = (proposals[.drop], proposals[.restore] + proposals[.add])
        let conditional = proposals[.restrict]
        let sentences = [
            dropped == 0
                ? nil : "Wij blijven \(nouns.question.counted(dropped)) stellen waarvan wij geen gebruik zagen.",
            dropped == 0 ? nil : hours.flatMap(burden),
            conditional == 0
                ? nil : "\(nouns.question.counted(conditional)) blijven wij overal stellen.",
            needed == 0
                ? nil : "\(nouns.question.counted(needed)) die nodig \(needed == 1 ? "is" : "zijn"), stellen wij niet.",
            dropped + needed + conditional == 0 ? "Wat gestopt is, blijft gestopt zonder besluit." : nil,
        ]
        return sentences.compactMap { $0 }.joined(separator: " ")
    }

    private func burden(_ hours: (hours: Double, duration: QuestionDuration)) -> String? {
        hours.hours > 0 ? questionDurations.burden(hours.duration, hours: hours.hours) : nil
    }
}
