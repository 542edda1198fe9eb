/// What the registrations of a product since some day show of a question.
struct SinceCounts: Hashable, Sendable {
    /// All of them, or those in which a condition holds.
    var registrations = 0
    /// Those that ask it.
    var asked = 0
    /// Those in which follow-up needed the answer while none was captured.
    var missing = 0
    /// Mature ones.
    var mature = 0
    /// Mature ones with a captured answer.
    var matureCaptured = 0
    /// Mature ones in which follow-up needed the answer while none was captured.
    var matureMissing = 0

    /// Mature ones without a captured answer.
    var matureWithout: Int { mature - matureCaptured }

    /// Counts a registration.
    mutating func addRegistration(isMature: Bool) {
        registrations += 1
        if isMature { mature += 1 }
    }

    /// Counts that a registration asks the question, and captured an answer or did not.
    mutating func addAnswer(isCaptured: Bool, isMature: Bool) {
        asked += 1
        if isCaptured && isMature { matureCaptured += 1 }
    }

    /// Counts that a registration missed the answer.
    mutating func addMissing(isMature: Bool) {
        missing += 1
        if isMature { matureMissing += 1 }
    }
}
