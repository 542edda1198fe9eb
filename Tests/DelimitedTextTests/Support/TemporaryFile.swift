import Foundation

/// A file that lives as long as the test that uses it.
struct TemporaryFile: ~Copyable {
    let url: URL

    init(_ bytes: [UInt8]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "delimited-text-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
    }

    var path: String { url.path(percentEncoded: false) }

    /// Makes the file `count` bytes long.
    func resize(to count: Int) throws {
        let handle = try FileHandle(forWritingTo: url)
        try handle.truncate(atOffset: UInt64(count))
        try handle.close()
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}

extension Array where Element == UInt8 {
    /// All bytes of `read`, at most `count` at a time.
    static func all<Failure: Error>(
        inReadsOf count: Int = 4096, _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: count)
        while true {
            let added = try buffer.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
                try read(UnsafeMutableRawBufferPointer(buffer))
            }
            if added == 0 { return all }
            all += buffer[..<added]
        }
    }
}
