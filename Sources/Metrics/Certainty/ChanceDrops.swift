import Glibc
import RegistrationLog

/// What chance would wrongly drop of all questions that were tested, at most, expected.
public struct ChanceDrops: Hashable, Sendable {
    /// How many questions were tested: those that would be dropped were none of their captures used.
    public private(set) var tested = 0
    /// How many of these chance drops when each is used at just the threshold.
    public private(set) var expected = 0.0

    private let threshold: Ratio

    /// Begins with no question, for this threshold.
    init(threshold: Ratio) { self.threshold = threshold }

    /// Adds a question with so many measured captures; one that could not be dropped at all is not tested.
    ///
    /// A question used at rate *t* shows no use in *n*/φ captures with probability (1 − *t*)^(*n*/φ), and less often the more
    /// it is used.
    mutating func add(measured captures: Int, clustering: Clustering) {
        guard RoundedBound(unseenIn: captures, clustering: clustering).isBelow(threshold),
            let rate = threshold.value
        else { return }
        tested += 1
        if rate < 1 { expected += exp(log1p(-rate) * Double(captures) / clustering.factor) }
    }
}
