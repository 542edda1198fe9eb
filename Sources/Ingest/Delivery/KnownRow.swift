import RegistrationLog

/// A row that is a registration which was read before.
struct KnownRow: Sendable {
    /// The number of the registration in the log.
    let registration: Int
    let product: SpellingID
    let time: Timestamp
    /// Where its answers end in ``DeliveredRows/knownAnswers``; they begin where those of the row before it end.
    let answersEnd: Int
}
