import Platform
import Reporting

// What is said where memory runs out.
extension Message {
    /// That there is not enough memory for what ``MemoryShortage`` calls the `activity`; of what is known, how many MiB are in
    /// use, how many bytes more were needed at once, and how many MiB are allowed.
    ///
    /// Where nothing can be made any more, ``MemoryShortage`` puts the same together.
    static func outOfMemory(
        _ activity: String, inUse: Int? = nil, needed: Int? = nil, allowed: Int? = nil
    ) -> Message {
        let words = MemoryShortageWords.errorInEnglish
        let numbered = [(words.inUse, inUse), (words.needed, needed), (words.allowed, allowed)].map { words, number in
            number.map { "\(words)".replacing("#", with: String($0)) } ?? ""
        }
        let text = "\(words.beginning)\(activity)\(numbered.joined())\(words.ending)"
        return Message(
            .outOfMemory,
            [
                "activity": .text(String(activity.drop { $0 == " " })), "in_use": inUse.map { .number($0) },
                "needed": needed.map { .number($0) }, "allowed": allowed.map { .number($0) },
            ], String(text.dropFirst("Error: ".count).dropLast()))
    }
}

extension MemoryShortageWords {
    /// The words of ``Message/outOfMemory(_:inUse:needed:allowed:)``, as an error on standard error.
    static let errorInEnglish = MemoryShortageWords(
        beginning: "Error: not enough memory",
        inUse: ": # MiB are in use",
        needed: ", # bytes more were needed at once",
        allowed: ", and # MiB are allowed",
        ending:
            ". Allow more with: ulimit -v unlimited, or need less with: --threads 1. No report is left half written.\n")
}
