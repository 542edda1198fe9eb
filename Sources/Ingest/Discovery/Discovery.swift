import Configuration
import Foundation
import Platform

/// Finds the files under the paths that were given, in the order in which they are read.
///
/// 1. Each path, in the order given, is a file, a folder or `-` for standard input.
/// 2. A folder is walked in byte order of the relative paths; hidden entries and earlier reports are left out.
/// 3. A file that is reached twice is kept once, where it was reached first.
struct Discovery {
    /// The longest `run.json` that is looked at, in bytes: one of some 100,000 input files.
    private static let longestReportMark = 67_108_864

    private var files: [InputFile] = []
    /// Where each file stands in ``files``.
    private var indices: [FileKey: Int] = [:]
    /// The folders whose files were found, so that folders that link to each other are walked once.
    private var walked: Set<FileKey> = []

    /// The files under `paths`.
    ///
    /// - Throws: ``IngestError`` where a path does not exist, or a folder cannot be listed.
    static func files(under paths: [String]) throws(IngestError) -> [InputFile] {
        var discovery = Discovery()
        let prefixes = Self.prefixes(of: paths)
        for (path, prefix) in zip(paths, prefixes) {
            let first = discovery.files.count
            try discovery.visit(path, prefix: prefix)
            for index in discovery.files.indices.dropFirst(first) { discovery.files[index].prefix = prefix }
        }
        return discovery.files
    }

    /// What stands before the names under each path: nothing for a single path, else its last component, or the path
    /// as given where two have the same last component.
    static func prefixes(of paths: [String]) -> [String] {
        guard paths.count > 1 else { return paths.map { _ in "" } }
        let last = paths.map(givenName)
        return zip(paths, last).map { path, name in last.count { $0 == name } > 1 ? path : name }
    }

    /// The last component of `path` as it was given; resolved where that is no name of its own, as in `.` and `..`.
    private static func givenName(of path: String) -> String {
        guard let name = path.split(separator: "/").last, name != ".", name != ".." else {
            return lastComponent(of: path)
        }
        return String(name)
    }

    /// The last component of `path` once `.`, `..` and symbolic links are resolved; the path itself for `-` and `/`.
    static func lastComponent(of path: String) -> String {
        if path == "-" { return path }
        let name = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.lastPathComponent
        return name.isEmpty ? path : name
    }

    /// The name of a report on `paths`, after the first of them.
    ///
    /// - Throws: ``IngestError`` where that cannot be looked at.
    static func reportName(of paths: [String]) throws(IngestError) -> String {
        guard let path = paths.first, path != "-" else { return "stdin" }
        let name = lastComponent(of: path)
        do throws(SystemError) {
            if try FileStatus(path: path).kind == .directory { return name }
        } catch {
            guard error.isNothingThere else { throw .cannotRead(name: path, error) }
        }
        let plain = ReadableName.uncompressed(name)
        let stem = plain.lastIndex(of: ".").map { plain[..<$0] } ?? plain[...]
        return stem.isEmpty ? name : String(stem)
    }

    private mutating func visit(_ path: String, prefix: String) throws(IngestError) {
        if path == "-" {
            if files.contains(where: { $0.location == .standardInput }) { return }
            return files.append(InputFile(name: "-", location: .standardInput, bytes: nil, problem: nil))
        }
        let status: FileStatus
        do throws(SystemError) { status = try FileStatus(path: path) } catch {
            throw error.isNothingThere
                ? .noSuchPath(path) : .cannotRead(name: path, error)
        }
        if status.kind == .directory {
            try walk(path, status, name: prefix)
        } else {
            let name = prefix.isEmpty ? Self.fileName(of: path) : prefix
            // A file named by hand is read whatever its extension; a pipe too, as `<(zcat …)` makes one.
            add(path, name: name, status: status, problem: nil)
        }
    }

    private mutating func walk(_ folder: String, _ status: FileStatus, name: String) throws(IngestError) {
        guard walked.insert(status.key).inserted else { return }
        let names: [FileName]
        do throws(SystemError) { names = try OpenFolder(folder, followsLink: true).names() } catch {
            throw .cannotRead(name: name.isEmpty ? folder : name, error)
        }
        var found: [FoundEntry] = []
        for entry in names {
            guard let entry = entry.text else {
                files.append(
                    InputFile(
                        name: joined(name, "?"), location: .path(folder), bytes: nil, problem: .unreadableName))
                continue
            }
            guard !entry.hasPrefix(".") else { continue }
            found.append(try FoundEntry(path: joined(folder, entry), name: joined(name, entry)))
        }
        // Byte order of relative paths: a folder sorts as its name with the slash that follows it in each path below.
        found.sort { $0.sortKey.utf8.lexicographicallyPrecedes($1.sortKey.utf8) }
        for entry in found { try visit(entry) }
    }

    private mutating func visit(_ entry: FoundEntry) throws(IngestError) {
        guard let status = entry.status else {
            files.append(
                InputFile(name: entry.name, location: .path(entry.path), bytes: nil, problem: .notRegular))
            return
        }
        if status.kind == .directory {
            if try !isReport(entry) { try walk(entry.path, status, name: entry.name) }
        } else if Self.fileName(of: entry.name) != Configuration.fileName {
            add(entry.path, name: entry.name, status: status, problem: problem(of: entry.name, status))
        }
    }

    /// Adds a file unless it was reached before; one that was named only is read when it is given by hand too.
    private mutating func add(_ path: String, name: String, status: FileStatus, problem: FoundFileProblem?) {
        let file = InputFile(
            name: name, location: .path(path), bytes: status.version?.bytes, problem: problem, version: status.version)
        guard let index = indices[status.key] else {
            indices[status.key] = files.count
            files.append(file)
            return
        }
        if files[index].problem != nil, problem == nil { files[index] = file }
    }

    private func problem(of name: String, _ status: FileStatus) -> FoundFileProblem? {
        guard status.kind == .regular else { return .notRegular }
        return ReadableName.problem(of: name)
    }

    /// Whether a folder holds a report of this program, whose tables are no input.
    private func isReport(_ folder: FoundEntry) throws(IngestError) -> Bool {
        let path = joined(folder.path, "run.json")
        let name = joined(folder.name, "run.json")
        let status: FileStatus
        do throws(SystemError) { status = try FileStatus(path: path) } catch {
            // What leads nowhere is none; what cannot be looked at may be one, whose tables would be read as input.
            if error.isNothingThere || error.isLinkLoop { return false }
            throw .cannotRead(name: name, error)
        }
        // What is no regular file could keep the run waiting, and what is longer is no record of this program.
        guard let version = status.version, version.bytes <= Self.longestReportMark else { return false }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try OpenFile(reading: path, waitsForWriter: false).read(atMost: Self.longestReportMark)
        } catch { throw .cannotRead(name: name, error) }
        return (try? JSONDecoder().decode(ReportMark.self, from: Data(bytes)))?.program == "kcc-analyze"
    }

    private func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func fileName(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }
}

/// What stands in a folder under a name that is no hidden one.
private struct FoundEntry {
    let path: String
    let name: String
    /// What it is; nil for a symbolic link that leads nowhere or to itself, which is no file but is not passed over.
    let status: FileStatus?

    init(path: String, name: String) throws(IngestError) {
        self.path = path
        self.name = name
        do throws(SystemError) { status = try FileStatus(path: path) } catch {
            // A link is passed by, but what was listed a moment ago and is gone was a file.
            let leadsNowhere = error.isNothingThere || error.isLinkLoop
            guard leadsNowhere, (try? FileStatus(ofLink: path)) != nil else {
                throw .cannotRead(name: name, error)
            }
            status = nil
        }
    }

    var sortKey: String { status?.kind == .directory ? name + "/" : name }
}

/// What distinguishes a report of this program from other folders.
private struct ReportMark: Decodable {
    let program: String
}
