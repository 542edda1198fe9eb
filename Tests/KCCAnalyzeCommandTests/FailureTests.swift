import ArgumentParser
import Configuration
import Feedback
import Ingest
import Platform
import Testing

@testable import KCCAnalyzeCommand

struct FailureTests {
    /// The numbers of `sysexits.h`.
    @Test(
        arguments: [
            (IngestError.noSuchPath("a"), 66),
            (.cannotRead(name: "a", SystemError(code: 13)), 74),
            (.changedWhileReading(name: "a"), 74),
            (.damagedGzip(name: "a"), 74),
            (.damagedArchive(name: "a"), 74), (.noLocale(name: "a"), 74), (.tooManyMembers(name: "a", limit: 2), 65),
            (.tooMuchText(name: "a", limit: 2), 65),
            (.expandsTooMuch(name: "a", limit: 200), 65),
            (.tooManyNames(.products, count: 2, limit: 1), 65),
            (.configuration(ConfigurationError(file: "kcc.yaml", line: 1, problem: .notUTF8)), 78),
        ] as [(IngestError, Int32)])
    func everyErrorOfTheInputHasItsStatus(_ error: IngestError, _ status: Int32) {
        #expect(Failure.status(of: error).rawValue == status)
    }

    /// The same numbers; 12 is ENOMEM.
    @Test(
        arguments: [
            (FeedbackError.noSuchPath("a"), 66), (.cannotRead(path: "a", SystemError(code: 13)), 74),
            (.cannotRead(path: "a", SystemError(code: 12)), 70), (.changedWhileReading(path: "a"), 74),
            (.damaged(path: "a"), 74), (.noLocale(path: "a"), 74), (.tooLong(path: "a", limit: 2), 65),
            (.notAFile(path: "a"), 65), (.noReport(path: "a"), 65), (.otherProgram(path: "a"), 65),
            (.otherKind(path: "a", kind: nil), 65), (.damagedRecord(path: "a"), 65),
            (.notATable(path: "a", signature: nil), 65), (.missingColumns(path: "a", columns: ["b"]), 65),
            (.repeatedColumn(path: "a", column: "b"), 65), (.row(path: "a", line: 2, .unreadable), 65),
        ] as [(FeedbackError, Int32)])
    func everyErrorOfWhatCameBackHasItsStatus(_ error: FeedbackError, _ status: Int32) {
        #expect(Failure.status(of: error).rawValue == status)
    }

    @Test func whatCameBackEndsARunAsTheInputDoes() {
        #expect(throws: ExitCode(65)) {
            try Failure.reporting { throw FeedbackError.noReport(path: "a") }
        }
    }
}
