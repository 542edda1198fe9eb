import Platform
import Yams

/// The text of a `kcc.yaml`, parsed: every value keeps the line on which it stands.
struct ConfigurationDocument {
    /// The whole; nil where nothing stands in the file but comments.
    let root: ConfigurationNode?

    /// As many aliases can stand for some 100,000 nodes, and for billions beyond that.
    private static let maximumAliases = 32

    /// Parses the bytes of the file that messages call `file`.
    init(_ bytes: [UInt8], file: String) throws(ConfigurationError) {
        let text = try Self.text(of: bytes, file: file)
        if let line = Self.lineWithTooManyAliases(in: text) {
            throw ConfigurationError(file: file, line: line, problem: .anchor)
        }
        do {
            // The encoding is given, since the default depends on the environment.
            let parser = try Parser(yaml: text, encoding: .utf8)
            let node = try parser.singleRoot()
            // A node knows its anchor only as long as the parser that read it lives.
            let anchor = withExtendedLifetime(parser) { node.flatMap(Self.firstAnchor) }
            if let anchor { throw ConfigurationError(file: file, line: anchor.mark?.line ?? 1, problem: .anchor) }
            root = node.flatMap { ConfigurationNode($0, key: nil, file: file) }
        } catch let error as ConfigurationError {
            throw error
        } catch YamlError.memory {
            MemoryShortage.end()
        } catch {
            throw Self.error(error, in: text, file: file)
        }
    }

    /// The text without a byte order mark.
    private static func text(of bytes: [UInt8], file: String) throws(ConfigurationError) -> String {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard let text = String(validating: bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0), as: UTF8.self)
        else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw ConfigurationError(file: file, line: index + 1, problem: .notUTF8)
        }
        // Yams keeps a pointer to the text, and a String of up to 15 bytes has none that lasts.
        return text + String(repeating: "\n", count: 16)
    }

    /// The line of the first alias over the limit; what looks like an alias in a text or comment counts.
    ///
    /// The parser spells out what an alias stands for where it is a key, so that they are counted before it runs.
    private static func lineWithTooManyAliases(in text: String) -> Int? {
        var count = 0
        // Bytes: characters are held against each other in a normal form, which many marks in a row make costly.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            count += aliasCount(in: line)
            if count > maximumAliases { return index + 1 }
        }
        return nil
    }

    /// How many stars of a line begin what could be the name of an alias: behind nothing, a blank or a sign of YAML, and before a
    /// letter of a name.
    private static func aliasCount(in line: Substring.UTF8View) -> Int {
        let blanks = UInt8(0x09)...0x0D
        var count = 0
        var before: UInt8 = 0x20
        var isStarred = false
        for byte in line {
            let isBlank = byte == 0x20 || blanks.contains(byte)
            if isStarred, !isBlank, !",[]{}*".utf8.contains(byte) { count += 1 }
            isStarred =
                byte == UInt8(ascii: "*")
                && (before == 0x20 || blanks.contains(before) || ",[{:?-".utf8.contains(before))
            before = byte
        }
        return count
    }

    /// The first node, in order of the text, that has an anchor: it stands before every alias of it.
    private static func firstAnchor(in node: Node) -> Node? {
        if node.anchor != nil { return node }
        switch node {
        case .scalar, .alias: return nil
        case .sequence(let sequence): return firstAnchor(among: sequence)
        case .mapping(let mapping): return firstAnchor(among: mapping.flatMap { [$0.key, $0.value] })
        }
    }

    /// The same of several nodes, each looked at once: the first of a lazy sequence is computed twice, which doubles with each
    /// level that they are nested.
    private static func firstAnchor(among nodes: some Sequence<Node>) -> Node? {
        for node in nodes {
            if let anchor = firstAnchor(in: node) { return anchor }
        }
        return nil
    }

    /// How many line ends a text has; CR LF is one.
    private static func lineEnds(in text: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        var before: Unicode.Scalar?
        for scalar in text {
            switch scalar {
            case "\n" where before == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": count += 1
            default: break
            }
            before = scalar
        }
        return count
    }

    /// What an error of the parser says of the file.
    private static func error(_ error: any Error, in text: String, file: String) -> ConfigurationError {
        // That something is left open is found at the end, which lies behind the last line of the file.
        let written = text.unicodeScalars.reversed().drop { $0.properties.isWhitespace }
        let lastLine = lineEnds(in: written.reversed()) + 1
        func make(_ line: Int, _ problem: ConfigurationProblem) -> ConfigurationError {
            ConfigurationError(file: file, line: min(line, lastLine), problem: problem)
        }
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return make(mark.line, .notYAML(problem))
        case .reader(let problem, let offset, _, _):
            return make(lineEnds(in: text.unicodeScalars.prefix(offset ?? 0)) + 1, .notYAML(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            return make(context.mark.line, .repeatedKey(keys.first ?? ""))
        default:
            return make(1, .notYAML("\(error)"))
        }
    }
}
