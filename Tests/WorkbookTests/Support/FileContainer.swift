import Foundation
import Platform
import TestSupport
import Testing

@testable import Workbook

/// The container that stands at `path`.
func container(_ path: String, expansionLimit: Int = 200) throws -> Container {
    let version = try FileStatus(path: path).version
    return Container(.file(path: path, version: try #require(version)), expansionLimit: expansionLimit)
}

/// Calls `body` with a container that holds `bytes`.
func withContainer<Result>(
    _ bytes: [UInt8], expansionLimit: Int = 200, _ body: (Container) throws -> Result
) throws -> Result {
    try TemporaryFolder.with { folder throws in
        try folder.write(Data(bytes), to: "file")
        return try body(container(folder("file"), expansionLimit: expansionLimit))
    }
}

/// The path of a workbook or table of cells of these tests; `Fixtures/make.py` says how they were made.
func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/\(name)").path
}

extension Container {
    /// All bytes of a member.
    func bytes(of member: MemberNumber, bytesPerRead: Int = 65_536) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var source = try MemberBytes(of: self, member)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytesPerRead, alignment: 1)
        defer { room.deallocate() }
        while true {
            let count = try source.read(into: room)
            if count == 0 { return bytes }
            bytes += room[..<count]
        }
    }

    /// The workbook that it is.
    func workbook() throws -> Workbook { try Workbook(self, #require(try listing()).members) }
}

extension WorkbookSheet {
    /// Its rows, each up to its last filled cell.
    func rows(bytesPerRead: Int = 65_536) throws -> [[String]] {
        var bytes: [UInt8] = []
        var text = try SheetText(of: self)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytesPerRead, alignment: 1)
        defer { room.deallocate() }
        while true {
            let count = try text.read(into: room)
            if count == 0 { break }
            bytes += room[..<count]
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
            .map { $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(unquoted) }
            .map { row in Array(row[..<(row.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)]) }
    }

    private func unquoted(_ cell: Substring) -> String {
        guard cell.first == "\"" else { return String(cell) }
        return cell.dropFirst().dropLast().replacingOccurrences(of: "\"\"", with: "\"")
    }
}
