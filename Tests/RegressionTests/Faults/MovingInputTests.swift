import Foundation
import Testing

/// A file that becomes another one between being found and being read ends the run, and the old report stays.
@Suite struct MovingInputTests {
    /// What becomes of the file, as a command of the shell.
    enum Change: String, CaseIterable {
        case shorter = "printf x | dd of=data.csv conv=notrunc 2>/dev/null; truncate -s 50 data.csv"
        case longer = "echo 'R9;2024-03-09;paspoort;9' >>data.csv"
        case overwritten = "printf X | dd of=data.csv bs=1 seek=45 conv=notrunc 2>/dev/null"
        case replacedByAnother = "cp data.csv other; mv other data.csv"
        case replacedByAFolder = "rm data.csv; mkdir data.csv"
        case replacedByAPipe = "rm data.csv; mkfifo data.csv"
        case replacedByADevice = "rm data.csv; ln -s /dev/zero data.csv"
    }

    /// When it happens: files are opened to look at how they begin, and once more for their rows.
    enum Moment: CaseIterable {
        case beforeItsBeginningIsRead, beforeItsRowsAreRead
    }

    @Test(arguments: Change.allCases, Moment.allCases)
    func changedFile(_ change: Change, _ moment: Moment) throws {
        let ending = try ending(after: change.rawValue, moment)
        #expect(ending.status == 74)
        #expect(
            ending.error == "Error: data.csv: was changed while it was being read. Run again once it is complete.\n")
    }

    @Test(arguments: ["rm data.csv", "rm data.csv; ln -s nowhere data.csv"], Moment.allCases)
    func vanishedFile(change: String, _ moment: Moment) throws {
        let ending = try ending(after: change, moment)
        #expect(ending.status == 74)
        #expect(
            ending.error == """
                Error: data.csv: cannot be read (No such file or directory). Make it readable, or leave it out.

                """)
    }

    @Test(arguments: Moment.allCases)
    func unchangedFile(_ moment: Moment) throws {
        #expect(try ending(after: "true", moment).status == 0)
    }

    /// How a run ends that finds `data.csv`, waits for standard input, and reads the file after `change`.
    private func ending(after change: String, _ moment: Moment) throws -> FaultFolder.Ending {
        let folder = try FaultFolder()
        try folder.write("data.csv", SmallExport.registrations(20, of: "paspoort"))
        #expect(try folder.shell("kcc-analyze data.csv --output report -q").status == 0)
        let old = try folder.contents(of: "report")

        let process = folder.program("-", "data.csv", "--threads", "1", "--output", "report", "-q")
        let input = Pipe()
        if moment == .beforeItsBeginningIsRead {
            // F_SETPIPE_SZ of Linux's fcntl.h, which Glibc's Swift module does not show.
            #expect(fcntl(input.fileHandleForWriting.fileDescriptor, 1_031, 4_096) == 4_096)
        }
        process.standardInput = input
        let ending = try folder.ending(of: process) {
            // More than a pipe holds: once it is written the program reads, and has found its files. It looks at 64 KiB
            // of each before it opens the next, and reads the rows of standard input once it has looked at all.
            let size = moment == .beforeItsBeginningIsRead ? 20_000 : 400_000
            let text = SmallExport.header + "A;2024-03-01;paspoort;\(String(repeating: "1", count: size))\n"
            try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
            #expect(try folder.shell(change).status == 0)
            try input.fileHandleForWriting.close()
        }
        if ending.status != 0 { #expect(try folder.contents(of: "report") == old) }
        return ending
    }
}
