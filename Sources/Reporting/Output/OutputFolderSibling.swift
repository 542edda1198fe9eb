import Platform

/// A hidden folder beside the output in which a run works: `.2024.kcc-analyze-new-4711-0` beside `2024`.
///
/// It is locked while the run lives: what stands there unlocked was left by a run that was interrupted.
struct OutputFolderSibling: ~Copyable {
    /// Where it was made.
    let path: String
    /// Where the old report is set aside when both cannot be exchanged.
    let pathForOld: String
    /// The folder itself, wherever it is moved.
    let folder: OutputFolderHandle

    private static let new = "new"
    private static let old = "old"

    /// Makes an empty folder beside `location`, below `madeFolders`, which were made for it.
    static func make(
        beside location: OutputFolderLocation, below madeFolders: [String]
    ) throws(OutputFolderError) -> OutputFolderSibling {
        // More than one attempt is needed where another run has the same process number on another machine or in
        // another container, and where one takes the folder for a leftover just before it is locked.
        for attempt in 0..<100 {
            let path = path(beside: location, Self.new, attempt)
            UnfinishedFolders.keep(files: [], folders: [path] + madeFolders.reversed())
            do throws(SystemError) { try FileTree.makeFolder(path) } catch {
                if error == .taken { continue }
                throw .cannotWrite(path: location.parent, error)
            }
            guard let folder = try locked(path, for: location) else { continue }
            return OutputFolderSibling(
                path: path, pathForOld: Self.path(beside: location, Self.old, attempt), folder: folder)
        }
        throw .cannotWrite(path: path(beside: location, Self.new, 0), .taken)
    }

    /// The folder that was made at `path`, locked; nil where another run took it for a leftover before that.
    private static func locked(
        _ path: String, for location: OutputFolderLocation
    ) throws(OutputFolderError) -> OutputFolderHandle? {
        do throws(OutputFolderError) {
            let folder = try OutputFolderHandle(path)
            let isHeldByOther = folder.lock() == .heldByOther
            let isRemoved = try folder.isRemoved()
            if isHeldByOther || isRemoved { return nil }
            return folder
        } catch .cannotRead(_, let failure) {
            if failure == .nothingThere { return nil }
            FileTree.removeEmptyFolder(path)
            throw .cannotWrite(path: location.path, failure)
        }
    }

    /// Removes what interrupted runs left beside `location`, and puts an old report back that one had set aside.
    ///
    /// What cannot be read, locked or removed stays where it is: it harms nobody.
    static func clearLeftovers(
        beside location: OutputFolderLocation, of kind: OutputKind, moves: OutputFolderMoves
    ) {
        guard let parent = try? OutputFolderHandle(location.parent), let names = try? parent.names() else { return }
        for name in names {
            guard let word = word(of: name, beside: location.name) else { continue }
            let path = location.pathBeside(name)
            guard let folder = try? OutputFolderHandle(path), folder.lock() == .taken else { continue }
            let isLost = word == Self.old && (try? folder.record()) != nil
            if isLost, (try? moves.moveToFreePath(path, location.path)) != nil { continue }
            folder.removeReport(of: kind, at: path)
        }
    }

    private static func path(beside location: OutputFolderLocation, _ word: String, _ attempt: Int) -> String {
        location.pathBeside("\(prefix(of: location.name))\(word)-\(CurrentProcess.number)-\(attempt)")
    }

    private static func prefix(of output: String) -> String { ".\(output).\(ReportInput.programName)-" }

    /// Whether a folder called `name` holds a new or an old report of `output`; nil when it is none of ours.
    private static func word(of name: String, beside output: String) -> String? {
        guard name.hasPrefix(prefix(of: output)) else { return nil }
        let parts = name.dropFirst(prefix(of: output).count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.dropFirst().allSatisfy({ UInt($0) != nil }) else { return nil }
        return [new, old].first { $0 == parts[0] }
    }
}
