/// A sample of the follow-up of a field that people looked at.
public struct LookedAt: Hashable, Sendable {
    /// Mature registrations that were looked at, in which the field is captured.
    public internal(set) var mature: Int
    /// Those of them with directed use.
    public internal(set) var directed: Int

    /// The least number that says anything of its own.
    public static let fewest = 30
}

extension RoundedBound {
    /// The lower 95 % bound of the share of mature captures with directed use; nil without a mature capture.
    ///
    /// Of those that can be seen alone it would select on the outcome: three of three visible in a thousand are three of a
    /// thousand. A sample is drawn and cannot select, so that its share holds for all that was followed up.
    ///
    /// - Parameters:
    ///   - directed: Mature registrations with directed use.
    ///   - captures: The mature captures, and those visible and blind among them.
    ///   - sample: The sample of them; nothing where nobody looked.
    init?(directed: Int, of captures: MeasuredCaptures, sample: LookedAt = LookedAt(mature: 0, directed: 0)) {
        guard let seen = ClopperPearsonInterval(directed, of: captures.mature) else { return nil }
        guard sample.mature >= LookedAt.fewest,
            let drawn = ClopperPearsonInterval(sample.directed, of: sample.mature)
        else {
            self = seen.lower
            return
        }
        let followedUp = Double(captures.visible + captures.blind) / Double(captures.mature)
        self = max(seen.lower, RoundedBound(roundingDown: drawn.lower.value * followedUp))
    }
}
