import Metrics

/// What the pages of comparisons have in common.
enum ComparisonAnswers {
    /// How many questions are named before a list ends with how many there are behind them.
    static let mostNamed = 8

    /// The sentences on the first few of `all`, with what is said of the others; never a single one is left out.
    static func named<Element>(_ all: [Element], wording: ComparisonWording, _ text: (Element) -> Prose) -> [Prose] {
        guard all.count > mostNamed else { return all.map(text) }
        return all.prefix(mostNamed - 1).map(text) + [wording.others(all.count - mostNamed + 1)]
    }

    /// An answer; nil where there is nothing to say.
    static func answer(_ label: String, _ texts: [Prose]) -> PlainPage.Answer? {
        texts.isEmpty ? nil : PlainPage.Answer(label: label, texts: texts)
    }
}

extension PlainRow {
    /// A row below the names of `columns`, of which the first is that of the header; `numbers` are the positions of cells that are
    /// numbers.
    init(_ header: Prose, _ texts: [Prose], below columns: [String], numbers: Set<Int> = []) {
        self.init(
            header: header,
            cells: zip(columns.dropFirst(), texts).enumerated().map { position, cell in
                PlainCell(cell.0, cell.1, isNumber: numbers.contains(position))
            })
    }
}

extension PlainTable {
    /// A table without a row that adds up all others, and without a note.
    init(id: String, caption: Prose, columns: [String], rows: [PlainRow]) {
        self.init(
            head: TableHead(id: Anchors.caption(id), caption: caption, columns: columns), rows: rows, total: nil,
            note: nil)
    }
}
