import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct FileFaultTests {
    private static let (first, second) = (FileID(0), FileID(1))

    @Test(
        arguments: [
            (.cutOff(file: first), .cutOff(file: second)),
            (.mergeableRepeats(file: first, 3), .mergeableRepeats(file: second, 40)),
            (.ambiguousDates(file: first, column: "datum"), .ambiguousDates(file: second, column: "datum")),
            (.shortRows(file: first, 2, broken: 0), .shortRows(file: second, 9, broken: 0)),
            (.otherHeader(file: first, line: 3), .otherHeader(file: second, line: 9)),
        ] as [(PublishedWarning, PublishedWarning)])
    func whichFileAndHowOftenDoesNotMatter(one: PublishedWarning, other: PublishedWarning) {
        #expect(FileFault(one) != nil)
        #expect(FileFault(one) == FileFault(other))
    }

    @Test(
        arguments: [
            (.cutOff(file: first), .noRows(file: first)),
            (.ambiguousDates(file: first, column: "datum"), .ambiguousDates(file: first, column: "tijd")),
            (.shortRows(file: first, 2, broken: 0), .shortRows(file: first, 2, broken: 1)),
            (.stopsAtLimit(file: first, 1_000), .stopsAtLimit(file: second, 5_000)),
        ] as [(PublishedWarning, PublishedWarning)])
    func whatIsWrongMatters(one: PublishedWarning, other: PublishedWarning) {
        #expect(FileFault(one) != FileFault(other))
    }

    @Test func whatIsAboutNoSingleFileIsNotShared() {
        #expect(FileFault(.duplicatesWithOtherAnswers(3)) == nil)
        #expect(FileFault(.groupedNames(.product, 3)) == nil)
    }
}
