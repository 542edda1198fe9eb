import ArgumentParser

/// `count-cells`: how many records and cells the reader finds, for comparison with other readers.
@main
struct CountCells: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count-cells",
        abstract: "Print, as a line of JSON for each file, how it is read and how many records and cells it has.")

    @Argument(help: "The files.")
    var files: [String]

    @Option(help: "How many threads read a file.")
    var threads = 1

    func run() throws {
        for file in files { print(try CellCount(path: file, threads: threads).json) }
    }
}
