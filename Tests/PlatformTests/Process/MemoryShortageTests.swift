import Glibc
import Platform
import Testing

/// How a process ends that gets no memory.
@Suite struct MemoryShortageTests {
    /// The Swift runtime says how much it wanted, and gives up.
    @Test func theRuntimeGetsNone() async throws {
        let ending = await #expect(processExitsWith: .exitCode(70), observing: [\.standardErrorContent]) {
            unsetenv("SWIFT_BACKTRACE")
            CrashReports.silence(reporting: "crashed\n", shortage: .test)
            MemoryShortage.begin(" of paper")
            var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
            let room = UnsafeMutableRawPointer.allocate(byteCount: 5 << 30, alignment: 8)
            print(room)
        }
        let printed = String(decoding: try #require(ending).standardErrorContent, as: UTF8.self)
        let said = try #require(
            printed.wholeMatch(of: /shortage of paper; in use (\d+); needed 5368709120; allowed 4096; end\n/),
            "\(printed)")
        let inUse = try #require(Int(said.1))
        #expect((1...4_096).contains(inUse))
    }

    /// A library of C that does not look whether it got any fails with the address 0.
    @Test func aLibraryGetsNone() async throws {
        let ending = await #expect(processExitsWith: .exitCode(70), observing: [\.standardErrorContent]) {
            unsetenv("SWIFT_BACKTRACE")
            CrashReports.silence(reporting: "crashed\n", shortage: .test)
            errno = ENOMEM
            raise(SIGSEGV)
        }
        let printed = String(decoding: try #require(ending).standardErrorContent, as: UTF8.self)
        #expect(printed.wholeMatch(of: /shortage; in use \d+; end\n/) != nil, "\(printed)")
    }

    @Test func aLibraryThatSaysSoEndsTheProcess() async throws {
        await #expect(processExitsWith: .exitCode(70)) { MemoryShortage.end() }
    }

    /// What was begun is removed, and what is not empty without it stays.
    @Test func unfinishedFoldersAreRemoved() async throws {
        let scratch = try ScratchFolder()
        let folder = scratch("made")
        try FileTree.makeFolder(folder)
        try FileTree.makeFolder(folder + "/new")
        for name in ["made/new/a", "made/new/b", "other"] { try scratch.write("text", to: name) }
        let path = scratch.path
        await #expect(processExitsWith: .exitCode(70)) { [path = path as String] in
            UnfinishedFolders.keep(files: [path + "/other"], folders: [])
            UnfinishedFolders.keep(
                files: ["made/new/a", "made/new/none", "made/new/b"].map { path + "/" + $0 },
                folders: ["made/new", "made"].map { path + "/" + $0 } + [path])
            MemoryShortage.end()
        }
        #expect(try OpenFolder(path, followsLink: false).names().map(\.text) == ["other"])
    }
}
