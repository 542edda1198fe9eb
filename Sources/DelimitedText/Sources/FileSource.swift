public import Platform

/// The bytes of a file, read in order and never mapped, so that a file cut short cannot end the process.
public struct FileSource: ByteSource, ~Copyable {
    /// Which version of a regular file was opened; nil for a pipe or a device.
    private let version: FileVersion?
    private let file: OpenFile
    private var bytesRead = 0

    /// Opens the file at `path`; where `expected` is not nil, only while it is that version of a regular file.
    ///
    /// - Throws: ``ByteSourceError/cannotOpen(_:)``, or ``ByteSourceError/changedWhileReading`` where another file, or
    ///   another version of it, stands there.
    public init(path: String, expected: FileVersion? = nil) throws(ByteSourceError) {
        // Opening a pipe that replaced the file would wait for somebody to write to it.
        let file = try Self.open(path, waitsForWriter: expected == nil)
        let version: FileVersion?
        do throws(SystemError) { version = try file.status().version } catch { throw .cannotOpen(error) }
        if let expected, version != expected { throw .changedWhileReading }
        self.file = file
        self.version = version
    }

    /// Reads the next bytes of the file.
    ///
    /// - Throws: ``ByteSourceError/cannotRead(_:)``, or ``ByteSourceError/changedWhileReading`` when a regular file was
    ///   written to since it was opened.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count: Int
        do throws(SystemError) { count = try file.read(into: buffer) } catch { throw .cannotRead(error) }
        bytesRead += count
        guard let version else { return count }
        if count == 0 ? bytesRead < version.bytes : bytesRead > version.bytes { throw .changedWhileReading }
        // What was overwritten keeps its length.
        if count == 0, try currentVersion() != version { throw .changedWhileReading }
        return count
    }

    private static func open(_ path: String, waitsForWriter: Bool) throws(ByteSourceError) -> OpenFile {
        do throws(SystemError) { return try OpenFile(reading: path, waitsForWriter: waitsForWriter) } catch {
            throw .cannotOpen(error)
        }
    }

    private func currentVersion() throws(ByteSourceError) -> FileVersion? {
        do throws(SystemError) { return try file.status().version } catch { throw .cannotRead(error) }
    }
}
