/// A list of decisions in CSV that nobody filled in, known by its cells alone: for reports whose `run.json` does not say what
/// was written.
enum EmptyList {
    /// The columns that people fill in, of which an edition of the program has some, behind all others.
    private static let filledIn: Set<Substring> = ["besluit", "eigenaar", "ingangsdatum", "evaluatiedatum"]

    /// Whether `bytes` are such a list in either dialect; false where it can be read in another way.
    static func isOne(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        let lines = text.split(omittingEmptySubsequences: true) { $0.isNewline }
        guard let header = lines.first else { return false }
        let delimiter: Character = header.contains(";") ? ";" : ","
        let names = header.split(separator: delimiter, omittingEmptySubsequences: false)
        guard let first = names.firstIndex(of: "besluit") else { return false }
        let last = names[first...]
        let empty = String(repeating: delimiter, count: last.count)
        return last.allSatisfy(filledIn.contains) && lines.dropFirst().allSatisfy { $0.hasSuffix(empty) }
    }
}
