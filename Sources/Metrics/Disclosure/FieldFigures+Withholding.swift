import RegistrationLog

extension FieldFigures {
    /// The figures as they may be told to anybody: a stand-in wherever one of them is withheld.
    ///
    /// Each step uses only what is told by the steps before it, so that nothing follows from what is left out.
    func withholding(in product: ProductBounds) -> FieldFigures {
        var withheld = Withholding<FieldCell>()
        for cell in [FieldCell.asked, .captured, .used, .chance, .observable, .signals] {
            withheld.set(cell, product.rule.published(count(in: cell)))
        }
        withholdMature(&withheld, product)
        withheld.set(.missing, publishedMissing(withheld, product))
        // A kind that is left out with the others does not tell how small it is, nor the others by what they lack to `used`.
        for block in [FieldCell.evidence, FieldCell.beneficiaries] {
            let isTold = withheld.isShown(.used) && !block.contains { product.rule.isSmall(count(in: $0)) }
            if !isTold { for cell in block { withheld.set(cell, .leftOut) } }
        }
        return standingIn(withheld, verdict: publishedVerdict(withheld, product))
    }

    /// Mature counts lie within what is told of all counts and of the young registrations.
    private func withholdMature(_ withheld: inout Withholding<FieldCell>, _ product: ProductBounds) {
        let mature = product.mature.exact
        let young = mature.map { product.registrations - $0 }
        if captured > 0 {
            var told = PublishedCount.leftOut
            if let mature, let young, withheld.isShown(.captured) {
                told = product.rule.published(
                    matureCaptured, from: max(0, captured - young), to: min(captured, mature))
            }
            withheld.set(.matureCaptured, told)
        }
        if used > 0 {
            var told = PublishedCount.leftOut
            if let young, withheld.isShown(.used), withheld.isShown(.matureCaptured) {
                let youngCaptured = min(young, captured - matureCaptured)
                told = product.rule.published(
                    matureUsed, from: max(0, used - youngCaptured), to: min(used, matureCaptured))
            }
            withheld.set(.matureUsed, told)
        }
    }

    private func publishedMissing(_ withheld: Withholding<FieldCell>, _ product: ProductBounds) -> PublishedCount {
        guard withheld.isShown(.used), withheld.isShown(.captured) else { return .leftOut }
        let isObservableShown = withheld.isShown(.observable)
        return product.rule.published(missing, from: 0, to: mostMissing(in: product, isObservableShown))
    }

    /// The most registrations that can lack an answer that was needed: none of those that have one, and all of them
    /// observable.
    func mostMissing(in product: ProductBounds) -> Int {
        mostMissing(in: product, withheld.isShown(.observable))
    }

    private func mostMissing(in product: ProductBounds, _ isObservableShown: Bool) -> Int {
        var most = product.registrations - captured
        if let withFollowUp = product.withFollowUp.exact { most = min(most, withFollowUp - used) }
        if isObservableShown { most = min(most, observable - used) }
        return max(0, most)
    }

    /// The verdict, or the weaker one where it would tell on which side of a limit a withheld count lies.
    private func publishedVerdict(_ withheld: Withholding<FieldCell>, _ product: ProductBounds) -> Verdict? {
        guard let verdict, verdict != .protected, verdict != .neverAnswered else { return verdict }
        let isRateShown = withheld.isShown(.matureCaptured) && withheld.isShown(.matureUsed)
        if used > 0 { return isRateShown ? verdict : .reconsider }
        let limitLiesAmongSmall = (2..<product.rule.minimum).contains(product.minimumFollowUps)
        if limitLiesAmongSmall, !withheld.isShown(.observable), !product.isFollowUpComplete { return .notMeasurable }
        return verdict == .drop && !isRateShown ? .insufficientData : verdict
    }

    private func standingIn(_ withheld: Withholding<FieldCell>, verdict: Verdict?) -> FieldFigures {
        func standIn(_ cell: FieldCell) -> Int { withheld.published(cell, count(in: cell)).standIn }
        let (isUseShown, isRateShown) = (
            withheld.isShown(.used), withheld.isShown(.matureCaptured) && withheld.isShown(.matureUsed)
        )
        var evidence = EvidenceCounts()
        (evidence.explicit, evidence.carried, evidence.required) =
            (standIn(.explicit), standIn(.carried), standIn(.required))
        var beneficiaries = BeneficiaryCounts()
        (beneficiaries.citizen, beneficiaries.organisation) = (standIn(.citizen), standIn(.organisation))
        (beneficiaries.both, beneficiaries.unknown) = (standIn(.both), standIn(.unknown))
        return FieldFigures(
            field: field, key: key, name: name, asked: standIn(.asked), captured: standIn(.captured),
            used: standIn(.used), matureCaptured: standIn(.matureCaptured), matureUsed: standIn(.matureUsed),
            missing: standIn(.missing), evidence: evidence, chance: standIn(.chance),
            observable: standIn(.observable), beneficiaries: beneficiaries, firstUse: isUseShown ? firstUse : nil,
            lastUse: isUseShown ? lastUse : nil, lag: isUseShown ? lag : nil, signals: standIn(.signals),
            usageInterval: isRateShown ? usageInterval : nil, zeroUseBound: isRateShown ? zeroUseBound : nil,
            stillNeeded: isRateShown ? stillNeeded : nil, personalData: personalData, verdict: verdict,
            withheld: withheld)
    }
}
