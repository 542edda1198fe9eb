import RegistrationLog

/// Decides which registrations are old enough for all their follow-up to be in the data.
struct Maturity: Equatable {
    /// The last moment of which follow-up is in the data.
    let observationEnd: Timestamp
    /// Whole days that must lie between a registration and that moment.
    let days: Int

    /// Whether a registration at `time` is mature; never where it lies after the observation end.
    func isReached(by time: Timestamp) -> Bool {
        observationEnd.isAtOrAfter(time) && time.elapsedSeconds(to: observationEnd) >= Int64(days) * 86_400
    }
}
