import Foundation
import Testing

/// What happens when the system refuses what the program needs: always a word, never half a report.
@Suite struct StarvedRunTests {
    private let folder: FaultFolder
    private let old: [String: Data]

    init() throws {
        folder = try FaultFolder()
        try folder.write("old/export.csv", SmallExport.registrations(3, of: "paspoort"))
        try folder.write("new/export.csv", SmallExport.registrations(40, of: "rijbewijs"))
        #expect(try folder.shell("kcc-analyze old --output report -q").status == 0)
        old = try folder.contents(of: "report")
    }

    /// The system ends a process that writes a file larger than it may, unless it asks for an error instead.
    ///
    /// The workbook is made in memory first, which is a file to the system, and smaller than the page.
    @Test(arguments: [
        (
            4,
            "besluitenlijst.xlsx: cannot be made (File too large). Let larger files be written with: ulimit -f unlimited"
        ),
        (24, "report: cannot be written (File too large). Choose another folder with --output."),
    ])
    func fileThatMayNotGrowLargeEnough(kibibytes: Int, error: String) throws {
        let ending = try folder.shell("ulimit -f \(kibibytes); kcc-analyze new --output report -q")
        #expect(ending.status == 73)
        #expect(ending.error.hasSuffix("Error: \(error)\n"))
        try expectOldReport()
    }

    @Test(arguments: [4, 5, 8, 63])
    func tooFewFilesMayBeOpen(limit: Int) throws {
        let ending = try folder.shell("ulimit -n \(limit); exec kcc-analyze new --output report -q")
        #expect(ending.status == 74)
        #expect(
            ending.error == """
                Error: only \(limit) files may be open at once, and 64 are needed. Let more files be open at once with: \
                ulimit -n 1024

                """)
        try expectOldReport()
    }

    /// Swift takes a command line that it cannot see to be empty, which would be said to be a mistake of the user.
    @Test(.enabled(if: StarvedRunTests.mayHideProc))
    func procIsNotMounted() throws {
        let ending = try folder.shell(
            Self.withoutProc + " && exec kcc-analyze new --output report -q'")
        #expect(ending.status == 70)
        #expect(
            ending.error
                == "Error: the command line cannot be seen, since /proc is not mounted. Mount it with: mount -t proc proc /proc\n"
        )
        try expectOldReport()
    }

    /// Begins a command of the shell, to be ended with a quote, that sees nothing in `/proc`.
    private static let withoutProc = "unshare --map-root-user --mount sh -c 'mount -t tmpfs none /proc"

    /// Whether this user may mount something that nobody else sees, as not every container allows.
    private static let mayHideProc = (try? FaultFolder().shell(withoutProc + "'").status) == 0

    /// A limit that the user may raise is raised.
    @Test func softLimitOfOpenFiles() throws {
        #expect(try folder.shell("ulimit -S -n 8; exec kcc-analyze new --output report -q").status == 0)
    }

    /// Files are opened one after the other by each thread: their number does not matter.
    @Test func moreFilesThanMayBeOpen() throws {
        for number in 0..<200 {
            try folder.write("many/\(number).csv", SmallExport.header + "R\(number);2024-03-01;paspoort;1\n")
        }
        let ending = try folder.shell("ulimit -n 64; exec kcc-analyze many --output many-report --threads 8")
        #expect(ending.status == 0)
        #expect(ending.totalRegistrations == "200")
    }

    /// Neither are more archives kept open than a few, however many there are.
    @Test func moreArchivesThanMayBeOpen() throws {
        for number in 0..<100 {
            try folder.write("parts/\(number).csv", SmallExport.header + "R\(number);2024-03-01;paspoort;1\n")
        }
        let ending = try folder.shell(
            """
            mkdir many; for n in $(seq 0 99); do tar --create --file many/$n.tar --directory parts $n.csv; done
            ulimit -n 64; exec kcc-analyze many --output many-report --threads 8
            """)
        #expect(ending.status == 0)
        #expect(ending.totalRegistrations == "100")
    }

    /// Whatever the environment says, nothing is written elsewhere first, so that no file system is left in between.
    @Test func noFolderForTemporaryFiles() throws {
        #expect(try folder.shell("TMPDIR=/nonexistent exec kcc-analyze new --output report -q").status == 0)
    }

    /// A thread is given as large a stack as the limit says, for which there is no room here: none can be started.
    @Test(arguments: [1, 2, 8]) func noThreadCanBeStarted(threads: Int) throws {
        #expect(try folder.shell("kcc-analyze new --output whole -q").status == 0)
        let ending = try folder.shell(
            "ulimit -S -s 8000000; ulimit -v 4000000; exec kcc-analyze new --output report -q --threads \(threads)")
        #expect(ending.status == 0, "\(ending.error)")
        #expect(try folder.contents(of: "report") == folder.contents(of: "whole"))
    }

    /// From less than the system's loader needs to enough: in between the program says what it needs more for, and ends.
    @Test func tooLittleMemory() throws {
        try folder.write("new/export.csv", SmallExport.registrations(40_000, of: "rijbewijs"))
        var statuses: [CInt] = []
        for mebibytes in stride(from: 20, through: 400, by: 2) {
            let ending = try folder.shell(
                "ulimit -v \(mebibytes * 1024); exec kcc-analyze new --output report -q --threads 1")
            statuses.append(ending.status)
            if ending.status == 0 { break }
            if ending.status == 70 {
                let said = ending.error.firstMatch(
                    of: /\AError: not enough memory.*: (\d+) MiB are in use.* and (\d+) MiB are allowed\. Allow more/)
                #expect(said?.2 == "\(mebibytes)", "\(ending.error)")
                #expect(said.flatMap { Int($0.1) }.map { $0 <= mebibytes } == true, "\(ending.error)")
            }
            try expectOldReport()
        }
        // With less, the system cannot begin the program (SIGSEGV), or its loader ends it (127); or, within a quarter of a MiB, the
        // runtime of Swift does before the handler stands ready (SIGILL, SIGABRT).
        let loaded = statuses.drop { $0 == SIGSEGV || $0 == 127 }
        let begun = loaded.first == SIGILL || loaded.first == SIGABRT ? loaded.dropFirst() : loaded
        #expect(begun.first == 70 && begun.last == 0, "\(statuses)")
        #expect(begun.dropLast().allSatisfy { $0 == 70 }, "\(statuses)")
    }

    private func expectOldReport() throws {
        #expect(try folder.contents(of: "report") == old)
        #expect(try folder.names() == ["new", "old", "report"])
    }
}
