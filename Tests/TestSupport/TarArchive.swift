/// An archive as `tar` of POSIX writes it (ustar), of files alone.
public struct TarArchive {
    /// The bytes of the archive.
    public private(set) var bytes: [UInt8] = []

    /// Creates an archive of `files`, each with its name, of at most 99 bytes, and its contents.
    public init(_ files: KeyValuePairs<String, String>) {
        for (name, contents) in files { add(name, Array(contents.utf8)) }
        // Two blocks of zeros end it.
        bytes += [UInt8](repeating: 0, count: 1_024)
    }

    private mutating func add(_ name: String, _ contents: [UInt8]) {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
        }
        func octal(_ number: Int, digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(name, at: 0)
        put(octal(0o644, digits: 7), at: 100)
        put(octal(0, digits: 7), at: 108)
        put(octal(0, digits: 7), at: 116)
        put(octal(contents.count, digits: 11), at: 124)
        put(octal(0, digits: 11), at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar", at: 257)
        put("00", at: 263)
        // The sum of all bytes of the header, of which its own are blanks.
        put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + "\0 ", at: 148)
        bytes += header + contents
        bytes += [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
    }
}
