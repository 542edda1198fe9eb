import ArgumentParser
import Platform

/// What the program needs of the process that it runs in, whoever started it.
enum Surroundings {
    /// How many files must be able to be open at once: the system's libraries end a process that has none left for them.
    private static let descriptorsNeeded = 64

    /// From how many bytes on a piece of memory is large: more than what is used again for each piece of a file.
    private static let largeAllocation: Int32 = 2 << 20

    /// With so many bytes of addresses each thread can have a pool of memory of its own.
    private static let manyAddresses = 4 << 30

    /// Makes the process fit to run in.
    ///
    /// 1. Writing to a pipe that nobody reads, or beyond the size that a file may have, fails instead of ending the
    ///    process, so that what is begun is tidied up.
    /// 2. Enough files may be open at once.
    /// 3. The command line can be seen.
    /// 4. Large pieces of memory go back to the system as soon as they are given up; where addresses are few, threads share one
    ///    pool of memory.
    ///
    /// - Throws: `ExitCode` where it cannot be, or they may not, after the reason was printed.
    static func prepare() throws {
        CurrentProcess.surviveFailedWrites()
        try requireDescriptors()
        try requireCommandLine(CurrentProcess.commandLineError)
        CurrentProcess.giveBackMemory(from: largeAllocation)
        CurrentProcess.sharePoolOfMemory(below: manyAddresses)
    }

    /// Goes no further without a command line, since an empty one would be reported as the mistake of the user.
    ///
    /// - Throws: `ExitCode` where `error` says why it cannot be seen, after the reason was printed.
    static func requireCommandLine(_ error: SystemError?) throws {
        guard let error else { return }
        throw Failure.reported(.software, Message.commandLineUnseen(error))
    }

    private static func requireDescriptors() throws {
        let limit = CurrentProcess.openFileLimit(raisedTo: descriptorsNeeded)
        guard let limit, limit < descriptorsNeeded else { return }
        throw Failure.reported(.inputOutput, Message.tooFewDescriptors(limit: limit, needed: descriptorsNeeded))
    }
}
