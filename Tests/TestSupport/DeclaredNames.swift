import Foundation

/// The names that the Swift files of the repository declare.
public struct DeclaredNames: Sendable {
    /// The names of types, functions, cases and properties, and of the files: those in Swift without their extension, and headers in C.
    public let all: Set<String>

    private static let keywords: Set<Substring> = [
        "struct", "enum", "class", "actor", "protocol", "typealias", "func", "case", "let", "var",
    ]

    /// Collects the names that files below `Sources` and `Tests` declare.
    ///
    /// - Throws: What reading a file throws.
    /// - Complexity: Linear in the size of all Swift files.
    public init() throws {
        var names: Set<String> = []
        for folder in ["Sources", "Tests"] {
            let root = Document.root.appending(path: folder).path
            for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
                let file = path.split(separator: "/").last ?? ""
                if file.hasSuffix(".h") || file.hasSuffix(".modulemap") { names.insert(String(file)) }
                guard file.hasSuffix(".swift") else { continue }
                names.insert(String(file.dropLast(".swift".count)))
                Self.collect(from: try String(contentsOfFile: root + "/" + path, encoding: .utf8), into: &names)
            }
        }
        all = names
    }

    /// Collects the words behind a keyword that declares something.
    private static func collect(from text: String, into names: inout Set<String>) {
        for line in text.split(separator: "\n") {
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            for (keyword, name) in zip(words, words.dropFirst()) where keywords.contains(keyword) {
                names.insert(String(name))
            }
        }
    }
}
