import ArgumentParser

/// With which status the program ends, as `sysexits.h` numbers them.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    /// The report was written, and a condition of `--fail-on` holds.
    case conditionHolds = 3
    /// The command line is wrong.
    case usage = 64
    /// The input data is no use, or too much of it was rejected.
    case data = 65
    /// There is no such input.
    case noInput = 66
    /// A defect of the program itself, or the system lacks what it needs: memory, or `/proc`.
    case software = 70
    /// The output cannot be written.
    case cannotCreate = 73
    /// The input cannot be read.
    case inputOutput = 74
    /// `kcc.yaml` is wrong.
    case configuration = 78

    /// The status in the words of the argument parser.
    var exitCode: ExitCode { ExitCode(rawValue) }
}
