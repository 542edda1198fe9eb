/// A column whose cells hold all answers of their row.
struct AnswersColumn: Hashable, Sendable {
    /// How the answers stand in a cell.
    enum Form: Sendable {
        /// As a JSON object, or a JSON array of objects.
        case json
        /// As lines, of which some begin with a question that was listed.
        case lines
    }

    /// Position in the header, from 0.
    let index: Int
    /// How its cells are written.
    let form: Form
}
