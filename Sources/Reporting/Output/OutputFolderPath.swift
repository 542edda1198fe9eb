import Platform

/// How much of the path to an output exists, and what has to be made.
struct OutputFolderPath: Sendable {
    /// The folders on the path that do not exist yet, the highest first and the output itself last; none when the
    /// output exists.
    let missingFolders: [String]
    /// The lowest folder on the path that exists.
    let lowestFolder: String

    private let path: String

    /// Looks from the output upwards for a folder that exists.
    ///
    /// - Throws: ``OutputFolderError`` when something other than a folder stands in the way.
    init(_ path: String) throws(OutputFolderError) {
        self.path = path
        var missing: [String] = []
        var candidate = path
        while try !Self.isFolder(candidate) {
            missing.append(candidate)
            candidate = Self.parent(of: candidate)
        }
        // A path such as `new/..` is no name for a folder that has to be made.
        if !missing.isEmpty, [".", ".."].contains(Self.name(of: path)) { throw .cannotRead(path: path, .nothingThere) }
        missingFolders = missing.reversed()
        lowestFolder = candidate
    }

    /// Makes sure that folders can be made and moved in `folder`.
    func requireWritable(_ folder: String) throws(OutputFolderError) {
        do throws(SystemError) { try FileTree.requireWritable(folder) } catch {
            throw .cannotWrite(path: folder, error)
        }
    }

    /// Makes the missing folders above the output; gives those that it made, the highest first.
    func makeFoldersAbove() throws(OutputFolderError) -> [String] {
        var made: [String] = []
        for folder in missingFolders.dropLast() {
            do throws(SystemError) {
                try FileTree.makeFolder(folder)
                made.append(folder)
            } catch {
                if error == .taken { continue }
                Self.remove(made)
                throw .cannotWrite(path: folder, error)
            }
        }
        return made
    }

    /// Removes folders given the highest first, as far as they are empty.
    static func remove(_ folders: [String]) {
        for folder in folders.reversed() { FileTree.removeEmptyFolder(folder) }
    }

    /// Where the output stands or will stand, once all folders above it exist.
    func location() throws(OutputFolderError) -> OutputFolderLocation {
        guard missingFolders.isEmpty else {
            return OutputFolderLocation(parent: try Self.resolved(lowestFolder), name: Self.name(of: path))
        }
        let resolved = try Self.resolved(path)
        return OutputFolderLocation(parent: Self.parent(of: resolved), name: Self.name(of: resolved))
    }

    /// Whether a folder stands at `path`, links followed; false when nothing does.
    private static func isFolder(_ path: String) throws(OutputFolderError) -> Bool {
        let status: FileStatus
        do throws(SystemError) { status = try FileStatus(path: path) } catch {
            guard error.isNothingThere, !path.isEmpty else { throw .cannotRead(path: path, error) }
            if try isLink(path) { throw .brokenLink(path: path) }
            return false
        }
        guard status.kind == .directory else { throw .notAFolder(path: path) }
        return true
    }

    /// Whether anything stands at `path` itself, which leads nowhere.
    private static func isLink(_ path: String) throws(OutputFolderError) -> Bool {
        do throws(SystemError) {
            _ = try FileStatus(ofLink: path)
            return true
        } catch {
            guard error.isNothingThere else { throw .cannotRead(path: path, error) }
            return false
        }
    }

    /// The path from the root, without links and dots.
    private static func resolved(_ path: String) throws(OutputFolderError) -> String {
        do throws(SystemError) { return try FileTree.resolve(path) } catch { throw .cannotRead(path: path, error) }
    }

    /// The path without its last component; the working directory above a bare name.
    private static func parent(of path: String) -> String {
        let components = path.split(separator: "/").dropLast().joined(separator: "/")
        if path.hasPrefix("/") { return "/" + components }
        return components.isEmpty ? "." : components
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}

/// Where an output stands or will stand, without links on the way.
struct OutputFolderLocation: Sendable {
    /// The folder above it.
    let parent: String
    /// Its name in that folder.
    let name: String

    /// The output.
    var path: String { pathBeside(name) }

    /// The path of `name` in the same folder.
    func pathBeside(_ name: String) -> String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

    /// Whether anything stands there.
    func isTaken() throws(OutputFolderError) -> Bool {
        do throws(SystemError) {
            _ = try FileStatus(ofLink: path)
            return true
        } catch {
            guard error == .nothingThere else { throw .cannotRead(path: path, error) }
            return false
        }
    }
}
