import Testing

@testable import KCCAnalyzeCommand

struct ProgressBarTests {
    @Test(arguments: [
        (0, 100, "Reading [..........] 0%"),
        (9, 100, "Reading [..........] 9%"),
        (10, 100, "Reading [#.........] 10%"),
        (55, 100, "Reading [#####.....] 55%"),
        (999, 1_000, "Reading [#########.] 99%"),
        (100, 100, "Reading [##########] 100%"),
        // A file that grew, and an input of no bytes.
        (120, 100, "Reading [##########] 100%"),
        (0, 0, "Reading [##########] 100%"),
    ])
    func itShowsHowMuchWasRead(_ read: Int, _ total: Int, _ line: String) {
        #expect(ProgressBar.line(bytesRead: read, total: total, width: 10) == line)
    }
}
