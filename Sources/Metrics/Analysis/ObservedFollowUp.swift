public import RegistrationLog

/// What follow-up shows of a log, looked at once for all that is computed of it.
public struct ObservedFollowUp: Sendable {
    /// What it shows.
    let study: FollowUpStudy
    /// Where the data ends.
    let end: ObservationEnd

    /// Looks at the follow-up of `log` on up to `threads` threads; nil where it holds no moment at all.
    ///
    /// - Complexity: O(*n*) for *n* registrations, actions and what these name, besides sorting the values taken over in each
    ///   registration and registrations that are not in order of time.
    public init?(of log: RegistrationLog, settings: AnalysisSettings, threads: Int) {
        guard let end = ObservationEnd(of: log, configured: settings.observationEnd) else { return nil }
        self.end = end
        study = FollowUpStudy(of: log, settings: settings, observationEnd: end.moment, threads: threads)
    }
}
