import CValgrind
import Glibc
import KCCAnalyzeCommand

// Runs many command lines in one process, so that what is counted of each is not mostly the start of a process: a line of
// standard input has the arguments of a run, with tabs between them. Their statuses are printed on standard error.
//
// The argument is the beginning of a path without blanks: behind it comes the number of a run, from 1, in the name of the file
// to which massif writes what it has counted by the end of that run.

var number = 0
while let line = readLine() {
    let status = Array("\(Program.status(of: line.split(separator: "\t").map(String.init)))\n".utf8)
    _ = write(STDERR_FILENO, status, status.count)
    number += 1
    valgrind_monitor("snapshot \(CommandLine.arguments[1])\(number)")
}
