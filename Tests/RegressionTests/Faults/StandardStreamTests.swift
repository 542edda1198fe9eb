import Foundation
import Testing

/// Standard streams that are closed, full or read no further.
@Suite struct StandardStreamTests {
    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
        try folder.write("data/export.csv", SmallExport.registrations(40, of: "paspoort"))
        #expect(try folder.shell("kcc-analyze data --output expected -q").status == 0)
    }

    /// A reader that goes away has had enough.
    @Test(arguments: ["", "inspect", "init"])
    func readerThatGoesAway(subcommand: String) throws {
        // Opening the pipe waits for the reader, who is gone before the program begins.
        let ending = try folder.shell(
            """
            mkfifo pipe; (exec 3<pipe) & exec 4>pipe; wait
            kcc-analyze \(subcommand) data >&4; echo $?
            """)
        #expect(ending.output == "0\n")
        if subcommand.isEmpty { try expectReport("reports/data") }
    }

    @Test func deviceThatIsFull() throws {
        let ending = try folder.shell("kcc-analyze data >/dev/full")
        #expect(ending.status == 73)
        #expect(
            ending.error.hasSuffix(
                "Error: standard output: cannot be written (No space left on device). The report in reports/data is complete.\n"
            ))
        try expectReport("reports/data")
    }

    /// Half of a proposed `kcc.yaml` must not pass for the whole.
    @Test(arguments: ["init", "inspect", "inspect --json"])
    func deviceThatIsFullForWhatIsPrintedAlone(subcommand: String) throws {
        let ending = try folder.shell("kcc-analyze \(subcommand) data >/dev/full")
        #expect(ending.status == 73)
        #expect(
            ending.error.hasSuffix(
                "Error: standard output: cannot be written (No space left on device). What was printed is incomplete.\n"
            ))
    }

    /// No file that is opened gets the number of a stream, in which a message would end in a report.
    @Test(arguments: [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-"])
    func closedStreams(closing: String) throws {
        // Without any use the run warns on standard error.
        #expect(try folder.shell("kcc-analyze data \(closing)").status == 0)
        try expectReport("reports/data")
    }

    /// Nor is another file taken for standard input: one that stays open while `-` is opened.
    @Test(arguments: ["kcc-analyze -", "mkfifo pipe; cat data/export.csv >pipe & kcc-analyze pipe - --threads 1"])
    func closedStandardInput(command: String) throws {
        let ending = try folder.shell("\(command) <&-")
        #expect(ending.status == 74)
        #expect(ending.error == "Error: -: cannot be read (Bad file descriptor). Make it readable, or leave it out.\n")
    }

    private func expectReport(_ name: String) throws {
        #expect(try folder.contents(of: name)["run.json"] == folder.contents(of: "expected")["run.json"])
        #expect(try folder.contents(of: name).count == folder.contents(of: "expected").count)
    }
}
