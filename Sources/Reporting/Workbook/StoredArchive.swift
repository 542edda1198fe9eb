import CZlib

/// An archive of the form ZIP (PKWARE's APPNOTE 6.3) with its members not compressed, so that its bytes depend on no version
/// of a library that compresses.
struct StoredArchive: Sendable {
    /// A file in the archive.
    struct Member: Sendable {
        /// Its path, in ASCII.
        let name: String
        /// Its bytes.
        let content: [UInt8]
        /// The CRC-32 of these.
        let checksum: UInt32
    }

    /// The files, in the order in which they stand.
    let members: [Member]

    /// Creates the archive of `members`.
    init(_ members: [Member]) { self.members = members }

    /// Takes apart the archive `bytes`, of less than 4 GiB, whose members are compressed by deflation or not at all; nil where
    /// it is damaged or of another form.
    ///
    /// - Complexity: linear in the number of bytes of the members.
    init?(unpacking bytes: [UInt8]) {
        guard let end = ZIPRecord(bytes, at: bytes.count - ZIPForm.endLength, signature: ZIPForm.end),
            let count = end.number(at: 10, bytes: 2), var next = end.number(at: 16, bytes: 4)
        else { return nil }
        var members: [Member] = []
        for _ in 0..<count {
            guard let entry = ZIPRecord(bytes, at: next, signature: ZIPForm.entry), let member = Member(entry),
                let name = entry.number(at: 28, bytes: 2), let extra = entry.number(at: 30, bytes: 2),
                let comment = entry.number(at: 32, bytes: 2)
            else { return nil }
            members.append(member)
            next += ZIPForm.entryLength + name + extra + comment
        }
        self.members = members
    }

    /// The archive: the members behind each other, then what stands where.
    ///
    /// - Complexity: linear in the number of bytes.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var entries: [UInt8] = []
        for member in members {
            let offset = bytes.count
            // Each has the first day that the form knows.
            let common =
                ZIPForm.bytes(0, 0, 0, ZIPForm.firstDay, width: 2)
                + ZIPForm.bytes(Int(member.checksum), member.content.count, member.content.count, width: 4)
                + ZIPForm.bytes(member.name.utf8.count, 0, width: 2)
            bytes += ZIPForm.bytes(ZIPForm.file, width: 4) + ZIPForm.bytes(ZIPForm.version, width: 2) + common
            bytes += Array(member.name.utf8) + member.content
            entries +=
                ZIPForm.bytes(ZIPForm.entry, width: 4) + ZIPForm.bytes(ZIPForm.version, ZIPForm.version, width: 2)
            entries += common + ZIPForm.bytes(0, 0, 0, width: 2) + ZIPForm.bytes(0, offset, width: 4)
            entries += Array(member.name.utf8)
        }
        let end =
            ZIPForm.bytes(ZIPForm.end, width: 4) + ZIPForm.bytes(0, 0, members.count, members.count, width: 2)
            + ZIPForm.bytes(entries.count, bytes.count, width: 4) + ZIPForm.bytes(0, width: 2)
        return bytes + entries + end
    }
}

extension StoredArchive.Member {
    /// Takes out the member that `entry` of an archive describes; nil where it is not as the entry says.
    fileprivate init?(_ entry: ZIPRecord) {
        guard let method = entry.number(at: 10, bytes: 2), let checksum = entry.number(at: 16, bytes: 4),
            let packed = entry.number(at: 20, bytes: 4), let length = entry.number(at: 24, bytes: 4),
            let nameLength = entry.number(at: 28, bytes: 2), let offset = entry.number(at: 42, bytes: 4),
            let name = entry.bytes(at: ZIPForm.entryLength, count: nameLength),
            let file = ZIPRecord(entry.archive, at: offset, signature: ZIPForm.file),
            let fileName = file.number(at: 26, bytes: 2), let extra = file.number(at: 28, bytes: 2),
            let data = file.bytes(at: ZIPForm.fileLength + fileName + extra, count: packed),
            let content = method == 0 ? Array(data) : Inflation.bytes(of: data, count: length),
            content.count == length, Int(Inflation.checksum(of: content)) == checksum
        else { return nil }
        self.init(name: String(decoding: name, as: UTF8.self), content: content, checksum: UInt32(checksum))
    }
}

/// The numbers of the form.
private enum ZIPForm {
    static let file = 0x0403_4B50
    static let entry = 0x0201_4B50
    static let end = 0x0605_4B50
    static let fileLength = 30
    static let entryLength = 46
    static let endLength = 22
    /// The version that a reader must know: 2.0.
    static let version = 20
    /// 1 January 1980.
    static let firstDay = 0x21

    /// Numbers in as many bytes each, the lowest first.
    static func bytes(_ numbers: Int..., width: Int) -> [UInt8] {
        numbers.flatMap { number in (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    }
}

/// A record of an archive, which begins with its signature.
private struct ZIPRecord {
    let archive: [UInt8]
    let start: Int

    /// The record at `start`; nil where none with this signature stands there.
    init?(_ archive: [UInt8], at start: Int, signature: Int) {
        self.archive = archive
        self.start = start
        guard start >= 0, number(at: 0, bytes: 4) == signature else { return nil }
    }

    /// The bytes from `offset` on; nil where the archive ends before.
    func bytes(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
        let first = start + offset
        guard first <= archive.count, count <= archive.count - first else { return nil }
        return archive[first..<(first + count)]
    }

    /// The number at `offset`, of which the lowest byte is the first; nil where the archive ends before.
    func number(at offset: Int, bytes count: Int) -> Int? {
        bytes(at: offset, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
