import Configuration
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
}
