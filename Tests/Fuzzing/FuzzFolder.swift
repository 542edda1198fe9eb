import Glibc

/// The files of an input, written to a folder of this process, since a run begins with paths.
enum FuzzFolder {
    /// Stands between two files of an input.
    private static let separator: UInt8 = 0x1E
    private static let maximumFiles = 4

    /// A folder below the one for temporary files.
    private static let path: String = {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let path = "\(parent)/kcc-fuzz-\(getpid())"
        require(mkdir(path, 0o700) == 0, "cannot make \(path)")
        return path
    }()

    /// The files in `bytes`, one to four.
    static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: separator, maxSplits: maximumFiles - 1, omittingEmptySubsequences: false).map(Array.init)
    }

    /// Writes `files`, and gives their paths.
    static func write(_ files: some Collection<[UInt8]>) -> [String] {
        files.enumerated().map { index, bytes in
            let path = "\(path)/\(index).csv"
            write(bytes, to: path)
            return path
        }
    }

    /// Writes `files` under their names, and gives the path of their folder, with a slash at its end.
    static func write(named files: [(name: String, bytes: [UInt8])]) -> String {
        for file in files { write(file.bytes, to: "\(path)/\(file.name)") }
        return path + "/"
    }

    private static func write(_ bytes: [UInt8], to path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let count = Glibc.write(descriptor, bytes, bytes.count)
        require(count == bytes.count && close(descriptor) == 0, "cannot write \(path)")
    }
}
