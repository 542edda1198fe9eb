import Platform

/// Writes workbooks as `.xlsx` (ECMA-376), with libxlsxwriter: the same cells, the same bytes.
///
/// What the library cannot write to its temporary files it does not report, but leaves out: so what it made is looked at before
/// it is used.
enum WorkbookWriter {
    /// Writes one sheet with a header and `rows` under it, each with a cell a column; no more rows than a sheet can have.
    ///
    /// - Throws: `SystemError` where there is no room for temporary files.
    /// - Complexity: linear in the number of cells; one row at a time is held in memory, and the file.
    static func bytes(of sheet: Sheet, rows: some Sequence<[TableCell]>) throws(SystemError) -> [UInt8] {
        try bytes { $0.write(sheet, rows: rows) }
    }

    /// Writes the sheets that `write` writes, which is called once more where the first folder has no room.
    ///
    /// - Throws: `SystemError` where there is no room for temporary files.
    static func bytes(writing write: (inout OpenWorkbook) -> Void) throws(SystemError) -> [UInt8] {
        do {
            // In the folder for temporary files; then in memory, where that folder is full or may not be written to.
            return try bytes(temporaryFolder: nil, writing: write)
        } catch {
            do { return try bytes(temporaryFolder: "/dev/shm", writing: write) } catch _ { throw error }
        }
    }

    /// Writes them by way of temporary files in that folder; in the one that the system has for them where it is nil.
    ///
    /// - Throws: `SystemError` where it has no room.
    static func bytes(
        temporaryFolder: String?, writing write: (inout OpenWorkbook) -> Void
    ) throws(SystemError) -> [UInt8] {
        let file = try MemoryFile()
        let path = file.path
        let cells = try SystemError.explaining { () -> [Int]? in
            guard var workbook = OpenWorkbook(path: path, temporaryFolder: temporaryFolder) else { return nil }
            write(&workbook)
            return workbook.close()
        }
        let written = try file.contents()
        return try SystemError.explaining {
            guard let archive = StoredArchive(unpacking: written), archive.isWhole(sheetCells: cells) else {
                return nil
            }
            return archive.bytes
        }
    }
}

extension StoredArchive {
    /// Whether every part of the workbook is there from its beginning to its end, and of each sheet each cell.
    func isWhole(sheetCells: [Int]) -> Bool {
        let areSheetsWhole = sheetCells.enumerated().allSatisfy { index, cells in
            let name = "xl/worksheets/sheet\(index + 1).xml"
            guard let sheet = members.first(where: { $0.name == name }) else { return false }
            return sheet.content.count(of: Array("<c ".utf8)) == cells
        }
        return areSheetsWhole && members.allSatisfy { $0.content.isWholeXML }
    }
}

extension [UInt8] {
    /// Whether the text begins as XML does, and ends with the end of its first element, or with a line end behind that.
    fileprivate var isWholeXML: Bool {
        guard starts(with: "<?xml".utf8), let prolog = firstIndex(of: UInt8(ascii: ">")),
            let root = self[prolog...].firstIndex(of: UInt8(ascii: "<"))
        else { return false }
        let name = self[(root + 1)...].prefix { ![0x20, UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0) }
        let end = Array("</".utf8) + name + [UInt8(ascii: ">")]
        let text = last == 0x0A ? dropLast() : self[...]
        return text.suffix(end.count).elementsEqual(end)
    }

    /// How often `word`, which cannot overlap itself, stands in the text.
    fileprivate func count(of word: [UInt8]) -> Int {
        var count = 0
        var index = startIndex
        while let found = self[index...].firstIndex(of: word[0]) {
            if self[found...].starts(with: word) { count += 1 }
            index = found + 1
        }
        return count
    }
}
