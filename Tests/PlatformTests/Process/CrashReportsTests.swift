import Glibc
import Platform
import Testing

@Suite struct CrashReportsTests {
    /// The runtime says «Fatal error: Duplicate values for key: 'Geheim'» of its own accord.
    @Test func aTrapPrintsNoValue() async throws {
        let ending = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            unsetenv("SWIFT_BACKTRACE")
            CrashReports.silence(reporting: "crashed\n", shortage: .test)
            let answers = ["Geheim", "Geheim"]
            _ = Dictionary(uniqueKeysWithValues: answers.map { ($0, 1) })
        }
        #expect(String(decoding: try #require(ending).standardErrorContent, as: UTF8.self) == "crashed\n")
    }

    @Test func whatThisProgramWritesIsStillPrinted() async throws {
        let ending = await #expect(processExitsWith: .exitCode(3), observing: [\.standardErrorContent]) {
            unsetenv("SWIFT_BACKTRACE")
            CrashReports.silence(reporting: "crashed\n", shortage: .test)
            try StandardStream.error.write("still here\n")
            exit(3)
        }
        #expect(String(decoding: try #require(ending).standardErrorContent, as: UTF8.self) == "still here\n")
    }

    @Test func whoAsksForItSeesAll() async throws {
        let ending = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            setenv("SWIFT_BACKTRACE", "enable=no", 1)
            CrashReports.silence(reporting: "crashed\n", shortage: .test)
            let keys = ["key", "key"]
            _ = Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) })
        }
        let printed = String(decoding: try #require(ending).standardErrorContent, as: UTF8.self)
        #expect(printed.contains("'key'") && !printed.contains("crashed"))
    }
}
