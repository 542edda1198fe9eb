public import Foundation
import Glibc

/// A folder of files that a test writes down, which is there as long as a closure runs.
public struct TemporaryFolder {
    /// Where it stands.
    public let path: String

    /// Runs `body` in a folder that holds `files`, each under its path within the folder.
    ///
    /// - Throws: What `body` throws, or why the files cannot be written.
    @discardableResult
    public static func with<Result>(
        _ files: KeyValuePairs<String, String> = [:], _ body: (TemporaryFolder) throws -> Result
    ) throws -> Result {
        var template = Array((FileManager.default.temporaryDirectory.path + "/kcc-analyze-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
        let folder = TemporaryFolder(path: String(cString: made))
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        for (name, text) in files { try folder.write(text, to: name) }
        return try body(folder)
    }

    /// The path of what stands under `name` in the folder.
    public func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// The name of the folder itself.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Writes a file, and the folders that it stands in.
    public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// Writes a file, and the folders that it stands in.
    public func write(_ bytes: Data, to name: String) throws {
        let file = URL(fileURLWithPath: self(name))
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// Makes `name` a symbolic link to `destination`.
    public func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: destination)
    }
}
