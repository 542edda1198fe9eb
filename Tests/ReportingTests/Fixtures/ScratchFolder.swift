import Foundation
import Platform
import Testing

@testable import Reporting

/// A folder for one test, removed when the test lets go of it.
final class ScratchFolder: Sendable {
    /// Where it stands, without links on the way.
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kcc-analyze-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of `name` in it.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Makes the folder `name` with these files, given by name and text.
    func makeFolder(_ name: String, _ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
        for (file, text) in files {
            try Data(text.utf8).write(to: URL(filePath: self("\(name)/\(file)")))
        }
    }

    /// The files of the folder `name` with their texts; a folder in it has the text «folder».
    func contents(of name: String) throws -> [String: String] {
        var contents: [String: String] = [:]
        for entry in try names(in: name) {
            let text = FileManager.default.contents(atPath: self("\(name)/\(entry)"))
            contents[entry] = text.map { String(decoding: $0, as: UTF8.self) } ?? "folder"
        }
        return contents
    }

    /// What stands in the folder `name`, hidden things included, in order.
    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
    }
}

extension ReportFile {
    /// A file of text.
    init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    /// The text of a `run.json` that keeps these lists, given by name and text.
    static func record(keeping lists: KeyValuePairs<String, String>) -> String {
        let entries = lists.map { name, text in
            #"{"name": "\#(name)", "sha256": "\#(SHA256.hexadecimalDigits(of: Array(text.utf8)))"}"#
        }
        return #"{"program": "kcc-analyze", "to_fill_in": [\#(entries.joined(separator: ", "))]}"#
    }
}
