import RegistrationLog
import Metrics

/// At how many questions what is proposed and what the front office says point the same way, and at how many they do not:
/// pairs of product and field.
///
/// A question about which signals say both counts as opposed only where it is proposed to stop asking it: that one says it is
/// needed is reason enough to look again.
struct SignalAgreement: Hashable, Sendable {
    /// Where they point the same way.
    private(set) var agreeing = 0
    /// Where they do not.
    private(set) var opposed = 0

    /// Holds the proposals for `fields` against the signals about them, as far as those may be published.
    init(of fields: some Sequence<PublishedField>) {
        for field in fields {
            guard let proposal = Proposal(field), let signals = field.counts.signals.exact else { continue }
            switch proposal {
            case .drop, .stopForGood:
                if signals.needed > 0 { opposed += 1 } else if signals.needless > 0 { agreeing += 1 }
            case .keep, .restore, .add:
                if signals.needless == 0 {
                    agreeing += signals.needed > 0 ? 1 : 0
                } else if signals.needed == 0 {
                    opposed += 1
                }
            case .discuss, .undecided, .restrict: continue
            }
        }
    }
}
