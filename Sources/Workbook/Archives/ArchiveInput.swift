import CArchive
import Platform

/// The bytes that libarchive reads, from a file or from a member of another archive.
///
/// One pass owns it and no two threads use it at once.
final class ArchiveInput: @unchecked Sendable {
    /// How many bytes are read at a time.
    private static let bufferSize = 65_536

    private let version: FileVersion?
    private let file: OpenFile?
    private var member: MemberBytes?
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 16)
    private var position = 0
    /// How many bytes were read.
    private var consumed = 0
    /// Why no more can be read; nil where it can.
    private(set) var failure: ArchiveError?

    /// Opens what stands at `location`.
    init(_ location: Container.Location) throws(ArchiveError) {
        switch location {
        case .member(let container, let number):
            version = nil
            file = nil
            member = try MemberBytes(of: container, number)
        case .file(let path, let expected):
            // Opening a pipe that replaced the file would wait for somebody to write to it.
            do throws(SystemError) {
                file = try OpenFile(reading: path, waitsForWriter: false)
            } catch { throw .cannotOpen(error) }
            version = expected
            member = nil
            try checkVersion()
        }
    }

    deinit { buffer.deallocate() }

    /// The length of the file, or as much of the member as was read.
    var storedBytes: Int { version?.bytes ?? consumed }

    /// Whether bytes can be read in any order.
    var isFile: Bool { version != nil }

    /// Makes sure that a file is what it was when it was found.
    func checkVersion() throws(ArchiveError) {
        guard let version else { return }
        let current: FileVersion?
        do throws(SystemError) { current = try file?.status().version } catch { throw .cannotRead(error) }
        if current != version { throw .changedWhileReading }
    }

    /// The next bytes, which stay where they are until the next call; nil when they cannot be had.
    func read() -> UnsafeRawBufferPointer? {
        do throws(ArchiveError) {
            let count: Int
            if member != nil {
                count = try member?.read(into: buffer) ?? 0
            } else {
                do throws(SystemError) { count = try file?.read(into: buffer) ?? 0 } catch { throw .cannotRead(error) }
            }
            position += count
            consumed += count
            return UnsafeRawBufferPointer(rebasing: buffer[..<count])
        } catch {
            failure = error
            return nil
        }
    }

    /// Goes on at `target`, no further than the end of the file, and gives where that is; nil where nobody can.
    func seek(to target: Int) -> Int? {
        guard let version, target >= 0 else { return nil }
        let target = min(target, version.bytes)
        do throws(SystemError) { try file?.seek(to: target) } catch {
            failure = .cannotRead(error)
            return nil
        }
        position = target
        return target
    }

    /// Has `archive` read from here.
    func attach(to archive: OpaquePointer) {
        let input = Unmanaged.passUnretained(self).toOpaque()
        archive_read_set_callback_data(archive, input)
        archive_read_set_read_callback(archive) { _, input, bytes in
            guard let input = ArchiveInput.at(input), let read = input.read() else { return -1 }
            bytes?.pointee = read.baseAddress
            return read.count
        }
        guard isFile else { return }
        archive_read_set_skip_callback(archive) { _, input, count in
            guard let input = ArchiveInput.at(input) else { return 0 }
            let start = input.position
            return input.seek(to: start + Int(count)).map { Int64($0 - start) } ?? 0
        }
        archive_read_set_seek_callback(archive) { _, input, offset, origin in
            guard let input = ArchiveInput.at(input) else { return -1 }
            // As SEEK_SET, SEEK_CUR and SEEK_END are numbered.
            let base = [0, input.position, input.version?.bytes ?? 0]
            guard base.indices ~= Int(origin) else { return -1 }
            return input.seek(to: base[Int(origin)] + Int(offset)).map { Int64($0) } ?? -1
        }
    }

    private static func at(_ input: UnsafeMutableRawPointer?) -> ArchiveInput? {
        input.map { Unmanaged<ArchiveInput>.fromOpaque($0).takeUnretainedValue() }
    }
}
