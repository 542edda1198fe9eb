/// A sheet that people read: lines of text under each other, on one standing A4.
struct SheetPage: Sendable {
    /// A line, which is wrapped where it is wider than the page.
    struct Line: Hashable, Sendable {
        /// What it says.
        let text: String
        /// Whether lines under it belong to it.
        let isHeading: Bool

        /// Creates a line.
        init(_ text: String, isHeading: Bool = false) {
            self.text = text
            self.isHeading = isHeading
        }
    }

    /// What it is called, in at most 31 characters without `[]:*?/\`.
    let name: String
    /// What it is of, as the paper says.
    let title: String
    /// The lines, from the top.
    let lines: [Line]
    /// The words around the lines.
    let wording: WorkbookWording
}
