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
}

/// A table of a page, whose rows are cards on a telephone.
struct PlainTable: Encodable {
    let head: TableHead
    let rows: [PlainRow]
    /// The row that adds up all others; nil where there is none.
    let total: PlainRow?
    /// What stands below it.
    let note: Prose?
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
