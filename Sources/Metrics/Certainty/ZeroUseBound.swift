import Glibc
import RegistrationLog

/// The exact one-sided 95 % upper bound of a usage rate of which no use was seen in `captures` captures.
///
/// It is 1 − 0.05^(1/*n*): a rate so high would stay unseen in *n* captures once in twenty times. For *n* = 0 it is 1.
/// C. J. Clopper and E. S. Pearson, «The use of confidence or fiducial limits illustrated in the case of the binomial»,
/// Biometrika 26 (1934), 404–413.
func zeroUseBound(captures: Int) -> Double {
    captures == 0 ? 1 : -expm1(log(0.05) / Double(captures))
}

/// The least number of captures without use at which ``zeroUseBound(captures:)`` falls below `threshold`; nil where no
/// number is enough, as for a threshold of 0.
///
/// - Complexity: O(1); the bound falls with each capture, so that fifty halvings find the place.
func capturesToExclude(_ threshold: Ratio) -> Int? {
    guard let threshold = threshold.value else { return nil }
    let most = 1 << 53  // beyond this a Double no longer tells one capture from the next
    guard zeroUseBound(captures: most) < threshold else { return nil }
    var (tooFew, enough) = (-1, most)
    while enough - tooFew > 1 {
        let middle = tooFew + (enough - tooFew) / 2
        if zeroUseBound(captures: middle) < threshold { enough = middle } else { tooFew = middle }
    }
    return enough
}
