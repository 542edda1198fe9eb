/// The words that filled many of the first answers in a file, by the spelling of the field: they are counted to its end.
struct WordCandidates: Sendable {
    private var spellings = ByteTable()
    private var words: [[ShortWord]] = []

    /// Creates the candidates of no field.
    init() {}

    /// Makes `candidates` those of the field with this spelling, which has none yet.
    mutating func add(_ candidates: [ShortWord], of spelling: String) {
        _ = spellings.insert(spelling)
        words.append(candidates)
    }

    /// The candidates of the field with this spelling.
    func words(of spelling: String) -> [ShortWord] { spellings.number(of: spelling).map { words[$0] } ?? [] }
}
