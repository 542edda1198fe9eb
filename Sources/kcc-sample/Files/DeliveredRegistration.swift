import RegistrationLog

/// A registration as a reader of the exports knows it.
struct DeliveredRegistration {
    /// When it was made, as far as the export says.
    let time: Timestamp
    /// The answers that count.
    let answers: [SampleAnswer]
}
