import ArgumentParser
import RegistrationLog
import Testing

@testable import KCCAnalyzeCommand

struct CommandLineDateTests {
    @Test func aDayIsRead() throws {
        #expect(try CommandLineDate.parse("2024-02-29") == CalendarDate(year: 2024, month: 2, day: 29))
    }

    @Test(arguments: [
        "", "2024", "2024-2-9", "2023-02-29", "2024-13-01", "2024-00-10", "01-02-2024", "2024-02-01-", "2024/02/01",
        "+024-01-01", "２０２４-01-01", "2024-02-01 ",
    ])
    func anythingElseIsNot(_ text: String) {
        let error = #expect(throws: ValidationError.self) { try CommandLineDate.parse(text) }
        #expect(error?.message == "'\(text)' is no day; write it as jjjj-mm-dd, for example 2024-07-01.")
    }
}
