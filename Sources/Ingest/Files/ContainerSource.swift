import DelimitedText
import Workbook

/// The bytes of a member of an archive.
struct MemberSource: ByteSource, ~Copyable {
    private var bytes: MemberBytes

    /// Opens `member` of `container`.
    ///
    /// - Throws: Why its bytes cannot be had.
    init(_ container: Container, _ member: MemberNumber) throws(ByteSourceError) {
        do throws(ArchiveError) { bytes = try MemberBytes(of: container, member) } catch {
            throw ByteSourceError(error)
        }
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        do throws(ArchiveError) { return try bytes.read(into: buffer) } catch { throw ByteSourceError(error) }
    }
}

/// The text of a sheet of a workbook.
struct SheetSource: ByteSource, ~Copyable {
    private var text: SheetText

    /// Opens `sheet`.
    ///
    /// - Throws: Why its cells cannot be had.
    init(_ sheet: WorkbookSheet) throws(ByteSourceError) {
        do throws(ArchiveError) { text = try SheetText(of: sheet) } catch { throw ByteSourceError(error) }
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        do throws(ArchiveError) { return try text.read(into: buffer) } catch { throw ByteSourceError(error) }
    }
}

extension ByteSourceError {
    /// Why the bytes of an archive or a workbook cannot be had.
    init(_ error: ArchiveError) {
        self =
            switch error {
            case .cannotOpen(let failure): .cannotOpen(failure)
            case .cannotRead(let failure): .cannotRead(failure)
            case .changedWhileReading: .changedWhileReading
            case .damaged: .damagedArchive
            case .noLocale: .noLocale
            case .expandsTooMuch(let limit): .expandsTooMuch(limit: limit)
            case .tooManyMembers(let limit): .tooManyMembers(limit: limit)
            case .tooMuchText(let limit): .tooMuchText(limit: limit)
            }
    }
}
