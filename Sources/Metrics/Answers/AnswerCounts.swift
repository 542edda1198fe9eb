import RegistrationLog

/// What is counted of one field in the registrations of a product, each in registrations.
struct AnswerCounts: Equatable {
    /// In which it was asked.
    var asked = 0
    /// In which an answer was captured.
    var captured = 0
    /// Mature ones in which an answer was captured.
    var matureCaptured = 0
    /// Mature ones in which a captured answer was used.
    var matureUsed = 0
    /// Mature ones in which a captured answer was used by an action that names or needs it, or whose handler says so.
    var matureDirected = 0
    /// Mature ones in which an answer was captured and its use seen, or could have been.
    var visible = 0
    /// Mature ones with follow-up in which an answer was captured and its use could not have been seen.
    var blind = 0
    /// Mature ones in which an answer was captured and whose follow-up somebody looked at, and those of them with directed use.
    var lookedAt = LookedAt(mature: 0, directed: 0)
    /// Mature ones in which no answer was captured.
    var matureWithout = 0
    /// Mature ones in which no answer was captured and one was needed.
    var matureMissing = 0
    /// Those that are too young to be mature in which an answer was captured.
    var youngCaptured = 0
    /// The recent ones in which an answer was captured.
    var recentCaptured = 0
    /// Those of the last year in which an answer was captured.
    var yearlyCaptured = 0
    /// The day on which it was asked first; nil where it never was.
    var firstAsked: CalendarDate?
    /// The day on which it was asked last; nil where it never was.
    var lastAsked: CalendarDate?

    /// The mature captures, and those visible and blind among them.
    var measured: MeasuredCaptures { MeasuredCaptures(mature: matureCaptured, visible: visible, blind: blind) }
}
