import DelimitedText
import Foundation

/// A file that is being written, with the account of its rows.
struct SampleFile {
    /// The bytes that are gathered before they are written.
    private static let bufferSize = 1 << 20

    /// How it is written.
    let dialect: ExportDialect
    /// Which columns a fault needs to know.
    let layout: RowLayout
    /// What a reader ought to find in it.
    private(set) var truth: FileTruth

    private var writer: DelimitedWriter
    private var buffer: [UInt8] = []
    private let handle: FileHandle
    private let isCompressed: Bool
    /// The line on which the next record begins, from 1.
    private var line = 1
    /// By how many the characters beyond ASCII outnumber the invalid bytes, in UTF-8.
    private var encodingEvidence = 0

    /// Creates the file `name` in `folder` and writes its header, below the lines of `title`; a name that ends in
    /// `.gz` is packed.
    ///
    /// - Throws: The error of the file system.
    init(
        _ name: String, in folder: URL, kind: SampleFileKind, dialect: ExportDialect, title: [String] = [],
        header: [String], layout: RowLayout
    ) throws {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: url)
        handle = try FileHandle(forWritingTo: url)
        isCompressed = name.hasSuffix(".gz")
        writer = DelimitedWriter(
            delimiter: dialect.delimiter, lineEnding: dialect.lineEnding,
            encoding: dialect.encoding == .windows1252 ? .windows1252 : .utf8,
            byteOrderMark: dialect.encoding == .markedUTF8)
        self.dialect = dialect
        self.layout = layout
        truth = FileTruth(name: name, kind: kind)
        if dialect.encoding == .utf16 { buffer = [0xFF, 0xFE] }
        for text in title {
            buffer += Array((text + dialect.lineEnding.rawValue).utf8)
            line += 1
        }
        try append(header)
    }

    /// Writes a row that counts.
    mutating func accept(_ cells: [String]) throws {
        truth.rows += 1
        truth.accepted += 1
        try append(cells)
    }

    /// Writes a row that was delivered before.
    mutating func writeDuplicate(_ cells: [String]) throws {
        truth.rows += 1
        truth.duplicates += 1
        try append(cells)
    }

    /// Writes a row spoilt by `fault`.
    mutating func reject(_ cells: [String], for fault: Fault, random: inout RandomStream) throws {
        // One wrong byte in a file of plain ASCII would not be wrong: it would make the file Windows-1252.
        let isAmbiguous = fault == .invalidByte && dialect.encoding != .windows1252 && encodingEvidence < 2
        let row = SpoiltRow(
            cells, fault: isAmbiguous ? .nulByte : fault, layout: layout, dialect: dialect, random: &random)
        truth.rows += 1
        truth.rejectedRows.append(RejectedRowTruth(line: line, reason: fault.reason))
        try append(row.cells, byteAtMark: row.byteAtMark)
    }

    /// Writes a record of empty cells, as spreadsheets leave them at the bottom: it is no row.
    mutating func writeEmptyRecord() throws {
        try append(Array(repeating: "", count: layout.columns))
    }

    /// Counts an accepted follow-up row that reaches no registration.
    mutating func countOrphan() { truth.orphans = (truth.orphans ?? 0) + 1 }

    /// Counts an accepted follow-up row that lies before every registration that it reaches.
    mutating func countBeforeRegistration() { truth.beforeRegistration = (truth.beforeRegistration ?? 0) + 1 }

    /// Writes what is left and closes the file.
    mutating func finish() throws -> FileTruth {
        try handle.write(contentsOf: isCompressed ? GzipMember.storing(buffer) : buffer)
        buffer.removeAll()
        try handle.close()
        return truth
    }

    private mutating func append(_ cells: [String], byteAtMark: UInt8? = nil) throws {
        writer.write(cells)
        let record = writer.takeBytes()
        line += record.count { $0 == 0x0A }
        encodingEvidence += record.count { $0 >= 0xC2 } - (byteAtMark == 0xFF ? 1 : 0)
        if dialect.encoding == .utf16 {
            for unit in String(decoding: record, as: UTF8.self).utf16 {
                buffer += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            }
        } else {
            for byte in record {
                switch byte {
                case SampleCell.markByte: buffer.append(byteAtMark ?? byte)
                case SampleCell.emptyTextByte: buffer += [0x22, 0x22]
                default: buffer.append(byte)
                }
            }
        }
        if buffer.count >= Self.bufferSize, !isCompressed {
            try handle.write(contentsOf: buffer)
            buffer.removeAll(keepingCapacity: true)
        }
    }
}
