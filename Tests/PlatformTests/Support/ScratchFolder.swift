import Foundation

/// A folder that lives as long as the test that uses it.
struct ScratchFolder: ~Copyable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "platform-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The folder itself.
    var path: String { url.path(percentEncoded: false) }

    /// The path of `name` in the folder.
    func callAsFunction(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    /// Writes the file `name`.
    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: url.appending(path: name)) }

    /// The text of the file at `path`.
    static func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// Makes `name` a symbolic link to `destination`.
    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: destination)
    }
}
