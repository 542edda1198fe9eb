import Platform
import Workbook

/// What holds for every archive and workbook: it is read or refused; a member has as many bytes as its size says, and a sheet
/// has the same text, which is UTF-8 without NUL and has no more lines than a sheet has rows, whatever is read at a time.
enum ContainerRules {
    /// How many rows a sheet can have.
    private static let mostRows = 1_048_576

    /// Checks the rules on a file.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let bytesPerRead = input.byte() + 1
        let path = FuzzFolder.write([input.text])[0]
        guard let version = try? FileStatus(path: path).version else { return require(false, "no file") }
        let container = Container(.file(path: path, version: version), expansionLimit: 200)
        do throws(ArchiveError) {
            guard let listing = try container.listing() else { return }
            for member in listing.members where member.kind == .file && !member.isEncrypted {
                check(member, of: container, bytesPerRead)
            }
            guard case .document(.workbook) = listing.kind else { return }
            for sheet in try Workbook(container, listing.members).sheets where sheet.hasCells {
                check(sheet, bytesPerRead)
            }
        } catch {
            require(isRefusal(error), "\(error)")
        }
    }

    /// Whether an error is of the bytes, not of the system.
    private static func isRefusal(_ error: ArchiveError) -> Bool {
        switch error {
        case .damaged, .expandsTooMuch, .tooManyMembers, .tooMuchText: true
        case .cannotOpen, .cannotRead, .changedWhileReading, .noLocale: false
        }
    }

    private static func check(_ member: ArchiveMember, of container: Container, _ bytesPerRead: Int) {
        let (whole, cut) = (bytes(member, of: container, 65_536), bytes(member, of: container, bytesPerRead))
        require(whole == cut, "\(member.name) depends on the reads")
        require(whole?.starts(with: member.beginning) ?? true, "\(member.name) begins otherwise")
    }

    private static func bytes(_ member: ArchiveMember, of container: Container, _ bytesPerRead: Int) -> [UInt8]? {
        guard var source = try? MemberBytes(of: container, member.number) else { return nil }
        return all(bytesPerRead) { room throws(ArchiveError) in try source.read(into: room) }
    }

    private static func check(_ sheet: WorkbookSheet, _ bytesPerRead: Int) {
        let (whole, cut) = (text(sheet, 65_536), text(sheet, bytesPerRead))
        require(whole == cut, "\(sheet.name) depends on the reads")
        guard let whole else { return }
        require(String(validating: whole, as: UTF8.self) != nil && !whole.contains(0), "\(sheet.name) is no text")
        require(whole.count { $0 == 0x0A } <= mostRows, "\(sheet.name) has too many rows")
    }

    private static func text(_ sheet: WorkbookSheet, _ bytesPerRead: Int) -> [UInt8]? {
        guard var source = try? SheetText(of: sheet) else { return nil }
        return all(bytesPerRead) { room throws(ArchiveError) in try source.read(into: room) }
    }

    /// All that `read` gives; nil where it is refused.
    private static func all(
        _ bytesPerRead: Int, _ read: (UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
    ) -> [UInt8]? {
        var bytes: [UInt8] = []
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytesPerRead, alignment: 1)
        defer { room.deallocate() }
        while let count = try? read(room) {
            if count == 0 { return bytes }
            bytes += room[..<count]
        }
        return nil
    }
}
