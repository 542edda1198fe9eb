import DelimitedText
import Workbook

/// A text in which a table stands: that of a file, or of a sheet of a workbook.
struct TableText {
    /// The path of the file; of a sheet with its name behind it.
    let path: String
    /// What it holds.
    let bytes: [UInt8]
    /// Whether it is the text of a sheet, of which each line is a row.
    let isSheet: Bool

    /// The text of `file`, compressed or not.
    init(_ file: FeedbackFile) {
        path = file.path
        bytes = file.bytes
        isSheet = false
    }

    /// Reads the text of a sheet of the workbook at `path`.
    ///
    /// - Throws: ``FeedbackError`` where the workbook is damaged, or the sheet is too long.
    init(_ sheet: WorkbookSheet, path: String) throws(FeedbackError) {
        self.path = "\(path)#\(sheet.name)"
        isSheet = true
        do throws(ArchiveError) { bytes = try Self.bytes(of: sheet) } catch { throw FeedbackError(error, at: path) }
        if bytes.count > FeedbackFile.longest { throw .tooLong(path: self.path, limit: FeedbackFile.longest) }
    }

    /// The bytes of a sheet, no more than one that is too long needs to have.
    private static func bytes(of sheet: WorkbookSheet) throws(ArchiveError) -> [UInt8] {
        var text = try SheetText(of: sheet)
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= FeedbackFile.longest {
            let count = try room.withUnsafeMutableBufferPointer { room throws(ArchiveError) in
                try text.read(into: UnsafeMutableRawBufferPointer(room))
            }
            if count == 0 { break }
            bytes += room.prefix(count)
        }
        return bytes
    }

    /// The text with its records still to be read.
    ///
    /// - Throws: ``FeedbackError`` where it is compressed and damaged, or expands too much.
    func opened() throws(FeedbackError) -> DelimitedFile {
        do throws(ByteSourceError) {
            return isSheet
                ? try DelimitedFile(MemorySource(bytes), encoding: .utf8, delimiter: .unitSeparator)
                : try DelimitedFile(MemorySource(bytes))
        } catch {
            throw FeedbackError(error, at: path)
        }
    }
}

extension FeedbackFile {
    /// The sheets that people see, in their order, where the file is a workbook; nil where it is a text.
    ///
    /// - Throws: ``FeedbackError`` where it is a workbook that cannot be read.
    func sheets() throws(FeedbackError) -> [WorkbookSheet]? {
        guard Container.isRecognised(bytes.prefix(512)), !bytes.starts(with: GzipSource.signature) else { return nil }
        let container = Container(
            .file(path: path, version: version), expansionLimit: GzipSource.defaultExpansionLimit)
        do throws(ArchiveError) {
            // What is no workbook is refused by whoever reads texts, by the format that it has.
            guard let listing = try container.listing(), case .document(.workbook) = listing.kind else { return nil }
            return try Workbook(container, listing.members).sheets.filter { $0.visibility == .visible && $0.hasCells }
        } catch {
            throw FeedbackError(error, at: path)
        }
    }
}
