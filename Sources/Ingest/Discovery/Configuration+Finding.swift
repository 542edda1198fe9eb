public import Configuration
import DelimitedText
import Platform

extension Configuration {
    /// The longest file that is read, in bytes: thousands of products with their aliases.
    private static let sizeLimit = 1_048_576

    /// The configuration of a run on `paths`: of `file` where that is given, else of the `kcc.yaml` in the first of
    /// them that is a folder, else of the one beside the first of them that is a file; without any, all by default.
    ///
    /// - Throws: ``IngestError`` where `file` does not exist, the file found cannot be read, or it says what cannot be.
    public static func find(for paths: [String], file: String?) throws(IngestError) -> Configuration {
        if let file {
            guard let source = try source(file) else { throw .noSuchPath(file) }
            return try Configuration(source, path: file)
        }
        for path in try standardPaths(for: paths) {
            if let source = try source(path) { return try Configuration(source, path: path) }
            // A link to nothing is no file, but somebody wanted one to be there.
            if (try? FileStatus(ofLink: path)) != nil { throw .cannotReadConfiguration(path: path, .nothingThere) }
        }
        return try standard()
    }

    /// The configuration that holds when nothing was said.
    ///
    /// - Throws: ``IngestError`` where the data of time zones does not know the Netherlands.
    public static func standard() throws(IngestError) -> Configuration {
        do throws(ConfigurationError) { return try Configuration([]) } catch { throw .configuration(error) }
    }

    /// Where a `kcc.yaml` may stand: in the first folder of `paths`, then beside the first file.
    ///
    /// - Throws: ``IngestError`` where one of them cannot be looked at; that nothing stands there is found out later.
    static func standardPaths(for paths: [String]) throws(IngestError) -> [String] {
        var isFolder: [Bool?] = []
        for path in paths { isFolder.append(try self.isFolder(path)) }
        var candidates: [String] = []
        if let index = isFolder.firstIndex(of: true) {
            candidates.append(paths[index] + (paths[index].hasSuffix("/") ? "" : "/") + fileName)
        }
        if let index = isFolder.indices.first(where: { isFolder[$0] == false }) {
            let path = paths[index]
            candidates.append(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)] + fileName)
        }
        return candidates
    }

    /// Whether a folder stands at `path`; nil where nothing does.
    private static func isFolder(_ path: String) throws(IngestError) -> Bool? {
        if path == "-" { return nil }
        do throws(SystemError) { return try FileStatus(path: path).kind == .directory } catch {
            guard error.isNothingThere else { throw .cannotRead(name: path, error) }
            return nil
        }
    }

    /// The file at `path`; nil where there is none.
    private static func source(_ path: String) throws(IngestError) -> FileSource? {
        do throws(ByteSourceError) { return try FileSource(path: path) } catch {
            if case .cannotOpen(let failure) = error, failure.isNothingThere { return nil }
            throw Self.unreadable(path, error)
        }
    }

    private static func unreadable(_ path: String, _ error: ByteSourceError) -> IngestError {
        switch error {
        case .cannotOpen(let failure), .cannotRead(let failure): .cannotReadConfiguration(path: path, failure)
        default: IngestError(error, name: path)
        }
    }

    private init(_ source: consuming FileSource, path: String) throws(IngestError) {
        let bytes: [UInt8]
        do throws(ByteSourceError) {
            bytes = try source.read(atMost: Self.sizeLimit + 1)
        } catch {
            throw Self.unreadable(path, error)
        }
        guard bytes.count <= Self.sizeLimit else {
            let line = bytes.count { $0 == 0x0A } + 1
            throw .configuration(ConfigurationError(file: path, line: line, problem: .tooLong(limit: Self.sizeLimit)))
        }
        do throws(ConfigurationError) { try self.init(bytes, file: path) } catch { throw .configuration(error) }
        self.path = path
    }
}

extension FileSource {
    /// The bytes of the file, of a longer one about `limit`.
    fileprivate mutating func read(atMost limit: Int) throws(ByteSourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < limit {
            let count = try room.withUnsafeMutableBufferPointer { buffer throws(ByteSourceError) in
                try read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if count == 0 { return bytes }
            bytes += room.prefix(count)
        }
        return bytes
    }
}
