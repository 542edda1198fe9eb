import ArgumentParser
import Study
import Testing

@testable import KCCAnalyzeCommand

struct FailConditionCommandLineTests {
    @Test(
        arguments: [
            ("new-question", .newQuestion), ("drops=0", .drops(moreThan: 0)), ("drops=12", .drops(moreThan: 12)),
            ("unused-personal-data", .unusedPersonalData), ("decision-not-carried-out", .decisionNotCarriedOut),
            ("harm", .harm),
        ] as [(String, FailCondition)])
    func aConditionIsReadAndWritten(_ text: String, _ condition: FailCondition) throws {
        #expect(try FailCondition.parse(text) == condition)
        #expect(condition.written == text)
    }

    private static let all =
        "There are: new-question, drops=N, unused-personal-data, decision-not-carried-out, harm."

    @Test(
        arguments: [
            ("new-questions", "there is no such condition. Perhaps new-question is meant. \(all)"),
            ("Harm", "there is no such condition. Perhaps harm is meant. \(all)"),
            ("drop=3", "there is no such condition. Perhaps drops=N is meant. \(all)"),
            ("", "there is no such condition. \(all)"),
            (
                "drops",
                "say as a whole number how many questions may be proposed to be dropped, for example drops=10."
            ),
            (
                "drops=-1",
                "say as a whole number how many questions may be proposed to be dropped, for example drops=10."
            ),
            (
                "drops=many",
                "say as a whole number how many questions may be proposed to be dropped, for example drops=10."
            ),
        ])
    func anythingElseIsNone(_ text: String, _ message: String) {
        let error = #expect(throws: ValidationError.self) { try FailCondition.parse(text) }
        #expect(error?.message == message)
    }

    @Test func severalCanBeGiven() throws {
        let command = try AnalyzeCommand.parse([
            "a", "--decisions", "b.xlsx", "--fail-on", "harm", "--fail-on", "drops=3", "--fail-on", "harm",
        ])
        #expect(command.decisions == "b.xlsx")
        #expect(command.failOn == [.harm, .drops(moreThan: 3), .harm])
    }

    @Test(arguments: [
        (
            ["--small-cells", "5", "--decisions", "b.csv"],
            "--small-cells withholds small counts, and what became of decisions is made of them. Leave out one of "
                + "--small-cells and --decisions."
        ),
        (["--fail-on", "harm"], "--fail-on harm needs the list of decisions. Give it with --decisions."),
        (
            ["--fail-on", "drops=1", "--fail-on", "new-question"],
            "--fail-on new-question needs the list of decisions. Give it with --decisions."
        ),
    ])
    func whatCannotBeIsRefused(_ options: [String], _ message: String) {
        let error = #expect(throws: (any Error).self) { try KCCAnalyze.parseAsRoot(["a"] + options) }
        guard let error else { return }
        #expect(KCCAnalyze.message(for: error) == message)
        #expect(KCCAnalyze.exitCode(for: error).rawValue == 64)
    }
}
