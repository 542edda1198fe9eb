import RegistrationLog

/// Decides which registrations of a product are old enough, and followed closely enough, for all their follow-up to be in
/// the data.
struct Maturity: Equatable {
    /// How a registration stands.
    enum Age: Equatable {
        /// All its follow-up is in the data.
        case mature
        /// Its follow-up may still come.
        case young
        /// Its follow-up will never be all in the data: a source was silent, or it lies after the observation end.
        case lost
    }

    /// The last moment of which follow-up is in the data.
    let observationEnd: Timestamp
    /// Whole days that must lie between a registration and that moment: the horizon.
    let days: Int
    /// The days on which follow-up cannot be seen.
    let silence: DaySet

    /// Creates the rule for a product of which no source is silent, unless `silence` says so.
    init(observationEnd: Timestamp, days: Int, silence: DaySet = DaySet()) {
        self.observationEnd = observationEnd
        self.days = days
        self.silence = silence
    }

    /// How a registration at `time` stands.
    ///
    /// - Complexity: O(log *n*) for *n* silences.
    func age(of time: Timestamp) -> Age {
        guard observationEnd.isAtOrAfter(time) else { return .lost }
        if !silence.ranges.isEmpty {
            let day = time.localDate.dayNumber
            if silence.intersects(day...day + days) { return .lost }
        }
        return time.elapsedSeconds(to: observationEnd) >= Int64(days) * 86_400 ? .mature : .young
    }

    /// Whether a registration at `time` is mature.
    func isReached(by time: Timestamp) -> Bool { age(of: time) == .mature }
}
