import RegistrationLog

extension QuestionJudgement {
    /// The judgement with everything that it rests on, of which `counts`, `usage` and `uses` are published.
    func published(
        _ counts: FieldCounts<PublishedCount>, _ usage: PublishedUsage, _ uses: PublishedUses, threshold: Ratio
    ) -> Judgement {
        let grounds = grounds.map { ground -> Metrics.Ground in
            switch ground {
            case .protected(let reason): .protected(reason: reason)
            case .neverAnswered: .neverAnswered(asked: counts.asked)
            case .neededWhereMissing: .neededWhereMissing(counts.missing)
            case .resembles(let name): .resembles(name)
            case .hardlyVisible: .hardlyVisible(visible: usage.measured.visible, blind: usage.measured.blind)
            case .unused: .unused(measured: usage.measured.count)
            case .tooFewCaptures:
                .tooFewCaptures(stillNeeded: usage.stillNeeded, decidableFrom: usage.decidableFrom)
            case .usedOftenEnough: .usedOftenEnough(counts.used, beneficiaries: uses.beneficiaries)
            case .onlyTakenOver: .onlyTakenOver
            case .notSurelyOften: .notSurelyOften(threshold: threshold)
            case .onlyUsedLately: .onlyUsedLately
            }
        }
        return Judgement(verdict, on: grounds, condition: condition)
    }

    /// The judgement as it may be published where small cells are withheld: the more cautious one where a count that is withheld, or
    /// one that is not published at all and is small, decides it; nil where it would propose to add a question that is needed too
    /// seldom to be published.
    ///
    /// Its grounds say what is published, and nothing else.
    func published(
        _ figures: FieldFigures, _ cells: FieldCells, of product: QuestionContext, under rule: SmallCells
    ) -> Judgement? {
        if case .protected(let reason)? = grounds.first {
            return Judgement(.protected, on: [.protected(reason: reason)])
        }
        if cells.asked == 0 {
            return verdict == .add && cells.missing.exact != nil
                ? Judgement(.add, on: [.neededWhereMissing(cells.missing)]) : nil
        }
        if cells.used.isPositive {
            let isOften = verdict == .keep && cells.used.exact != nil && figures.counts.directed >= rule.minimum
            return isOften
                ? Judgement(.keep, on: [.usedOftenEnough(cells.used, beneficiaries: .leftOut)])
                : Judgement(.reconsider, on: [.rateLeftOut(used: cells.used)])
        }
        // Of a question with few answers, nothing is said of what follow-up lacked either.
        if cells.captured.exact == nil { return .tooFewCaptures }
        if cells.missing != 0 {
            let isOften = verdict == .keep && cells.missing.exact != nil
            return Judgement(isOften ? .keep : .reconsider, on: [.neededWhereMissing(cells.missing)])
        }
        if cells.captured == 0 { return Judgement(.neverAnswered, on: [.neverAnswered(asked: cells.asked)]) }
        return published(unused: figures, cells, of: product, under: rule)
    }

    /// The judgement on a question that was answered often, and neither used nor needed.
    private func published(
        unused figures: FieldFigures, _ cells: FieldCells, of product: QuestionContext, under rule: SmallCells
    ) -> Judgement {
        let resembled = grounds.compactMap {
            if case .resembles(let name) = $0 { Metrics.Ground.resembles(name) } else { nil }
        }
        if !resembled.isEmpty { return Judgement(.notMeasurable, on: resembled) }
        // How large a small worth is, the verdict would say where the threshold lies among small numbers.
        guard let measured = cells.measured.exact else { return .tooFewCaptures }
        let isHardlyVisible = !product.isFollowUpComplete && figures.answers.measured.visible < rule.minimum
        if verdict == .notMeasurable || verdict == .drop && isHardlyVisible {
            return Judgement(.notMeasurable, on: [.hardlyVisible(visible: .leftOut, blind: .leftOut)])
        }
        return verdict == .drop && !product.isClusteringWithheld
            ? Judgement(.drop, on: [.unused(measured: .exact(measured))], condition: condition) : .tooFewCaptures
    }
}

extension Judgement {
    /// That there are too few captures to say anything, and not how many.
    fileprivate static let tooFewCaptures = Judgement(
        .insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut, decidableFrom: .leftOut)])
}
