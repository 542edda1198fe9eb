/// The texts that cells of a workbook share; the only part of it that is in memory as a whole.
struct SharedTexts: Sendable {
    /// How many bytes they may take up.
    static let mostBytes = 268_435_456

    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Creates the texts of a workbook that shares none.
    init() {}

    /// Reads the texts of a workbook from `part`.
    ///
    /// - Throws: ``ArchiveError``; ``ArchiveError/tooMuchText(limit:)`` where they take up more than `mostBytes`.
    init(
        _ part: MemberNumber, of container: Container, mostBytes: Int = Self.mostBytes
    ) throws(ArchiveError) {
        let handler = SharedTextsHandler(mostBytes: mostBytes)
        try XMLReader.read(part, of: container, handler)
        if handler.isFull { throw .tooMuchText(limit: mostBytes) }
        self = handler.texts
    }

    /// Adds a text in which characters are escaped.
    fileprivate mutating func add(_ text: [UInt8]) {
        CellText.append(text, to: &bytes)
        ends.append(bytes.count)
    }

    /// How many bytes are taken up.
    fileprivate var size: Int { bytes.count + ends.count * MemoryLayout<Int>.size }

    /// Appends the text `number` to `cell`; false where there is none.
    func append(_ number: SharedTextNumber, to cell: inout [UInt8]) -> Bool {
        guard ends.indices.contains(number.value) else { return false }
        cell.append(contentsOf: bytes[(number.value == 0 ? 0 : ends[number.value - 1])..<ends[number.value]])
        return true
    }
}

/// Takes texts out of the part that cells share.
private final class SharedTextsHandler: XMLHandler {
    private(set) var texts = SharedTexts()
    private(set) var isFull = false
    private var text = RichText()
    private let mostBytes: Int

    init(mostBytes: Int) { self.mostBytes = mostBytes }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) { text.begin(name) }

    func end(_ name: XMLName) {
        text.end(name)
        guard name == "si" else { return }
        if !isFull { texts.add(text.bytes) }
        text.clear()
        isFull = isFull || texts.size > mostBytes
    }

    func add(text: UnsafeBufferPointer<UInt8>) {
        // A single text could be too long as well.
        if self.text.bytes.count > mostBytes { isFull = true }
        if !isFull { self.text.add(text) }
    }
}
