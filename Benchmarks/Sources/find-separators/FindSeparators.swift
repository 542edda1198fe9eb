import ArgumentParser

/// `find-separators`: the floor under every reader, which must at least see each byte and find what stands between cells.
@main
struct FindSeparators: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find-separators",
        abstract: "Print how many commas, quotes and line feeds the files have, and do nothing else.")

    @Argument(help: "The files.")
    var files: [String]

    @Option(help: "How many threads read a file.")
    var threads = 1

    func run() throws {
        for file in files { print(try SeparatorCount(path: file, threads: threads).count) }
    }
}
