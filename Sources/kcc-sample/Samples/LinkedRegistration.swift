/// A registration whose follow-up is only known by links.
struct LinkedRegistration {
    /// The registration.
    let registration: SampleRegistration
    /// What a reader knows of it; nil when it could not be taken in.
    let delivered: DeliveredRegistration?
}
