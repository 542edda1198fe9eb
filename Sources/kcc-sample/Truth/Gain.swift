/// Who gains by actions, as far as they say.
struct Gain: OptionSet, Sendable {
    let rawValue: Int

    static let citizen = Gain(rawValue: 1)
    static let organisation = Gain(rawValue: 2)
}

extension Gain {
    /// What the word of an export says; nothing when it is none of the known ones.
    init(word: String) {
        switch word {
        case "burger", "inwoner": self = .citizen
        case "organisatie": self = .organisation
        case "beide": self = [.citizen, .organisation]
        default: self = []
        }
    }
}
