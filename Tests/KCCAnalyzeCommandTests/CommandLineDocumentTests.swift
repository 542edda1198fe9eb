import ArgumentParser
import TestSupport
import Testing

@testable import KCCAnalyzeCommand

/// What can be said on the command line stands in the README.
@Suite struct CommandLineDocumentTests {
    private static let commands: [any ParsableCommand.Type] = [
        AnalyzeCommand.self, InspectCommand.self, InitCommand.self, SurveyCommand.self, ExplainCommand.self,
        SimulateCommand.self, CompareCommand.self,
    ]

    /// The long names of the options of a command, as its help lists them.
    private func options(of command: any ParsableCommand.Type) -> Set<String> {
        let lines = command.helpMessage(columns: 200).split(separator: "\n").filter { $0.hasPrefix("  -") }
        return Set(lines.compactMap { $0.firstMatch(of: /--[a-z-]+/).map { String($0.output) } })
    }

    @Test func everyOptionStandsInTheReadme() throws {
        let document = try Document("README.md").text
        let known = Self.commands.reduce(into: Set<String>()) { $0.formUnion(options(of: $1)) }
        #expect(known.count > 10)
        for option in known.subtracting(["--help"]).sorted() {
            #expect(document.contains("[\(option)") || document.contains("`\(option)"), "\(option)")
        }
    }

    @Test(arguments: KCCAnalyzeCommand.ExitStatus.allCases.map(\.rawValue))
    func everyStatusStandsInReadmeAndManual(_ status: Int32) throws {
        #expect(try Document("README.md").text.contains("\n| \(status) |"))
        #expect(try Document("packaging/manual/kcc-analyze.1.in").text.contains("\n.It \(status)\n"))
    }

    /// The synopsis names no option that is not there.
    @Test func theSynopsisNamesNoOther() throws {
        let synopsis = try Document("README.md").lines.filter { $0.hasPrefix("    kcc-analyze") || $0.contains(" [--") }
        #expect(synopsis.count == 14)
        let named = synopsis.flatMap { $0.matches(of: /--[a-z-]+/).map { String($0.output) } }
        let known = Self.commands.reduce(into: Set<String>()) { $0.formUnion(options(of: $1)) }
        #expect(named.filter { !known.contains($0) } == [])
    }
}
