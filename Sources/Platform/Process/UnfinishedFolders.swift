import Glibc
import Synchronization

/// What is removed where the process has to end at once and can tidy up in no other way: files, and the folders that are empty
/// without them.
public enum UnfinishedFolders {
    /// Where the paths stand behind each other; 0 where nothing is to be removed.
    ///
    /// Each is ended by NUL, those of files come first, and before them stands how many are files, and how many there are.
    private static let address = Atomic<UInt>(0)

    private static let wordSize = MemoryLayout<Int>.size

    /// From now on `files` would be removed, and then `folders`, the deepest first; nothing else any more.
    public static func keep(files: [String], folders: [String]) {
        let paths = (files + folders).reduce(into: [UInt8]()) { $0 += Array($1.utf8) + [0] }
        let size = paths.isEmpty ? nil : 2 * wordSize + paths.count
        let bytes = size.map { UnsafeMutableRawPointer.allocate(byteCount: $0, alignment: wordSize) }
        bytes?.storeBytes(of: files.count, as: Int.self)
        bytes?.storeBytes(of: files.count + folders.count, toByteOffset: wordSize, as: Int.self)
        bytes?.advanced(by: 2 * wordSize).copyMemory(from: paths, byteCount: paths.count)
        let former = address.exchange(UInt(bitPattern: bytes), ordering: .acquiringAndReleasing)
        UnsafeMutableRawPointer(bitPattern: former)?.deallocate()
    }

    /// Removes them; within the handler of a signal too.
    static func remove() {
        guard let bytes = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        let fileCount = bytes.load(as: Int.self)
        let pathCount = bytes.load(fromByteOffset: wordSize, as: Int.self)
        var path = (bytes + 2 * wordSize).assumingMemoryBound(to: CChar.self)
        for number in 0..<pathCount {
            if number < fileCount { unlink(path) } else { rmdir(path) }
            path += strlen(path) + 1
        }
    }
}
