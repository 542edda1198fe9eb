import CExpat
import Platform

/// Reads an XML document with expat, which is given it piece by piece and reports to a handler what is in it.
///
/// A document type is refused, with it all entities that are no characters: they are what small documents grow from, and no
/// workbook has one. So is what no writer makes and what would cost memory or time: depth, and a tag of a megabyte.
///
/// expat's state has one owner and one address, which is why it may move from thread to thread.
final class XMLReader: @unchecked Sendable {
    /// How deep elements may lie in each other.
    private static let mostDepth = 200
    /// How long a tag may be, in bytes.
    private static let longestTag = 1_048_576

    private let parser: XML_Parser
    private let handler: any XMLHandler
    private var depth = 0
    private var fedBytes = 0
    private var isRefused = false

    /// Creates a reader that reports to `handler`.
    init(_ handler: any XMLHandler) throws(ArchiveError) {
        guard let parser = XML_ParserCreate(nil) else { MemoryShortage.end() }
        self.parser = parser
        self.handler = handler
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { reader, name, attributes in
                guard let reader = XMLReader.at(reader), let name else { return }
                reader.depth += 1
                if reader.depth > XMLReader.mostDepth { return reader.refuse() }
                reader.handler.begin(XMLName(name), XMLAttributes(attributes))
            },
            { reader, name in
                guard let reader = XMLReader.at(reader), let name else { return }
                reader.depth -= 1
                reader.handler.end(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { reader, text, count in
            guard let reader = XMLReader.at(reader), let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                reader.handler.add(text: UnsafeBufferPointer(start: $0, count: Int(count)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in XMLReader.at(reader)?.refuse() }
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next bytes of the document; none are its end.
    ///
    /// - Throws: ``ArchiveError/damaged`` where it is no XML, or is refused.
    func take(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        fedBytes += bytes.count
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, text, CInt(bytes.count), bytes.isEmpty ? 1 : 0)
        if status != XML_STATUS_OK, XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY { MemoryShortage.end() }
        guard status == XML_STATUS_OK, !isRefused else { throw .damaged }
        if !bytes.isEmpty, fedBytes - Int(XML_GetCurrentByteIndex(parser)) > Self.longestTag { throw .damaged }
    }

    private func refuse() {
        isRefused = true
        XML_StopParser(parser, 0)
    }

    private static func at(_ reader: UnsafeMutableRawPointer?) -> XMLReader? {
        reader.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension XMLReader {
    /// Reads all of `member` of `container`.
    ///
    /// - Throws: ``ArchiveError``.
    static func read(_ member: MemberNumber, of container: Container, _ handler: any XMLHandler) throws(ArchiveError) {
        let reader = try XMLReader(handler)
        var bytes = try MemberBytes(of: container, member)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { room.deallocate() }
        while true {
            let count = try bytes.read(into: room)
            try reader.take(UnsafeRawBufferPointer(rebasing: room[..<count]))
            if count == 0 { return }
        }
    }
}
