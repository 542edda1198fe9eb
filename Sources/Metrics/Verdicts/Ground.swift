public import RegistrationLog

/// Something that a verdict rests on, with the counts that say how much, as it may be published.
public enum Ground: Hashable, Sendable {
    /// `kcc.yaml` says that the question may never be dropped, for this reason.
    case protected(reason: String)
    /// It was asked so often, no answer was ever captured, and none was needed.
    case neverAnswered(asked: PublishedCount)
    /// So many registrations lacked the answer when follow-up needed it.
    case neededWhereMissing(PublishedCount)
    /// Follow-up uses a name that nobody asks, which may be this question.
    case resembles(String)
    /// A use could have been seen in so few of its mature captures, and not in others that have follow-up.
    case hardlyVisible(visible: PublishedCount, blind: PublishedCount)
    /// No use in captures that are worth so many in which it would have been seen.
    case unused(measured: PublishedCount)
    /// No use was seen, in too few captures; so many are still needed, or nil where no number is enough.
    case tooFewCaptures(stillNeeded: Published<Int?>, decidableFrom: Published<CalendarDate?>)
    /// Named or needed so often that it is surely no rarer than the threshold, with who gains.
    case usedOftenEnough(PublishedCount, beneficiaries: Published<BeneficiaryCounts>)
    /// Values were taken over, and nothing else shows that anybody needed them.
    case onlyTakenOver
    /// Named or needed, but not surely as often as the threshold.
    case notSurelyOften(threshold: Ratio)
    /// Used only in registrations whose follow-up may not be all in the data.
    case onlyUsedLately
    /// Used so many times, of which it is not published how large a share of the captures that is.
    case rateLeftOut(used: PublishedCount)
}
