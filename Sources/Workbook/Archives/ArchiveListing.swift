import Platform

/// What is in a container.
public struct ArchiveListing: Sendable {
    /// How many members an archive may have, since each becomes a file that is named in the report.
    static let mostMembers = 20_000

    /// What a container is.
    public enum Kind: Sendable {
        /// Several files as one.
        case archive
        /// One file, compressed.
        case compressedFile
        /// Office Open XML or OpenDocument.
        case document(OfficeDocument)
    }

    /// What it is.
    public let kind: Kind
    /// Its members, in their order.
    public let members: [ArchiveMember]
}

extension Container {
    /// Whether `beginning`, the first bytes of a file, is that of an archive or of compressed data.
    public static func isRecognised(_ beginning: some Collection<UInt8>) -> Bool {
        let signatures: [[UInt8]] = [
            Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8), [0x1F, 0x8B], Array("BZh".utf8),
            [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
        ]
        return signatures.contains { beginning.starts(with: $0) } || beginning.dropFirst(257).starts(with: "ustar".utf8)
    }

    /// Looks through all of it; nil where it is no container.
    ///
    /// What is compressed as a whole is decompressed once, so that what comes of it is known to keep within the limit.
    ///
    /// - Throws: ``ArchiveError``.
    /// - Complexity: Linear in its members; in its bytes where they cannot be passed over.
    public func listing() throws(ArchiveError) -> ArchiveListing? {
        let pass = try ArchivePass(of: self)
        var members: [ArchiveMember] = []
        var total = 0
        while var member = try pass.nextMember() {
            if members.isEmpty {
                if pass.format == .zip { try checkDirectory() }
                if pass.format == .raw {
                    guard pass.isCompressed else { return nil }
                    return ArchiveListing(
                        kind: .compressedFile, members: [try pass.looking(at: member, isBeginningOnly: true)])
                }
            }
            if members.count == ArchiveListing.mostMembers { throw .tooManyMembers(limit: members.count) }
            if member.kind == .file, !member.isEncrypted {
                member = try pass.looking(at: member, isBeginningOnly: pass.canSkip)
            }
            total += member.size ?? 0
            try expansion.check(produced: total, stored: pass.storedBytes)
            members.append(member)
        }
        let document = pass.format == .zip ? OfficeDocument(members) : nil
        return ArchiveListing(kind: document.map { .document($0) } ?? .archive, members: members)
    }

    /// Makes sure that a zip has its directory, which stands at its end: without it the last files may be missing.
    ///
    /// What ends a directory says where that begins and how long it is, so that the end of one within a member is not taken
    /// for it: APPNOTE.TXT, 4.3.16.
    private func checkDirectory() throws(ArchiveError) {
        guard case .file(let path, let version) = location else { return }
        let longest = 65_557
        let end: [UInt8]
        do throws(SystemError) {
            let file = try OpenFile(reading: path, waitsForWriter: false)
            try file.seek(to: max(version.bytes - longest, 0))
            end = try file.read(atMost: longest)
        } catch { throw .cannotRead(error) }
        let first = version.bytes - end.count
        let isThere = end.indices.contains { index in
            let record = end[index...].prefix(22)
            guard record.count == 22, record.starts(with: "PK\u{5}\u{6}".utf8) else { return false }
            let (size, start) = (number(record.dropFirst(12)), number(record.dropFirst(16)))
            // A longer archive says it elsewhere.
            return start == 0xFFFF_FFFF || start + size == first + index
        }
        guard isThere else { throw .damaged }
    }

    /// The number in the first four bytes, the last of which weighs most.
    private func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

extension ArchivePass {
    /// The member whose head came last, with its first bytes, and unless `isBeginningOnly` read to its end.
    fileprivate func looking(at member: ArchiveMember, isBeginningOnly: Bool) throws(ArchiveError) -> ArchiveMember {
        var member = member
        var room = [UInt8](repeating: 0, count: isBeginningOnly ? ArchiveMember.beginningSize : 65_536)
        var count = 0
        while true {
            let read = try room.withUnsafeMutableBufferPointer { room throws(ArchiveError) in
                try self.read(into: UnsafeMutableRawBufferPointer(room))
            }
            if read == 0 {
                member.size = count
                return member
            }
            member.beginning += room.prefix(min(read, ArchiveMember.beginningSize - member.beginning.count))
            count += read
            if isBeginningOnly, member.beginning.count == ArchiveMember.beginningSize { return member }
        }
    }
}
