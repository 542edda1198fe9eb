import Metrics
import RegistrationLog

/// A measure before and after a change of questions, with as many decimals as the tables have.
///
/// The bounds are rounded away from a difference, and whether there is one is decided on them, so that whoever reads the table
/// decides the same.
struct RoundedEffect: Hashable, Sendable {
    /// What the 95 % interval says of a difference.
    enum Outcome: Hashable, Sendable {
        /// It is more since.
        case more
        /// It is less since.
        case less
        /// The interval contains 0.
        case notShown
    }

    /// The measure before; nil without registrations.
    let before: FixedDecimal?
    /// The measure after; nil without registrations.
    let after: FixedDecimal?
    /// After less before; nil where one side has no registrations.
    let difference: FixedDecimal?
    /// The lower bound of the difference; nil where there is none.
    let lower: FixedDecimal?
    /// The upper bound of the difference; nil where there is none.
    let upper: FixedDecimal?

    /// Rounds `effect`.
    init(_ effect: PublishedProtocolEffect) {
        let decimals = effect.measure.decimals
        func rounded(_ value: Double?) -> FixedDecimal? { value.flatMap { FixedDecimal($0, decimals: decimals) } }
        before = rounded(effect.before.value)
        after = rounded(effect.after.value)
        difference = rounded(effect.difference)
        lower = effect.interval.flatMap { FixedDecimal($0.lowerBound, decimals: decimals, rounding: .down) }
        upper = effect.interval.flatMap { FixedDecimal($0.upperBound, decimals: decimals, rounding: .up) }
    }

    /// Whether there is a difference; nil where one side has too few registrations to say.
    var outcome: Outcome? {
        guard let lower, let upper else { return nil }
        if !lower.isNegative, !lower.isZero { return .more }
        return upper.isNegative ? .less : .notShown
    }
}

extension EffectMeasure {
    /// How many decimals its numbers have: a share has 6, so of 1,000 it has 3; means have 2.
    fileprivate var decimals: Int {
        switch self {
        case .followUpCoverage: 6
        case .missingPerThousand: 3
        case .questionsPerContact, .handlingTime: 2
        }
    }
}
