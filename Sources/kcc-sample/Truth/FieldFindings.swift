import Foundation

/// What a verdict on a question is decided on.
///
/// The rules are those of the specification, §5.2, with the threshold of 1 % and the 30 registrations in which a use must
/// have been visible that hold where `kcc.yaml` says nothing.
struct FieldFindings {
    /// Counts over all registrations.
    let tally: FieldTally
    /// Counts over the mature ones: captured, used, directed and missing.
    let mature: FieldTally
    /// Of the mature captures those in which a use could have been seen, and those with follow-up in which it could not.
    let seen: (visible: Int, blind: Int)
    /// Of the mature captures those of which people were asked in a sample and have looked, and those of them with directed
    /// use.
    var sample = (lookedAt: 0, directed: 0)
    /// The mature registrations in which it is not captured.
    let matureWithout: Int
    /// How uses come together on days, in hundredths.
    let clustering: Int
    /// What only an insider knows.
    let knowledge: Knowledge

    /// What only an insider knows of a question.
    struct Knowledge {
        /// Whether the law prescribes it.
        let isPrescribed: Bool
        /// Whether all follow-up of the product is in the exports.
        let isFollowUpComplete: Bool
        /// Whether another product asks it.
        let isAskedElsewhere: Bool
        /// What actions of the product call it, which no citizen is asked; nil where they do not, or too seldom.
        let misspelling: String?
    }

    private static let threshold = 0.01

    /// A verdict with its condition and its grounds.
    typealias Decision = (verdict: String?, condition: String?, grounds: [String])

    /// How many mature captures «no use seen» is worth.
    private var measured: Int {
        ZeroUseBound.measured(of: mature.captured, visible: seen.visible, blind: seen.blind)
    }

    /// Whether so many captures without a use make it rarer than the threshold.
    private func isRare(unseenIn captures: Int) -> Bool {
        Double(ZeroUseBound.millionths(in: captures, clustering: clustering)) < Self.threshold * 1_000_000
    }

    /// The lower bound of the share of mature captures with directed use, in millionths; nil without one.
    ///
    /// A sample of thirty says it of the share that was followed up.
    var directedMillionths: Int? {
        guard mature.captured > 0 else { return nil }
        let seen = Binomial.lowerMillionths(of: mature.directed, in: mature.captured)
        guard sample.lookedAt >= 30 else { return seen }
        let drawn = Binomial.lowerMillionths(of: sample.directed, in: sample.lookedAt)
        return max(seen, drawn * (self.seen.visible + self.seen.blind) / mature.captured)
    }

    /// The verdict.
    var decision: Decision {
        let isSurelyMissed = Binomial.isSurely(mature.missing, of: matureWithout, atLeast: Self.threshold)
        let needed = ["neededWhereMissing \(tally.missing)"]
        if tally.asked == 0 {
            return knowledge.isAskedElsewhere && isSurelyMissed ? ("toevoegen", nil, needed) : (nil, nil, [])
        }
        if knowledge.isPrescribed { return ("beschermd", nil, ["protected"]) }
        if tally.captured == 0, tally.missing == 0 {
            return ("nooit beantwoord", nil, ["neverAnswered \(tally.asked)"])
        }
        if tally.used > 0 { return decisionOnUse }
        if tally.missing > 0 { return (isSurelyMissed ? "behouden" : "heroverwegen", nil, needed) }
        return decisionWithoutUse
    }

    private var decisionOnUse: Decision {
        if Double(directedMillionths ?? 0) >= Self.threshold * 1_000_000 {
            return ("behouden", nil, ["usedOftenEnough"])
        }
        let late = mature.used == 0 ? ["onlyUsedLately"] : []
        return ("heroverwegen", nil, [tally.directed > 0 ? "notSurelyOften" : "onlyTakenOver"] + late)
    }

    private var decisionWithoutUse: Decision {
        let isRare = isRare(unseenIn: measured)
        let isHardlyVisible = seen.visible == 0 && mature.captured > 0 || seen.visible < 30 && isRare
        let isUnmeasured = mature.captured > 0 && measured == 0
        var doubts = knowledge.misspelling.map { ["resembles \($0)"] } ?? []
        if isUnmeasured || isHardlyVisible && !knowledge.isFollowUpComplete {
            doubts.append("hardlyVisible \(seen.visible) \(seen.blind)")
        }
        if !doubts.isEmpty { return ("niet meetbaar", nil, doubts) }
        if isRare {
            let holdsAnyway = knowledge.isFollowUpComplete || self.isRare(unseenIn: seen.visible)
            return ("schrappen", holdsAnyway ? "zonder" : "onder", ["unused \(measured)"])
        }
        let enough = (1...).first { self.isRare(unseenIn: $0) } ?? 0
        return ("te weinig gegevens", nil, ["tooFewCaptures \(max(0, enough - measured))"])
    }
}
