import CArchive
import Platform

/// One way through an archive, from its first member to its last.
///
/// libarchive's state has one owner, and no two threads use a pass at once, which is why it may move from thread to thread.
final class ArchivePass: @unchecked Sendable {
    private let input: ArchiveInput
    private let archive: OpaquePointer
    private let expansion: ExpansionRule
    /// The member whose head comes next.
    private(set) var next = MemberNumber(0)
    /// How many bytes of the member whose head came last were read.
    private var produced = 0

    /// Begins to read `container`.
    init(of container: Container) throws(ArchiveError) {
        guard let archive = archive_read_new() else { MemoryShortage.end() }
        do throws(ArchiveError) { input = try ArchiveInput(container.location) } catch {
            archive_read_free(archive)
            throw error
        }
        self.archive = archive
        expansion = container.expansion
        // Those that are no part of the library start other programs, and are not wanted.
        for support in [
            archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
            archive_read_support_filter_zstd, archive_read_support_format_zip, archive_read_support_format_tar,
            archive_read_support_format_raw,
        ] { _ = support(archive) }
        input.attach(to: archive)
        guard UTF8Locale.during({ archive_read_open1(archive) }) == ARCHIVE_OK else { throw failure }
    }

    deinit { archive_read_free(archive) }

    /// Why libarchive cannot go on.
    private var failure: ArchiveError {
        if input.failure == nil, SystemError(code: archive_errno(archive)).isOutOfMemory { MemoryShortage.end() }
        return input.failure ?? .damaged
    }

    /// How the bytes are put together.
    enum Format {
        case zip, tar
        /// As no archive.
        case raw
    }

    /// How the bytes are put together, once a head was read.
    var format: Format {
        switch archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK {
        case ARCHIVE_FORMAT_ZIP: .zip
        case ARCHIVE_FORMAT_TAR: .tar
        default: .raw
        }
    }

    /// Whether all of it is compressed as one.
    var isCompressed: Bool { archive_filter_code(archive, 0) != ARCHIVE_FILTER_NONE }

    /// Whether members can be passed over without their bytes being read.
    var canSkip: Bool { input.isFile && !isCompressed }

    /// How many bytes are stored, as far as that is known.
    var storedBytes: Int { input.storedBytes }

    /// The next member; nil behind the last.
    ///
    /// - Throws: ``ArchiveError``.
    func nextMember() throws(ArchiveError) -> ArchiveMember? {
        var entry: OpaquePointer?
        let code = UTF8Locale.during { archive_read_next_header(archive, &entry) }
        if code == ARCHIVE_EOF {
            if let failure = input.failure { throw failure }
            return nil
        }
        guard let entry, code == ARCHIVE_OK || code == ARCHIVE_WARN else { throw failure }
        let member = UTF8Locale.during { ArchiveMember(entry, number: next) }
        // Without a locale libarchive warns of what it cannot convert, or gives the bytes as they are.
        guard UTF8Locale.isThere || code == ARCHIVE_OK && member.name.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw .noLocale
        }
        next = MemberNumber(next.value + 1)
        produced = 0
        return member
    }

    /// Passes over all members before `member`, and reads its head.
    ///
    /// - Throws: ``ArchiveError``; where there is no such member it is damaged.
    func skip(to member: MemberNumber) throws(ArchiveError) {
        while next <= member {
            guard try nextMember() != nil else { throw .damaged }
        }
    }

    /// Reads the next bytes of the member whose head came last, and gives how many: 0 at its end.
    ///
    /// - Throws: ``ArchiveError``.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw failure }
        produced += count
        try expansion.check(produced: produced, stored: storedBytes)
        // What was overwritten keeps its length.
        if count == 0 { try input.checkVersion() }
        return count
    }
}

extension ArchiveMember {
    fileprivate init(_ entry: OpaquePointer, number: MemberNumber) {
        self.number = number
        var name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
        while name.hasPrefix("./") { name.removeFirst(2) }
        self.name = name
        // The types of files as stat(2) has them.
        switch archive_entry_filetype(entry) & 0o170000 {
        case _ where archive_entry_hardlink(entry) != nil: kind = .link
        case 0o120000: kind = .link
        case 0o100000: kind = .file
        case 0o040000: kind = .folder
        default: kind = .other
        }
        isEncrypted = archive_entry_is_encrypted(entry) != 0
        size = archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
    }
}
