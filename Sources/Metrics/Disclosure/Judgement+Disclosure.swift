import RegistrationLog

extension Judgement {
    /// The judgement as it may be told, or a weaker one where it would tell on which side of a limit a withheld count lies.
    func told(
        _ counts: FieldCounts<PublishedCount>, _ usage: PublishedUsage, _ uses: PublishedUses,
        in product: ProductBounds
    ) -> Judgement {
        let missed = counts.missing.isPositive ? [Ground.missed(counts.missing)] : []
        if let weaker = weakened(counts, usage, in: product) {
            return Judgement(weaker.verdict, on: [weaker.ground] + missed)
        }
        let grounds = grounds.compactMap { ground -> Ground? in
            switch ground {
            case .protected, .unused, .onlyCarried, .notSurelyOften, .rateLeftOut: ground
            case .neverAnswered: .neverAnswered(asked: counts.asked)
            case .rarelyObservable(_, let needed): .rarelyObservable(counts.observable, needed: needed)
            case .tooFewCaptures: .tooFewCaptures(stillNeeded: usage.stillNeeded)
            case .oftenUsed: .oftenUsed(counts.used, beneficiaries: uses.beneficiaries)
            case .missed: nil
            }
        }
        return Judgement(verdict, on: grounds + missed)
    }

    private func weakened(
        _ counts: FieldCounts<PublishedCount>, _ usage: PublishedUsage, in product: ProductBounds
    ) -> (verdict: Verdict, ground: Ground)? {
        if verdict == .protected || verdict == .neverAnswered { return nil }
        if counts.used.isPositive {
            return usage.rate.isTold ? nil : (.reconsider, .rateLeftOut(used: counts.used))
        }
        let minimum = product.minimumFollowUps
        let limitLiesAmongSmall = minimum > 1 && product.rule.isSmall(minimum)
        if limitLiesAmongSmall, counts.observable.exact == nil, !product.isFollowUpComplete {
            return (.notMeasurable, .rarelyObservable(counts.observable, needed: minimum))
        }
        if verdict == .drop, !usage.rate.isTold {
            return (.insufficientData, .tooFewCaptures(stillNeeded: usage.stillNeeded))
        }
        return nil
    }
}
