import Yams

/// Writes texts of the input as scalars of YAML.
package enum YAMLText {
    /// `text` in double quotes, on one line, with an escape for whatever could end it or steer a terminal.
    ///
    /// - Throws: `YamlError` where the emitter refuses the text.
    package static func quoted(_ text: String) throws -> String {
        let node = Node.scalar(Node.Scalar(text, Tag(.str), .doubleQuoted))
        let line = try serialize(node: node, width: -1, allowUnicode: !text.unicodeScalars.contains(where: isUnseen))
        return String(line.prefix { $0 != "\n" })
    }

    /// `texts` as a list of YAML on one line.
    ///
    /// - Throws: `YamlError` where the emitter refuses one of them.
    package static func list(_ texts: [String]) throws -> String {
        "[" + (try texts.map(quoted)).joined(separator: ", ") + "]"
    }

    /// The name of a file, plain where that can be nothing else to YAML: words of ASCII with a letter in front; else in double
    /// quotes.
    package static func plainOrQuoted(_ name: String) -> String {
        let isPlain =
            name.first?.isLetter == true
            && name.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0))
            }
            && name.contains(".")
        return isPlain ? name : (try? quoted(name)) ?? "…"
    }

    /// Whether a character shows as nothing, or changes how others show; what is not printable in YAML is escaped anyhow.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}
