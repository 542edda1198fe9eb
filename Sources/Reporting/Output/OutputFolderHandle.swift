import Platform

/// The folder of a report, or one beside it, which is held open, so that what is done in it is done there wherever it is
/// moved.
struct OutputFolderHandle: ~Copyable {
    private let path: String
    private let folder: OpenFolder

    /// Opens the folder at `path`, which may not be a link.
    init(_ path: String) throws(OutputFolderError) {
        do throws(SystemError) { folder = try OpenFolder(path, followsLink: false) } catch {
            throw .cannotRead(path: path, error)
        }
        self.path = path
    }

    /// Shows other runs that this one works here.
    func lock() -> OpenFolder.Lock { folder.lock() }

    /// Whether the folder was removed since it was opened.
    func isRemoved() throws(OutputFolderError) -> Bool {
        do throws(SystemError) { return try folder.isRemoved() } catch { throw .cannotRead(path: path, error) }
    }

    /// Whether `path` leads to this folder now.
    func stands(at path: String) -> Bool {
        guard let own = try? folder.key(), let there = try? FileStatus(ofLink: path) else { return false }
        return own == there.key
    }

    /// The names of what stands in the folder, in byte order; bytes that are no UTF-8 are replaced.
    func names() throws(OutputFolderError) -> [String] {
        do throws(SystemError) { return try folder.names().map(\.repairedText) } catch {
            throw .cannotRead(path: path, error)
        }
    }

    /// Whether `name` in the folder is something other than a file, such as a folder or a link.
    ///
    /// What another run removed since is none of our concern.
    func isNoFile(_ name: String) throws(OutputFolderError) -> Bool {
        do throws(SystemError) { return try folder.status(of: name).kind != .regular } catch {
            guard error == .nothingThere else { throw .cannotRead(path: "\(path)/\(name)", error) }
            return false
        }
    }

    /// What the report in the folder says of itself; nil where it holds none of this program.
    ///
    /// - Throws: `SystemError` where that cannot be looked at: it may be one that somebody filled in.
    func record() throws(SystemError) -> PlacedRecord? {
        do throws(SystemError) {
            return try PlacedRecord(reading: folder.openFile(ReportFileName.runRecord))
        } catch {
            // A link, and what is none of a file's, is no record.
            guard error.isNothingThere || error.isLinkLoop else { throw error }
            return nil
        }
    }

    /// The lists that somebody filled in since the report in the folder was written, in byte order; none where there is no report.
    ///
    /// - Throws: `SystemError` where one of them cannot be looked at.
    func filledInLists() throws(SystemError) -> [String] {
        guard let record = try record() else { return [] }
        var filledIn: [String] = []
        for name in try folder.names().map(\.repairedText) where ListToFillIn.isOne(name) {
            do throws(SystemError) {
                let bytes = try folder.openFile(name).read(atMost: .max)
                if record.isFilledIn(name, bytes) { filledIn.append(name) }
            } catch {
                // Another run removes this report at the same time.
                guard error == .nothingThere else { throw error }
            }
        }
        return filledIn
    }

    /// Writes the files and flushes them to the disk, unless `isInterrupted` says before one of them that it must not.
    ///
    /// The file by which a report is known comes last, so that an interrupted run leaves nothing that passes for one.
    func write(_ files: [ReportFile], unless isInterrupted: () -> Bool) throws(OutputFolderError) {
        let isRecord = { (file: ReportFile) in file.name == ReportFileName.runRecord }
        try write(ordered: (files.filter { !isRecord($0) } + files.filter(isRecord))[...], unless: isInterrupted)
        do throws(SystemError) { try folder.flush() } catch { throw .cannotWrite(path: path, error) }
    }

    /// Writes the first of the files, then the others, then waits for the first: so all are on their way to the disk before
    /// any is waited for, and one wait is mostly enough.
    private func write(
        ordered files: ArraySlice<ReportFile>, unless isInterrupted: () -> Bool
    ) throws(OutputFolderError) {
        guard let file = files.first else { return }
        if isInterrupted() { throw .interrupted(path: path) }
        let output = try make(file)
        try write(ordered: files.dropFirst(), unless: isInterrupted)
        do throws(SystemError) { try output.flushAndClose() } catch {
            throw .cannotWrite(path: "\(path)/\(file.name)", error)
        }
    }

    private func make(_ file: ReportFile) throws(OutputFolderError) -> OpenFile {
        do throws(SystemError) {
            let output = try folder.makeFile(file.name)
            try output.write(file.bytes)
            return output
        } catch {
            throw .cannotWrite(path: "\(path)/\(file.name)", error)
        }
    }

    /// Removes the files of a report, or of another `kind`, the one by which it is known first, and the folder, which stands at `path`
    /// now.
    ///
    /// What the program does not write is never removed, and keeps its folder; nor is a report of which somebody filled in a list,
    /// wherever it came to stand.
    func removeReport(of kind: OutputKind, at path: String) {
        guard (try? filledInLists())?.isEmpty == true, let names = try? names() else { return }
        remove(names.filter(kind.holds), at: path)
    }

    /// Removes the files called `names`, that by which a report is known first, and the folder, which stands at `path` now; what
    /// cannot be removed is left to the next run.
    func remove(_ names: [String], at path: String) {
        folder.removeFile(ReportFileName.runRecord)
        for name in names { folder.removeFile(name) }
        FileTree.removeEmptyFolder(path)
    }

    /// Flushes the names in the folder at `path` to the disk, where the file system can.
    static func flush(_ path: String) {
        guard let handle = try? OutputFolderHandle(path) else { return }
        try? handle.folder.flush()
    }
}
