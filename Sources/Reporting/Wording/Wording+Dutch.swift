import RegistrationLog

extension Wording {
    /// The words in Dutch.
    public static let dutch = Wording(
        numbers: .dutch, dates: .dutch, durations: .dutch, frequencies: .dutch, lists: .dutch,
        alternatives: .dutchAlternatives, nouns: .dutch, substitutes: .dutch)
}
