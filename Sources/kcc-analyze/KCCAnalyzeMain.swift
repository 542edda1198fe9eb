import KCCAnalyzeCommand

/// The program: everything it does stands in the command, where tests can reach it.
@main
enum KCCAnalyzeMain {
    static func main() {
        Program.run()
    }
}
