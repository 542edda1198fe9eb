/// What is in a workbook: its sheets, in its order.
public struct Workbook: Sendable {
    /// The sheets.
    public let sheets: [WorkbookSheet]

    /// Reads what is in the workbook `container`, which has these `members`.
    ///
    /// - Throws: ``ArchiveError``.
    public init(_ container: Container, _ members: [ArchiveMember]) throws(ArchiveError) {
        let parts = WorkbookParts(members)
        guard let main = parts.main else { throw .damaged }
        let handler = WorkbookHandler()
        try XMLReader.read(main.number, of: container, handler)
        let mostSheets = ArchiveListing.mostMembers
        if handler.sheets.count > mostSheets { throw .tooManyMembers(limit: mostSheets) }
        let related = try parts.related(to: main, in: container)
        let texts = related.values.first { $0.type == "sharedStrings" }?.number
        let styles = related.values.first { $0.type == "styles" }?.number
        let tables = try WorkbookSheet.Tables(
            texts: texts, styles: styles.map { number throws(ArchiveError) in try CellStyles(number, of: container) },
            days: handler.isFrom1904 ? .from1904 : .from1900)
        sheets = handler.sheets.compactMap { sheet in
            // What is listed and not there, or no sheet of cells, has none to be read.
            let part = related[sheet.relation]
            return WorkbookSheet(
                name: sheet.name, visibility: sheet.isHidden ? .hidden : .visible, container: container,
                part: part?.type == "worksheet" ? part?.number : nil, tables: tables)
        }
    }
}

/// Takes the list of sheets out of the main part.
private final class WorkbookHandler: XMLHandler {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var isFrom1904 = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "workbookPr": isFrom1904 = attributes.flag("date1904")
        case "sheet" where sheets.count <= ArchiveListing.mostMembers:
            var bytes: [UInt8] = []
            CellText.append(Array((attributes["name"] ?? "").utf8), to: &bytes)
            // A name with a line end could not be reported in one line.
            bytes.removeAll { $0 < 0x20 }
            sheets.append(
                (
                    String(decoding: bytes, as: UTF8.self), attributes["id"] ?? "",
                    ["hidden", "veryHidden"].contains(attributes["state"])
                ))
        default: break
        }
    }

    func end(_ name: XMLName) {}

    func add(text: UnsafeBufferPointer<UInt8>) {}
}
