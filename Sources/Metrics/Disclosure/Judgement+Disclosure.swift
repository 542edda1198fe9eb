import RegistrationLog

extension QuestionJudgement {
    /// The judgement as it may be published, or a weaker one where it would reveal on which side of a limit a suppressed count lies;
    /// nil where it would propose to add a question that is needed too seldom to be published.
    func published(
        _ figures: FieldFigures, _ counts: FieldCounts<PublishedCount>, _ usage: PublishedUsage, _ uses: PublishedUses,
        in product: ProductBounds
    ) -> Judgement? {
        if product.rule != .publishingEverything {
            if figures.counts.asked == 0, counts.missing.exact == nil { return nil }
            if let weaker = weakened(figures, counts, usage, in: product) { return weaker }
        }
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
            case .notSurelyOften: .notSurelyOften(threshold: product.threshold)
            case .onlyUsedLately: .onlyUsedLately
            }
        }
        return Judgement(verdict, on: grounds, condition: condition)
    }

    /// The weaker judgement where this one rests on what is not published; nil where it does not.
    private func weakened(
        _ figures: FieldFigures, _ counts: FieldCounts<PublishedCount>, _ usage: PublishedUsage,
        in product: ProductBounds
    ) -> Judgement? {
        if verdict == .protected || verdict == .add { return nil }
        if counts.used.isPositive {
            // Both `keep` and the grounds of `reconsider` rest on the directed uses, which are not published.
            let isPublished = usage.rate.isPublished && !product.rule.isSmall(figures.counts.directed)
            return isPublished ? nil : Judgement(.reconsider, on: [.rateLeftOut(used: counts.used)])
        }
        guard counts.missing.exact != nil else {
            return Judgement(.reconsider, on: [.neededWhereMissing(counts.missing)])
        }
        if verdict == .neverAnswered { return nil }
        let minimum = product.minimumFollowUps
        let limitLiesAmongSmall = minimum > 1 && product.rule.isSmall(minimum)
        if limitLiesAmongSmall, counts.observable.exact == nil, !product.isFollowUpComplete {
            return Judgement(.notMeasurable, on: [.hardlyVisible(visible: .leftOut, blind: .leftOut)])
        }
        if verdict == .drop, !usage.rate.isPublished {
            return Judgement(
                .insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut, decidableFrom: .leftOut)])
        }
        return nil
    }
}
