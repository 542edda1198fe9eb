import Platform

/// The folder of a report, or of something else that a run writes, which is replaced as a whole and in one step: a reader never
/// sees half a report.
///
/// A symbolic link is followed: what it points to is replaced, and the link stays.
public struct OutputFolder: Sendable {
    /// The path as the user gave it, the one that errors name.
    public let path: String
    /// What the folder holds, or will hold.
    let kind: OutputKind
    private let moves: OutputFolderMoves

    /// Creates the folder at `path`, which need not exist yet, for what is of `kind`.
    public init(_ path: String, kind: OutputKind = .report) { self.init(path, kind: kind, moves: .system) }

    /// Creates the folder at `path`, put there by `moves`.
    init(_ path: String, kind: OutputKind = .report, moves: OutputFolderMoves) {
        self.path = path
        self.kind = kind
        self.moves = moves
    }

    /// Finds out before the work whether a report could be put here, without changing anything.
    ///
    /// A folder is replaced only when it is empty or holds what this program wrote of the same kind and nothing else, so that nobody
    /// loses files to a mistyped path; and only as long as nobody filled in a list of it.
    ///
    /// - Throws: ``OutputFolderError`` when it could not.
    public func check() throws(OutputFolderError) {
        if let mask = CurrentProcess.umask, mask & 0o700 != 0 { throw .umask(path: path) }
        let path = try OutputFolderPath(path)
        guard path.missingFolders.isEmpty else { return try path.requireWritable(path.lowestFolder) }
        let location = try path.location()
        try requireReplaceable(location)
        try path.requireWritable(location.parent)
    }

    /// Puts the report that consists of `files` here, instead of what ``check()`` lets be replaced, unless
    /// `isInterrupted`, which is asked before every file and before the last step, says that it must not any more.
    ///
    /// The phases, in order: missing folders above it are made; what interrupted runs left beside it is cleared; the
    /// files are written to a hidden folder beside it and flushed to the disk; both folders are exchanged; the old
    /// report is removed. The permissions of what is new follow the umask.
    ///
    /// - Precondition: a folder of this kind can hold every one of `files`.
    /// - Throws: ``OutputFolderError``; then the old report is as it was and nothing new is left behind.
    public func replace(
        with files: [ReportFile], unless isInterrupted: () -> Bool = { false }
    ) throws(OutputFolderError) {
        precondition(files.allSatisfy { kind.holds($0.name) })
        let madeFolders = try OutputFolderPath(path).makeFoldersAbove()
        // What is kept there is removed where the process ends for want of memory, which nothing here would come to know.
        UnfinishedFolders.keep(files: [], folders: madeFolders.reversed())
        defer { UnfinishedFolders.keep(files: [], folders: []) }
        do throws(OutputFolderError) {
            let location = try OutputFolderPath(path).location()
            OutputFolderSibling.clearLeftovers(beside: location, of: kind, moves: moves)
            if try location.isTaken() { try requireReplaceable(location) }
            try put(files, at: location, below: madeFolders, unless: isInterrupted)
        } catch {
            OutputFolderPath.remove(madeFolders)
            throw error
        }
    }

    private func put(
        _ files: [ReportFile], at location: OutputFolderLocation, below madeFolders: [String],
        unless isInterrupted: () -> Bool
    ) throws(OutputFolderError) {
        let sibling = try OutputFolderSibling.make(beside: location, below: madeFolders)
        UnfinishedFolders.keep(
            files: files.map { "\(sibling.path)/\($0.name)" }, folders: [sibling.path] + madeFolders.reversed())
        // Whether the new report stands where the old one did.
        var isPlaced = false
        do throws(OutputFolderError) {
            try sibling.folder.write(files, unless: isInterrupted)
            if isInterrupted() { throw .interrupted(path: path) }
            if try location.isTaken() {
                // Once more, since the report took its time.
                try requireReplaceable(location)
                try replaceReport(at: location, by: sibling, &isPlaced)
            } else {
                do throws(SystemError) { try moves.moveToFreePath(sibling.path, location.path) } catch {
                    throw .cannotMove(path: path, error)
                }
            }
        } catch {
            if !isPlaced { sibling.folder.remove(files.map(\.name), at: sibling.path) }
            switch error {
            // The user knows the output, not the hidden folder beside it.
            case .cannotWrite(_, let failure): throw .cannotWrite(path: path, failure)
            case .interrupted: throw .interrupted(path: path)
            default: throw error
            }
        }
        OutputFolderHandle.flush(location.parent)
    }

    /// Lets new and old report swap, and removes the old one.
    private func replaceReport(
        at location: OutputFolderLocation, by sibling: borrowing OutputFolderSibling, _ isPlaced: inout Bool
    ) throws(OutputFolderError) {
        // Held open, so that it is known and can be removed wherever it stands.
        let old = try OutputFolderHandle(location.path)
        let names = try old.names()
        // From here on the old report may be what stands beside, in which somebody may fill in a list until it is moved.
        UnfinishedFolders.keep(files: [], folders: [])
        do throws(SystemError) { try moves.exchange(sibling.path, location.path) } catch {
            guard error.isUnsupported else { throw .cannotMove(path: path, error) }
            return try moveInTwoSteps(old, names, at: location, sibling, &isPlaced)
        }
        isPlaced = true
        // What stands beside now is what was replaced: the report of another run, where that came in between. One that is gone
        // already was removed as a leftover.
        guard let replaced = try? OutputFolderHandle(sibling.path) else { return }
        // Who saved a list in the last moment finds it where it was saved.
        do throws(OutputFolderError) { try requireNotFilledIn(replaced) } catch {
            isPlaced = (try? moves.exchange(sibling.path, location.path)) == nil
            throw error
        }
        let kept = (try? replaced.names())?.filter(kind.holds) ?? []
        UnfinishedFolders.keep(files: kept.map { "\(sibling.path)/\($0)" }, folders: [sibling.path])
        replaced.remove(kept, at: sibling.path)
    }

    /// Where folders cannot be exchanged: the old report, in which stands what is called `names`, is set aside, and put back when
    /// the new one cannot follow.
    ///
    /// Between the two steps there is no report; when the run dies there, the next one puts the old report back.
    private func moveInTwoSteps(
        _ old: borrowing OutputFolderHandle, _ names: [String], at location: OutputFolderLocation,
        _ sibling: borrowing OutputFolderSibling, _ isPlaced: inout Bool
    ) throws(OutputFolderError) {
        // Locked like the new one, so that no other run takes it for a leftover.
        _ = old.lock()
        do throws(SystemError) { try moves.moveToFreePath(location.path, sibling.pathForOld) } catch {
            throw .cannotMove(path: path, error)
        }
        do throws(OutputFolderError) {
            try requireNotFilledIn(old)
            do throws(SystemError) { try moves.moveToFreePath(sibling.path, location.path) } catch {
                throw .cannotMove(path: path, error)
            }
        } catch {
            try? moves.moveToFreePath(sibling.pathForOld, location.path)
            throw error
        }
        isPlaced = true
        old.remove(names, at: sibling.pathForOld)
    }
}
