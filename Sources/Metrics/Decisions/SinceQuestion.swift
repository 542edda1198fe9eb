import RegistrationLog

/// A question of a product and the day since which it is looked at.
struct SinceQuestion: Hashable, Sendable {
    /// The product.
    let product: ProductID
    /// The question; nil where the log has none of that name, so that no registration asks it.
    let field: FieldID?
    /// The number of the day.
    let day: Int
    /// The condition under which registrations are looked at; nil where all of them are.
    let condition: SinceCondition?
}

/// What is known of registrations in which a question is not to be asked.
///
/// Conditions of one list of decisions are the same where their numbers are, so that none is compared value by value.
struct SinceCondition: Hashable, Sendable {
    /// Its number in the list.
    let number: Int
    /// What it is about.
    let attribute: RegistrationAttribute
    /// The positions of the values at which it holds among those of the log.
    let values: [Int]

    static func == (left: Self, right: Self) -> Bool { left.number == right.number }

    func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
