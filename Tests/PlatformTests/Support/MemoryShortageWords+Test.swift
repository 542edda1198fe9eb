import Platform

extension MemoryShortageWords {
    /// Words that can be told from all others.
    static let test = MemoryShortageWords(
        beginning: "shortage", inUse: "; in use #", needed: "; needed #", allowed: "; allowed #", ending: "; end\n")
}
