import Metrics
import RegistrationLog

/// What all organisations together can say of a question.
enum PooledFinding: CaseIterable, Sendable {
    /// No use anywhere, and together enough was measured to conclude from that.
    case drop
    /// No use anywhere, but at least one organisation protects the question, or misses its answer.
    case needed
    /// No use anywhere, but even together too little was measured.
    case insufficientData
    /// At least one organisation has a use of it.
    case used
    /// No report says whether there was a use, or what was measured.
    case notComparable

    /// What all that have `field` say together.
    init(_ field: SharedField) {
        if field.pooled.isBelowThreshold {
            self = .drop
        } else if field.points.contains(where: { Self.hasUse($0.field.counts) }) {
            self = .used
        } else if field.pooled.zeroUseBound == nil {
            self = .notComparable
        } else {
            self = field.points.contains { Self.isNeeded($0.field) } ? .needed : .insufficientData
        }
    }

    /// Whether there surely was a use: a count that is fewer than another is at least 1, one that is left out may be 0.
    private static func hasUse(_ counts: ReportedField.Counts) -> Bool {
        switch counts.used {
        case .exact(let number): number > 0
        case .fewer: true
        case .leftOut, .absent: (counts.matureUsed.exact ?? 0) > 0
        }
    }

    /// Whether a question without use has another verdict than one that lets it go, given enough data: one without a verdict was
    /// never asked, and is there since it was missed.
    private static func isNeeded(_ field: ReportedField) -> Bool {
        switch field.verdict {
        case .protected, .keep, .reconsider, .add, nil: true
        case .drop, .insufficientData, .notMeasurable, .neverAnswered: false
        }
    }
}
