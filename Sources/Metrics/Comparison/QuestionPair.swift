import RegistrationLog

/// A question of a product in two reports, before it is known which of all differences are findings.
struct QuestionPair {
    /// It in the older report; nil where it is not there.
    let older: ReportedField?
    /// It in the newer one.
    let newer: ReportedField?
    /// Which reports ask it.
    let presence: Presence
    /// How much both differ.
    let usage: Usage

    /// How much the usage of a question differs.
    enum Usage {
        /// So much; a difference that is made by rounding alone is none, however small its *p*.
        case measured(UsageChange.Measure, isRoundingAlone: Bool)
        /// This is said whatever else is found.
        case settled(UsageChange)
    }

    /// Compares a question that at least one of both has, of a product with these φ in hundredths.
    init(older: ReportedField?, newer: ReportedField?, clusterings: (older: Int, newer: Int)) {
        self.older = older
        self.newer = newer
        presence = Presence(older: older, newer: newer)
        guard presence == .both, let older, let newer else {
            usage = .settled(.onlyInOne)
            return
        }
        guard let before = IndependentUses(of: older, clustering: clusterings.older),
            let after = IndependentUses(of: newer, clustering: clusterings.newer)
        else {
            usage = .settled(.notComparable)
            return
        }
        guard before.areEnough, after.areEnough,
            let difference = DifferenceOfProportions(
                after.used, of: after.captured, against: before.used, of: before.captured)
        else {
            usage = .settled(.tooFew)
            return
        }
        usage = .measured(
            UsageChange.Measure(
                difference: difference.difference, interval: difference.interval,
                p: FisherExactTest(
                    after.rounded.used, of: after.rounded.captured, against: before.rounded.used,
                    of: before.rounded.captured
                ).p), isRoundingAlone: Self.isRoundingAlone(before, after))
    }

    /// Whether the rates of whole numbers do not differ in the direction of the rates themselves.
    private static func isRoundingAlone(_ before: IndependentUses, _ after: IndependentUses) -> Bool {
        // At most 10⁸ each, so that no product overflows.
        let newer = after.rounded.used * before.rounded.captured
        let older = before.rounded.used * after.rounded.captured
        return after.rate > before.rate ? newer <= older : after.rate < before.rate ? newer >= older : true
    }

    /// The p of a difference that is measured; nil of every other.
    var p: Double? { if case .measured(let measure, _) = usage { measure.p } else { nil } }

    /// The question as it is compared, where `isFinding` says whether its p is one.
    func compared(isFinding: Bool) -> ComparedField {
        let change = change(isFinding: isFinding)
        return ComparedField(
            name: newer?.name ?? older?.name ?? "", presence: presence, older: older, newer: newer, usage: change,
            verdict: VerdictChange(from: older?.verdict, to: newer?.verdict, usage: change))
    }

    private func change(isFinding: Bool) -> UsageChange {
        switch usage {
        case .settled(let change): change
        case .measured(let measure, let isRoundingAlone):
            !isFinding || isRoundingAlone
                ? .noDifference(measure) : measure.difference > 0 ? .more(measure) : .less(measure)
        }
    }
}

extension Presence {
    /// In which report a question is: it is where it was asked, and where neither asked it, where follow-up missed it.
    ///
    /// What is withheld may have been asked, and what an edition did not count was.
    init(older: ReportedField?, newer: ReportedField?) {
        let wasAsked = older.map { $0.counts.asked != .exact(0) } ?? false
        let isAsked = newer.map { $0.counts.asked != .exact(0) } ?? false
        self =
            switch (wasAsked, isAsked) {
            case (true, false): .gone
            case (false, true): .new
            default: older == nil ? .new : newer == nil ? .gone : .both
            }
    }
}

extension VerdictChange {
    /// What became of a verdict, where this is said of how often the question is used.
    init(from older: Verdict?, to newer: Verdict?, usage: UsageChange) {
        guard let older, let newer else {
            self = .notComparable
            return
        }
        switch usage {
        case .onlyInOne: self = .notComparable
        case _ where older == newer: self = .same
        case .more, .less: self = .changed
        case .noDifference, .tooFew: self = .sameEvidence
        case .notComparable: self = .notComparable
        }
    }
}
