/// How the cells of a workbook show their numbers, by style.
struct CellStyles: Sendable {
    private var formats: [NumberFormat] = []

    /// Creates the styles of a workbook that has none.
    init() {}

    /// Reads the styles of a workbook from `part`.
    ///
    /// - Throws: ``ArchiveError``.
    init(_ part: MemberNumber, of container: Container) throws(ArchiveError) {
        let handler = StylesHandler()
        try XMLReader.read(part, of: container, handler)
        formats = handler.formats
    }

    /// The format of the cells in `style`; numbers are plain in one that there is not.
    subscript(style: StyleNumber) -> NumberFormat {
        formats.indices.contains(style.value) ? formats[style.value] : .number
    }
}

/// Takes the formats of numbers out of the part of styles.
private final class StylesHandler: XMLHandler {
    /// More than any program writes.
    private static let mostFormats = 100_000

    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var isInCellFormats = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt" where custom.count < Self.mostFormats:
            guard let number = attributes.number("numFmtId"), let code = attributes["formatCode"] else { return }
            custom[number] = NumberFormat(code)
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats && formats.count < Self.mostFormats:
            let number = attributes.number("numFmtId") ?? 0
            formats.append(custom[number] ?? NumberFormat(builtIn: number))
        default: break
        }
    }

    func end(_ name: XMLName) {
        if name == "cellXfs" { isInCellFormats = false }
    }

    func add(text: UnsafeBufferPointer<UInt8>) {}
}
