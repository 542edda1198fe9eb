/// What the value of a cell is stored as.
enum CellKind: Hashable, Sendable {
    case number, sharedText, inlineText, boolean, error
    /// The text that a formula gave.
    case text
    /// A moment in ISO 8601.
    case date

    /// The kind that is called so in a file; a number where nothing is said.
    init(_ word: String?) {
        self =
            switch word {
            case "s": .sharedText
            case "inlineStr": .inlineText
            case "str": .text
            case "b": .boolean
            case "e": .error
            case "d": .date
            default: .number
            }
    }
}
