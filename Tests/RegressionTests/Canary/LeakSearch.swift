import Foundation

/// Looks for canaries in whatever a run left behind or printed, in every form in which text is written down.
struct LeakSearch {
    /// The forms of the roots that survive in encoded text, lowercased.
    private let encodedRoots: [String]
    /// The checksums of all values and of their compared forms, in hexadecimal digits and in Base64.
    private let checksums: Set<String>

    /// Prepares the search for `canary`; checksums are computed by the programs of the system.
    init(_ canary: Canary) throws {
        var encoded: [String] = []
        for root in Canary.roots + Canary.roots.map(\.capitalized) + Canary.roots.map({ $0.uppercased() }) {
            encoded += Self.base64Forms(of: Array(root.utf8))
            encoded.append(root.utf8.map { String($0, radix: 16) }.joined())
            encoded.append(root.utf8.map { "%" + String($0, radix: 16) }.joined())
        }
        encodedRoots = encoded
        checksums = Set(try Self.checksums(of: canary.values.flatMap(Self.comparedForms)))
    }

    /// The canaries found in `bytes`, in the forms in which they were found; none where nothing leaks.
    func leaks(in bytes: Data) -> [String] {
        // Bytes that are no UTF-8 are looked at as Latin 1.
        leaks(in: String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .isoLatin1) ?? "")
    }

    private func leaks(in text: String) -> [String] {
        let readings: Set = [
            text, Self.withoutReferences(text), text.removingPercentEncoding ?? "", Self.withoutEscapes(text),
            // A table on a terminal breaks words; its lines are joined.
            text.filter { !$0.isWhitespace },
        ]
        var found: [String] = []
        for reading in readings {
            let folded = reading.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            found += Canary.roots.filter { folded.contains($0) }
        }
        let lowercased = text.lowercased()
        found += encodedRoots.filter { text.contains($0) || lowercased.contains($0) }
        return found + words(in: text).filter { checksums.contains($0) || checksums.contains($0.lowercased()) }
    }

    /// What could be a checksum: the words of letters, digits, plus and slash that are long enough.
    private func words(in text: String) -> [String] {
        text.utf8.split { byte in
            !((0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2B || byte == 0x2F)
        }.filter { (22...64).contains($0.count) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The forms in which a value is compared, stored or cut into lines.
    private static func comparedForms(of value: String) -> [String] {
        let collapsed = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let lines = value.split(whereSeparator: \.isNewline).map(String.init)
        let forms = [value, collapsed] + lines
        let spelled = forms + forms.map { $0.lowercased() } + forms.map { $0.uppercased() }
        return Array(Set(spelled + spelled.map(\.decomposedStringWithCanonicalMapping)))
    }

    /// What of the text in Base64 does not depend on what stands around it, at each of the three offsets in a group.
    private static func base64Forms(of bytes: [UInt8]) -> [String] {
        (0..<3).map { offset in
            let text = Data(Array(repeating: 0, count: offset) + bytes).base64EncodedString().filter { $0 != "=" }
            return String(text.dropFirst(offset == 0 ? 0 : offset + 1).dropLast(1))
        }
    }

    private static func checksums(of texts: [String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kcc-canary-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, text) in texts.enumerated() {
            try Data(text.utf8).write(to: folder.appendingPathComponent(String(number)))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "md5sum * && sha1sum * && sha256sum *"]
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let digests = printed.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        guard digests.count == 3 * texts.count else { throw CocoaError(.featureUnsupported) }
        return digests
            + digests.map { digest in
                let bytes = stride(from: 0, to: digest.count, by: 2).compactMap {
                    UInt8(digest.dropFirst($0).prefix(2), radix: 16)
                }
                return Data(bytes).base64EncodedString().filter { $0 != "=" }
            }
    }

    /// The text with references of HTML resolved.
    private static func withoutReferences(_ text: String) -> String {
        var plain = text.replacing(/&#(x?)([0-9a-fA-F]+);/) { match in
            UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
        for (name, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")] {
            plain = plain.replacing("&\(name);", with: sign)
        }
        return plain
    }

    /// The text with escapes of JSON and of messages resolved: `\u00e1`, `\u{e1}`.
    private static func withoutEscapes(_ text: String) -> String {
        text.replacing(/\\u\{?([0-9a-fA-F]{1,4})\}?/) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }
}
