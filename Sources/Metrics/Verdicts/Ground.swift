public import RegistrationLog

/// Something that a verdict rests on, with the counts that say how much.
public enum Ground: Hashable, Sendable {
    /// `kcc.yaml` says that the question may never be dropped, for this reason.
    case protected(reason: String)
    /// It was asked so often, and no answer was ever captured.
    case neverAnswered(asked: PublishedCount)
    /// Use could have been seen in so many registrations only, and `needed` it takes to call its absence a finding.
    case rarelyObservable(PublishedCount, needed: Int)
    /// No use was seen in so many captures that it must be rarer than the threshold.
    case unused
    /// No use was seen, in too few captures; so many are still needed, or nil where no number is enough.
    case tooFewCaptures(stillNeeded: Published<Int?>)
    /// Used so often that it is surely no rarer than the threshold, with who gains.
    case oftenUsed(PublishedCount, beneficiaries: Published<BeneficiaryCounts>)
    /// Values were taken over, and nothing else shows that anybody needed them.
    case onlyCarried
    /// Used, but not surely as often as the threshold.
    case notSurelyOften(threshold: Ratio)
    /// Used so many times, of which it is not told how large a share of the captures that is.
    case rateLeftOut(used: PublishedCount)
    /// So many registrations lacked the answer when follow-up needed it.
    case missed(PublishedCount)
}
