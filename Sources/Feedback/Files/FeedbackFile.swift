import Platform

/// A file that came back, in memory.
struct FeedbackFile {
    /// How many bytes a file may have, and what it holds once it is decompressed: no report of this program has a table of that size.
    static let longest = 67_108_864

    /// The path, as the user gave it.
    let path: String
    /// Which version of the file was read.
    let version: FileVersion
    /// What it holds, as it is stored.
    let bytes: [UInt8]

    /// Reads the file at `path`.
    ///
    /// - Throws: ``FeedbackError`` where it cannot be read, or is no file, or too long.
    init(_ path: String) throws(FeedbackError) {
        let contents: (version: FileVersion?, bytes: [UInt8])
        do throws(SystemError) { contents = try Self.contents(of: path) } catch {
            throw FeedbackError(error, at: path)
        }
        guard let version = contents.version else { throw .notAFile(path: path) }
        if contents.bytes.count > Self.longest { throw .tooLong(path: path, limit: Self.longest) }
        self.path = path
        self.version = version
        bytes = contents.bytes
    }

    /// Reads the file at `path`; nil where nothing stands there.
    ///
    /// - Throws: ``FeedbackError`` as for one that must be there.
    init?(ifThere path: String) throws(FeedbackError) {
        do throws(FeedbackError) { try self.init(path) } catch {
            if error == .noSuchPath(path) { return nil }
            throw error
        }
    }

    private static func contents(of path: String) throws(SystemError) -> (version: FileVersion?, bytes: [UInt8]) {
        let file = try OpenFile(reading: path, waitsForWriter: false)
        guard let version = try file.status().version else { return (nil, []) }
        return (version, try file.read(atMost: longest + 1))
    }

    /// The path of `name` in the folder of the file at `path`.
    static func path(of name: String, beside path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return name }
        return path[...slash] + name
    }
}
