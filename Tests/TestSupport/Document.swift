public import Foundation

/// A document of the repository, so that a test can hold it to what it says.
public struct Document: Sendable {
    /// Its text.
    public let text: String

    /// The folder of the repository.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    /// Reads the document with this path within the repository.
    ///
    /// - Throws: What reading it throws.
    public init(_ path: String) throws {
        text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    /// Its lines.
    public var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// What stands between backticks outside blocks of code, in order.
    public var codeSpans: [String] { Self.codeSpans(in: prose) }

    /// What stands between backticks in the cells of all tables below these headings, in order.
    public func codeSpans(inColumns headings: Set<String>) -> [String] {
        var wanted: [Int]?
        var spans: [String] = []
        for line in lines {
            guard line.hasPrefix("|") else {
                wanted = nil
                continue
            }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                String($0).trimmingCharacters(in: .whitespaces)
            }
            if let wanted {
                for column in wanted where column < cells.count { spans += Self.codeSpans(in: cells[column]) }
            } else {
                wanted = cells.indices.filter { headings.contains(cells[$0]) }
            }
        }
        return spans
    }

    /// The text outside blocks of code, whether fenced or indented.
    private var prose: String {
        var isFenced = false
        return lines.filter { line in
            if line.hasPrefix("```") { isFenced.toggle() }
            return !isFenced && !line.hasPrefix("```") && !line.hasPrefix("    ")
        }.joined(separator: "\n")
    }

    private static func codeSpans(in text: String) -> [String] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
    }
}
