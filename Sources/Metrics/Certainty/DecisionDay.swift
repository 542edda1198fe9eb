import RegistrationLog

/// How fast the captures of a field come, from which follows when a verdict on it will be possible.
struct DecisionDay: Hashable, Sendable {
    /// The last day of the registrations.
    var lastDay: CalendarDate
    /// The days that were counted, up to the last: since the field was first asked, at most 365.
    var days: Int
    /// The captures on these days.
    var captures: Int
    /// The captures of all days that are not mature yet.
    var young: Int
    /// The mature captures, and those visible and blind among them.
    var measured: MeasuredCaptures
    /// The follow-up horizon of the product, in days.
    var horizonDays: Int

    /// The most days that are counted.
    static let mostDays = 365
    /// The days after which nobody waits any more: ten years.
    static let mostDaysAhead = 3_652

    /// The day on which so many measured captures more will be there and mature; nil where none are needed, where none come,
    /// and where it is over ten years away.
    ///
    /// A capture to come is worth as much as those were of which follow-up is known. All is computed in whole numbers.
    func day(needing more: Int) -> CalendarDate? {
        let shown = measured.shown
        // A day brings perDay / (days × denominator); 128 bits, since the captures needed under a tiny threshold are many.
        let perDay = Int128(captures) * Int128(shown.numerator)
        guard more > 0, perDay > 0, days > 0 else { return nil }
        let open = Int128(more) * Int128(shown.denominator) - Int128(young) * Int128(shown.numerator)
        let waiting = open <= 0 ? 0 : (open * Int128(days) + perDay - 1) / perDay
        let ahead = waiting + Int128(horizonDays)
        return ahead > Self.mostDaysAhead ? nil : CalendarDate(dayNumber: lastDay.dayNumber + Int(ahead))
    }
}
