import Foundation

@testable import kcc_sample

/// A sample that was written into a folder of its own and read back, the folder being gone again.
struct WrittenSample {
    let truth: SampleTruth
    /// The bytes of each file by its path within the folder.
    let files: [String: Data]

    /// The sample that stands in `data/2024`, written once for all tests.
    static let year = Result { try WrittenSample(.story, registrations: 24_900, seed: 2024) }

    init(_ shape: SampleCommand.Shape, of story: Story = .municipality, registrations: Int, seed: UInt64) throws {
        (truth, files) = try withTemporaryFolder { folder in
            (
                try SampleCommand.write(
                    shape, of: story, registrations: registrations, seed: seed, folder: folder),
                try Self.read(folder)
            )
        }
    }

    /// The bytes of all files in `folder` and its sub-folders by their relative paths.
    static func read(_ folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: path)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: url) }
        }
        return files
    }

    /// What is to be found of `field` in the registrations of `product`.
    func tally(_ product: String, _ field: String) -> FieldTally? { truth.products[product]?.fields[field] }

    /// The text of all files, with a full stop for every byte beyond ASCII.
    var asciiText: String {
        files.keys.sorted().map { name in
            String(decoding: (files[name] ?? Data()).map { $0 < 0x80 ? $0 : 0x2E }, as: UTF8.self)
        }.joined(separator: "\n")
    }
}

extension Story {
    /// The year that stands in `data/2024`.
    static let municipality = Story.municipality(in: .committed)
}
