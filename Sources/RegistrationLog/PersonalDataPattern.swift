/// A form by which a text gives itself away as personal data.
public enum PersonalDataPattern: Int, CaseIterable, Comparable, Sendable {
    /// A citizen service number (BSN).
    case citizenServiceNumber
    /// The number of a bank account (IBAN).
    case bankAccount
    /// An e-mail address.
    case emailAddress
    /// A telephone number.
    case telephoneNumber
    /// A Dutch postcode with its letters.
    case postcode

    /// Orders as they stand here.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
