import Foundation
import TestSupport
import Testing

/// What `scripts/make-manual` makes of the program's own description of its command line.
@Suite struct ManualPageTests {
    private static let script = Document.root.appending(path: "scripts/make-manual").path
    private let folder: FaultFolder

    init() throws { folder = try FaultFolder() }

    /// The page, made by a shell that begins with `surroundings`.
    private func page(_ surroundings: String = "") throws -> String {
        let ending = try folder.shell(
            "\(surroundings) '\(Self.script)' page \"$(command -v kcc-analyze)\" && cat page && rm page")
        #expect(ending.status == 0, "\(ending.error)")
        return ending.output
    }

    /// The long names of the options that the help of a command lists.
    private func options(of command: String) throws -> Set<String> {
        let lines = try folder.shell("kcc-analyze help \(command)").output.split(separator: "\n")
        let options = lines.filter { $0.hasPrefix("  -") }.compactMap { $0.firstMatch(of: /--([a-z-]+)/)?.1 }
        return Set(options.map(String.init)).subtracting(["version", "help"])
    }

    @Test(arguments: [
        ("analyze", 12), ("inspect", 4), ("init", 3), ("survey", 8), ("explain", 10), ("simulate", 8),
    ])
    func everyOptionOfTheHelpStandsInThePage(command: String, count: Int) throws {
        let sections = try page().split(separator: "\n.S").filter { $0.hasPrefix("s \(command)\n") }
        #expect(sections.first?.contains("\n.It Ar path ...\nFolders and files to read;") == true)
        let items = try #require(sections.first).split(separator: "\n").filter { $0.hasPrefix(".It Fl \\-") }
        let named = items.compactMap { $0.firstMatch(of: /Fl \\-([a-z\\-]+)/)?.1.replacing("\\", with: "") }.map(
            String.init)
        #expect(try options(of: command) == Set(named))
        #expect(named.count == count, "\(named)")
    }

    @Test func everyCommandStandsInTheSynopsis() throws {
        let synopsis = try #require(try page().split(separator: "\n.Sh ").first { $0.hasPrefix("SYNOPSIS") })
        let commands = ["inspect", "init", "survey", "explain", "compare", "simulate"].map { ".Ic \($0)" }
        for command in [".Op Ic analyze"] + commands {
            #expect(synopsis.contains(".Nm\n\(command)\n"))
        }
    }

    /// Neither the day nor the language nor the folder shows.
    @Test func itIsTheSameWheneverAndWhereverItIsMade() throws {
        let first = try page()
        #expect(
            try page("mkdir other; cd other; export TZ=Asia/Tokyo LC_ALL=nl_NL.UTF-8 SOURCE_DATE_EPOCH=0;") == first)
        #expect(first.contains(/\.Dd [A-Z][a-z]+ [0-9]+, [0-9]{4}\n/))
    }

    @Test(.enabled(if: (try? FaultFolder().shell("command -v mandoc").status) == 0))
    func mandocFindsNothingWrong() throws {
        let text = try page()
        try folder.write("page.1", text)
        let ending = try folder.shell("mandoc -T lint -W warning page.1")
        #expect(ending.output == "")
        #expect(ending.status == 0)
        try folder.write("broken.1", text.replacing(".Sh FILES", with: ".Shh FILES"))
        #expect(try folder.shell("mandoc -T lint -W warning broken.1").status != 0)
    }
}
