import RegistrationLog

extension PublishedUsage {
    /// Publishes how often answers were used, within what is published of all captures and uses and of the young registrations.
    init(_ figures: FieldFigures, captured: PublishedCount, used: PublishedCount, in product: ProductBounds) {
        let rule = product.rule
        let young = product.mature.exact.map { product.registrations - $0 }
        var matureCaptured = PublishedCount.exact(0)
        if figures.counts.captured > 0 {
            matureCaptured = .leftOut
            if let captured = captured.exact, let mature = product.mature.exact, let young {
                matureCaptured = rule.published(
                    figures.answers.matureCaptured, from: max(0, captured - young), to: min(captured, mature))
            }
        }
        var matureUsed = PublishedCount.exact(0)
        if figures.counts.used > 0 {
            matureUsed = .leftOut
            if let captured = captured.exact, let used = used.exact, let mature = matureCaptured.exact, let young {
                let youngCaptured = min(young, captured - mature)
                matureUsed = rule.published(
                    figures.answers.matureUsed, from: max(0, used - youngCaptured), to: min(used, mature))
            }
        }
        let isRatePublished = matureCaptured.exact != nil && matureUsed.exact != nil
        let recentlyUsed = figures.counts.used - figures.answers.matureUsed
        // Bounds rest on what is visible and blind, which is not published where small counts are not.
        let isWhole = rule == .publishingEverything
        let certainty = figures.certainty
        self.init(
            captured: matureCaptured, used: matureUsed,
            // A difference of two counts that are published is small all the same.
            recentlyUsed: isRatePublished && !rule.isSmall(recentlyUsed) ? .exact(recentlyUsed) : .leftOut,
            measured: isWhole ? PublishedMeasure(figures) : .leftOut,
            interval: isRatePublished ? .published(certainty.usage) : .leftOut,
            zeroUseBound: isWhole ? .published(certainty.zeroUseBound) : .leftOut,
            stillNeeded: isWhole ? .published(certainty.stillNeeded) : .leftOut,
            decidableFrom: isWhole ? .published(certainty.decidableFrom) : .leftOut)
    }
}

extension PublishedMeasure {
    /// Publishes everything.
    fileprivate init(_ figures: FieldFigures) {
        let measured = figures.answers.measured
        self.init(
            visible: .exact(measured.visible), blind: .exact(measured.blind), count: .exact(measured.count),
            directed: .exact(figures.answers.matureDirected), lookedAt: .published(figures.answers.lookedAt),
            directedBound: .published(figures.certainty.directedBound),
            visibleBound: .published(figures.certainty.visibleBound))
    }
}
