import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct TimeColumnTests {
    /// The plain twin reads every cell.
    @Test func timesThatAreRepeatedAreReadAsTheyWere() throws {
        let reader = TimestampReader(format: .iso8601, timeZone: try #require(LocalTimeZone(name: "Europe/Amsterdam")))
        var column = TimeColumn(reader)
        var random = SplitMix64(seed: 4)
        let cells = ["2024-03-01", " 2024-03-01", "2024-03-01T09:00", "2024-03-01T09:00:01Z", "", "gisteren"]
        var readable = 0
        for _ in 0..<500 {
            let cell = cells.randomElement(using: &random) ?? ""
            let time = column.read(cell.utf8.span)
            #expect(time == reader.read(cell.utf8.span))
            if time != nil { readable += 1 }
        }
        #expect((1..<500).contains(readable))
    }
}
