import Platform

extension MemoryShortageWords {
    /// Words that no others are like.
    static let test = MemoryShortageWords(
        beginning: "shortage", inUse: "; in use #", needed: "; needed #", allowed: "; allowed #", ending: "; end\n")
}
