import Metrics

/// A noun that is counted, in Dutch `1 vraag`, `2 vragen`.
struct Noun: Sendable {
    /// The form after 1.
    let singular: String
    /// The form after any other number.
    let plural: String

    /// What stands before the plural where the count is left out.
    let leftOut: String
    let numbers: NumberText

    /// The form that belongs to `number`.
    func form(_ number: Int) -> String { number == 1 ? singular : plural }

    /// The number with the noun, such as `2 vragen`; 0 is written as `0`.
    func counted(_ number: Int) -> String { "\(numbers.count(number)) \(form(number))" }

    /// A count as it may be published with the noun: `minder dan 5 vragen`, `een weggelaten aantal vragen`.
    func counted(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let number): counted(number)
        case .fewer(let limit): "\(numbers.fewer(than: limit)) \(plural)"
        case .leftOut: "\(leftOut) \(plural)"
        }
    }
}
