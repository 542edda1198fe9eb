/// The cells of a sheet as a text, of which each line is a row of the sheet.
///
/// It is delimited text in UTF-8 with ``separator`` between cells and quotes where they are needed, so that it is read as
/// all other tables are; a line end within a cell is ``lineEnd``.
public struct SheetText: ~Copyable, Sendable {
    /// What stands between cells.
    public static var separator: UInt8 { CellText.separator }
    /// What stands for a line end within a cell.
    public static var lineEnd: UInt8 { CellText.lineEnd }

    private var bytes: MemberBytes
    private let reader: XMLReader
    private let handler: SheetHandler
    /// Little at a time: a few bytes of a sheet can name a long text that many cells share.
    private var room = [UInt8](repeating: 0, count: 4_096)
    private var isAtEnd = false
    private let expansion: ExpansionRule
    private let storedBytes: Int
    private var produced = 0

    /// Opens `sheet`.
    ///
    /// - Throws: ``ArchiveError``.
    public init(of sheet: WorkbookSheet) throws(ArchiveError) {
        guard let part = sheet.part else { throw .damaged }
        let texts =
            if let texts = sheet.tables.texts { try sheet.container.sharedTexts(texts) } else { SharedTexts() }
        let handler = SheetHandler(texts, sheet.tables)
        let reader = try XMLReader(handler)
        self.bytes = try MemberBytes(of: sheet.container, part)
        self.handler = handler
        self.reader = reader
        expansion = sheet.container.expansion
        storedBytes = sheet.container.storedBytes
    }

    /// Writes the next bytes of the text into `buffer`, which is not empty, and gives how many: 0 at the end and ever after.
    ///
    /// - Throws: ``ArchiveError``; nothing can be read after that.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        while !handler.hasText, !isAtEnd {
            let count = try room.withUnsafeMutableBufferPointer { room throws(ArchiveError) in
                try bytes.read(into: UnsafeMutableRawBufferPointer(room))
            }
            try room.withUnsafeBufferPointer { room throws(ArchiveError) in
                try reader.take(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: room[..<count])))
            }
            isAtEnd = count == 0
        }
        let count = handler.takeText(into: buffer)
        produced += count
        try expansion.check(produced: produced, stored: storedBytes)
        return count
    }
}
