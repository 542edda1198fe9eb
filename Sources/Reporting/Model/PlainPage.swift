/// A page that is no report on a log: what it says first, then tables with the sentences around them.
struct PlainPage: Encodable {
    let securityPolicy = ContentSecurityPolicy.text
    /// What a browser calls the page.
    let title: String
    let skipLink: String
    /// For whom it is.
    let audience: String
    /// What it is about.
    let subject: Prose
    /// The finding, in a sentence.
    let heading: Prose
    /// What the reader must know before reading on.
    let notices: [String]
    /// What it says first.
    let answers: [Answer]
    let contentsLabel: String
    let contents: [Link]
    let sections: [PlainSection]

    /// Something that it says first.
    struct Answer: Encodable {
        let label: String
        let texts: [Prose]
    }

    /// Puts a page together; the contents are those of the sections.
    init(
        title: String, subject: Prose, heading: Prose, notices: [String], answers: [Answer], sections: [PlainSection],
        wording: Wording
    ) {
        self.title = title
        self.subject = subject
        self.heading = heading
        self.notices = notices
        self.answers = answers
        self.sections = sections
        skipLink = wording.common.skipLink
        audience = wording.summary.audience
        contentsLabel = wording.common.contents
        contents = sections.map { Link(anchor: $0.id, text: $0.linkText) }
    }
}

/// A part of a page with its own heading.
struct PlainSection: Encodable {
    /// The anchor.
    let id: String
    /// What the contents call it.
    let linkText: String
    let heading: Prose
    let paragraphs: [Prose]
    let tables: [PlainTable]
    /// The words that the page uses, explained; nil where none is.
    let glossary: Glossary?

    /// Words with what they mean.
    struct Glossary: Encodable {
        let terms: [PlainTerm]
    }

    /// Puts a part together.
    init(
        id: String, linkText: String, heading: Prose, paragraphs: [Prose], tables: [PlainTable],
        terms: [PlainTerm] = []
    ) {
        self.id = id
        self.linkText = linkText
        self.heading = heading
        self.paragraphs = paragraphs
        self.tables = tables
        glossary = terms.isEmpty ? nil : Glossary(terms: terms)
    }
}

/// A word that a page uses.
struct PlainTerm: Encodable {
    let term: String
    let meaning: String
}

/// A table of a page, whose rows are cards on a telephone.
struct PlainTable: Encodable {
    let head: TableHead
    /// The columns of the head, which stand above numbers as numbers stand.
    let columns: [Column]
    let rows: [PlainRow]
    /// The row that adds up all others; nil where there is none.
    let total: PlainRow?
    /// What stands below it.
    let note: Prose?
    /// Whether a reader may want other rows first.
    let isSortable: Bool

    /// The head of a column.
    struct Column: Encodable {
        let name: String
        /// Whether its cells are numbers: those of the first row are.
        let isNumber: Bool
    }

    /// Puts a table together.
    init(head: TableHead, rows: [PlainRow], total: PlainRow?, note: Prose?, isSortable: Bool = true) {
        self.head = head
        let areNumbers = [false] + (rows.first?.cells.map(\.isNumber) ?? [])
        columns = head.columns.enumerated().map { index, name in
            Column(name: name, isNumber: index < areNumbers.count && areNumbers[index])
        }
        self.rows = rows
        self.total = total
        self.note = note
        self.isSortable = isSortable
    }
}

/// A row of a table.
struct PlainRow: Encodable {
    let header: Prose
    let cells: [PlainCell]
}

/// A cell of a table.
struct PlainCell: Encodable {
    /// The name of its column, which a card shows.
    let label: String
    let text: Prose
    /// Whether it is a number, which stands at the right.
    let isNumber: Bool

    /// Creates the cell `text` below `label`.
    init(_ label: String, _ text: Prose, isNumber: Bool = false) {
        self.label = label
        self.text = text
        self.isNumber = isNumber
    }
}
