import Foundation
import TestSupport
import Testing

/// The sample that people filled in beside the committed year is the one that the program draws of it.
@Suite struct SampleOfTheYearTests {
    private static let product = "Evenement melden"
    private static let name = "steekproef-\(product).csv"
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/2024")
        .standardizedFileURL

    /// `kcc-sample` draws with code of its own, so that equal rows in equal order are drawn right by both.
    @Test func isDrawnAnewWithWhatIsFilledIn() throws {
        let filledIn = try Self.rows(of: Self.data.appending(path: Self.name))
        let drawn = try Self.draw()
        #expect(drawn.first == filledIn.first)
        #expect(drawn.count == filledIn.count && drawn.count == 137)
        // A remark is for people: nobody reads it in.
        let remark = try #require(filledIn.first?.firstIndex(of: "opmerking"))
        let outcome = try #require(filledIn.first?.firstIndex(of: "bekeken"))
        for (drawn, filledIn) in zip(drawn, filledIn).dropFirst() {
            var expected = filledIn
            expected[remark] = ""
            #expect(drawn == expected)
        }
        let outcomes = Dictionary(grouping: filledIn.dropFirst().map { $0[outcome] }) { $0 }.mapValues(\.count)
        #expect(outcomes == ["ja": 132, "onvindbaar": 3, "": 1])
        #expect(filledIn.dropFirst().contains { !$0[remark].isEmpty })
    }

    /// The rows that `kcc-analyze survey` draws of the committed year, the header first.
    private static func draw() throws -> [[String]] {
        let output = FileManager.default.temporaryDirectory.appending(path: "steekproef-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = BuiltProducts.folder.appending(path: "kcc-analyze")
        process.arguments = [
            "survey", data.path, "--product", product, "--output", output.path, "--quiet",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try rows(of: output.appending(path: name))
    }

    /// The cells of a file in which no cell holds a line end.
    private static func rows(of file: URL) throws -> [[String]] {
        try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\r\n").dropLast().map { line in
            // What stands between two quotes is one cell, whatever it holds.
            line.components(separatedBy: "\"").enumerated().reduce(into: [""]) { cells, part in
                guard part.offset.isMultiple(of: 2) else {
                    cells[cells.count - 1] += part.element
                    return
                }
                let parts = part.element.components(separatedBy: ";")
                cells[cells.count - 1] += parts[0]
                cells += parts.dropFirst()
            }
        }
    }
}
