/// A sheet that people fill in, before it is written as a workbook: its columns, and how it looks on screen and on paper.
struct Sheet: Sendable {
    /// What it is called, in at most 31 characters without `[]:*?/\`.
    let name: String
    /// What it is of, as the paper says.
    let title: String
    /// The columns, from the left.
    let columns: [SheetColumn]
    /// The words around the cells.
    let wording: WorkbookWording
    /// How many columns from the left stay in view.
    var frozenColumns = 0
    /// Whether the header lets rows be filtered and sorted.
    var isFiltered = true
}

/// A column of a sheet.
struct SheetColumn: Sendable {
    /// The name in the header.
    let name: String
    /// How wide it is, in digits.
    let width: Double
    /// What its cells take.
    let entry: Entry
    /// What is said at a cell that is chosen, before anything is filled in; nil for nothing.
    let prompt: SheetPrompt?

    /// What the cells of a column take.
    enum Entry: Hashable, Sendable {
        /// What the program says: nobody fills it in.
        case none
        /// What the program says, which stays a text whatever it looks like: no spreadsheet takes zeros from its front.
        case identifier
        /// Any text.
        case text
        /// One of these words, from a list that drops down.
        case choice([String])
        /// A day.
        case date
    }

    /// Creates the sheet's form of `column`.
    init(_ column: Column<some Any>, width: Double, isIdentifier: Bool = false, prompt: SheetPrompt? = nil) {
        name = column.name
        self.width = width
        self.prompt = prompt
        entry =
            switch (column.isFilledIn, column.type) {
            case (false, _): isIdentifier ? .identifier : .none
            case (true, .date): .date
            case (true, _): column.allowedValues.isEmpty ? .text : .choice(column.allowedValues)
            }
    }
}
