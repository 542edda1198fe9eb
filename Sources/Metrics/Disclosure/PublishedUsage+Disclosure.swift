import RegistrationLog

extension PublishedUsage {
    /// Tells how often answers were used, within what is told of all captures and uses and of the young registrations.
    init(_ figures: FieldFigures, captured: PublishedCount, used: PublishedCount, in product: ProductBounds) {
        let rule = product.rule
        let young = product.mature.exact.map { product.registrations - $0 }
        var matureCaptured = PublishedCount.exact(0)
        if figures.captured > 0 {
            matureCaptured = .leftOut
            if let captured = captured.exact, let mature = product.mature.exact, let young {
                matureCaptured = rule.published(
                    figures.matureCaptured, from: max(0, captured - young), to: min(captured, mature))
            }
        }
        var matureUsed = PublishedCount.exact(0)
        if figures.used > 0 {
            matureUsed = .leftOut
            if let captured = captured.exact, let used = used.exact, let mature = matureCaptured.exact, let young {
                let youngCaptured = min(young, captured - mature)
                matureUsed = rule.published(
                    figures.matureUsed, from: max(0, used - youngCaptured), to: min(used, mature))
            }
        }
        let isRateTold = matureCaptured.exact != nil && matureUsed.exact != nil
        let recentlyUsed = figures.used - figures.matureUsed
        // Of a field that was used there is no bound, whatever is told of its use.
        let isBoundTold = isRateTold || figures.used > 0
        self.init(
            captured: matureCaptured, used: matureUsed,
            // A difference of two counts that are told is small all the same.
            recentlyUsed: isRateTold && !rule.isSmall(recentlyUsed) ? .exact(recentlyUsed) : .leftOut,
            interval: isRateTold ? .told(figures.usageInterval) : .leftOut,
            zeroUseBound: isBoundTold ? .told(figures.zeroUseBound) : .leftOut,
            stillNeeded: isBoundTold ? .told(figures.stillNeeded) : .leftOut)
    }
}
