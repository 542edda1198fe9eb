import ArgumentParser
import Platform
import Testing

@testable import KCCAnalyzeCommand

struct SurroundingsTests {
    @Test func aCommandLineThatCanBeSeenIsNoReasonToEnd() throws {
        try Surroundings.requireCommandLine(nil)
        // That of the tests.
        #expect(CurrentProcess.commandLineError == nil)
    }

    /// 2 is ENOENT, 13 EACCES in Linux's errno.h.
    @Test(arguments: [
        (
            SystemError(code: 2),
            "the command line cannot be seen, since /proc is not mounted. Mount it with: mount -t proc proc /proc"
        ),
        (
            SystemError(code: 13),
            "the command line cannot be seen, since /proc cannot be read (Permission denied). Mount it with: mount -t proc proc /proc"
        ),
    ])
    func oneThatCannotBeSeenIsNotTakenForAnEmptyOne(_ cause: SystemError, _ text: String) {
        #expect(Message.commandLineUnseen(cause).text == text)
        let error = #expect(throws: ExitCode.self) { try Surroundings.requireCommandLine(cause) }
        #expect(error?.rawValue == 70)
    }
}
