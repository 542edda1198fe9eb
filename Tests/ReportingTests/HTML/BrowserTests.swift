import Foundation
import Testing

@testable import Reporting

/// What a browser makes of the page; `scripts/test` installs it.
@Suite struct BrowserTests {
    /// The page as it stands after its script has run.
    private func renderedPage() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: ReportFileName.page)
        try Data(ReportPage.file(for: PageFixture.input).bytes).write(to: file)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/chromium-headless-shell")
        process.arguments = [
            "--no-sandbox", "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=10000", "--dump-dom",
            file.absoluteString,
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let page = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return page
    }

    /// The policy lets the page's own script run, and the script gives what it is there for.
    @Test func theScriptAddsSortingAndFilter() throws {
        let page = try renderedPage()
        #expect(page.contains("<th scope=\"col\"><button type=\"button\">Vraag</button></th>"))
        #expect(page.contains("<div class=\"filter\">"))
        #expect(page.contains("<p class=\"buttons\">"))
    }
}
