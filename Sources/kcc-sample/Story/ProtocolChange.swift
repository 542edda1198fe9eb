import RegistrationLog

/// A change of which questions are put for a product.
struct ProtocolChange: Sendable {
    /// The name of the product.
    let product: String
    /// The first day on which other questions are put.
    let firstDay: CalendarDate
}
