/// What is said at a cell that is chosen, before anything is filled in.
struct SheetPrompt: Hashable, Sendable {
    /// The most UTF-16 code units of a title that every spreadsheet shows.
    private static let longestTitle = 32
    /// The most of what stands under it.
    private static let longestText = 255

    /// What stands over it.
    let title: String
    /// What it says.
    let text: String

    /// Creates a prompt, whose title and text are cut where they are too long.
    init(title: String, text: String) {
        self.title = SheetText.cell(title, longest: Self.longestTitle)
        self.text = SheetText.cell(text, longest: Self.longestText)
    }
}
