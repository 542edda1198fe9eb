import Glibc
import RegistrationLog

extension RoundedBound {
    /// The exact one-sided 95 % upper bound of a usage rate of which no use was seen in so many measured captures, rounded up.
    ///
    /// It is 1 − 0.05^(φ/*n*): a rate so high would stay unseen in *n*/φ independent captures once in twenty times. Without a
    /// capture it is 1.
    init(unseenIn captures: Int, clustering: Clustering) {
        guard captures > 0 else {
            self = .one
            return
        }
        self.init(roundingUp: -expm1(log(0.05) * clustering.factor / Double(captures)))
    }

    /// The same of so many independent captures, each divided by the φ of its own product; above 0.
    init(unseenInIndependent captures: Double) { self.init(roundingUp: -expm1(log(0.05) / captures)) }
}

/// The least number of measured captures without use at which their bound falls below `threshold`; nil where no number is
/// enough, as for a threshold of 0.
///
/// - Complexity: O(1); the bound never rises with a capture more, so that fifty halvings find it.
func measuredCaptures(toExclude threshold: Ratio, clustering: Clustering) -> Int? {
    let most = 1 << 53  // beyond this a Double no longer distinguishes one capture from the next
    func isEnough(_ captures: Int) -> Bool {
        RoundedBound(unseenIn: captures, clustering: clustering).isBelow(threshold)
    }
    guard isEnough(most) else { return nil }
    var (tooFew, enough) = (-1, most)
    while enough - tooFew > 1 {
        let middle = tooFew + (enough - tooFew) / 2
        if isEnough(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
}
