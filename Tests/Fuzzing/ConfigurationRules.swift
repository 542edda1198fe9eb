import Configuration

/// What holds for every `kcc.yaml`: it is read, or refused in one line that says where.
enum ConfigurationRules {
    /// Checks the rules on the bytes of a file.
    static func check(_ bytes: [UInt8]) {
        let error: ConfigurationError
        do {
            _ = try Configuration(bytes)
            return
        } catch let found {
            error = found
        }
        // YAML counts a lone CR, U+0085, U+2028 and U+2029 as line ends too.
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.count(where: isLineEnd) + 1
        require(1...lines ~= error.line, "line \(error.line) of \(lines): \(error.message)")
        require(!error.message.unicodeScalars.contains(where: isLineEnd), "in several lines: \(error.message)")
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}
