import RegistrationLog

extension PooledUsage {
    /// What one organisation brings to all.
    struct Share {
        /// The question as it was reported.
        let field: ReportedField
        /// φ of its product in hundredths.
        let clustering: Int
        /// The usage rate under which a question could be dropped there; nil where the report does not say.
        let threshold: Double?
    }

    /// How many visible captures it takes to call the absence of use a finding, as for one organisation.
    private static let leastVisible = 30

    /// Pools a question over those who have it.
    ///
    /// The zero-use bound is 1 − 0.05^(1/Σ(*n*/φ)). What an organisation measured counts in it unless its question is not measurable
    /// there: then nothing that it saw says anything.
    ///
    /// - Complexity: O(*n*).
    init(of shares: [Share]) {
        let counted = shares.compactMap { IndependentUses.exactCounts(of: $0.field) }
        let bound = Self.bound(over: shares)
        self.init(
            organisations: shares.count { $0.isCounted }, matureCaptured: counted.reduce(0) { $0 + $1.captured },
            matureUsed: counted.reduce(0) { $0 + $1.used }, zeroUseBound: bound,
            isBelowThreshold: bound.map { Self.drops(shares, bound: $0) } ?? false)
    }

    private static func bound(over shares: [Share]) -> RoundedBound? {
        guard shares.allSatisfy({ $0.field.counts.used == .exact(0) }) else { return nil }
        let independent = shares.reduce(0) { $0 + $1.measured }
        return independent > 0 ? RoundedBound(unseenInIndependent: independent) : nil
    }

    /// Whether all together would drop the question: the bound lies below the least of their thresholds, enough was visible, and
    /// nobody has reason to ask it.
    private static func drops(_ shares: [Share], bound: RoundedBound) -> Bool {
        let measuring = shares.filter { $0.measured > 0 }
        guard let threshold = measuring.compactMap(\.threshold).min(), bound.value < threshold else { return false }
        return shares.allSatisfy(\.mayDrop) && isVisible(in: measuring)
    }

    /// Whether enough captures were visible where all say how many were; where one does not say, or needed none to be, its own verdict
    /// rests on that already.
    private static func isVisible(in shares: [Share]) -> Bool {
        let visible = shares.map { $0.field.counts.visible.exact ?? 0 }
        return visible.contains(0) || visible.contains { $0 >= leastVisible }
            || visible.reduce(0, +) >= leastVisible
    }
}

extension PooledUsage.Share {
    /// The measured captures as so many independent ones; 0 where nothing could be measured, or the report does not say.
    fileprivate var measured: Double {
        guard field.verdict != .notMeasurable, let measured = field.counts.measured.exact, measured > 0 else {
            return 0
        }
        return Double(measured) * 100 / Double(clustering)
    }

    /// Whether the report says anything of it.
    fileprivate var isCounted: Bool {
        IndependentUses.exactCounts(of: field) != nil || field.counts.measured.exact != nil
    }

    /// Whether nothing argues for asking it there.
    fileprivate var mayDrop: Bool {
        switch field.verdict {
        case .drop, .insufficientData, .notMeasurable, .neverAnswered: true
        case .protected, .keep, .reconsider, .add, nil: false
        }
    }
}
