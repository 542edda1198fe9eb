import RegistrationLog
import Testing

@testable import Reporting

@Suite struct TimestampISO8601Tests {
    /// 1,709,647,505 s is 2024-03-05T14:05:05Z, by GNU `date --date=@1709647505`.
    @Test(arguments: [
        (Timestamp.Precision.second, Int32(3_600), "2024-03-05T15:05:05+01:00"),
        (.minute, 3_600, "2024-03-05T15:05+01:00"),
        (.day, 3_600, "2024-03-05"),
        (.second, 0, "2024-03-05T14:05:05+00:00"),
        (.second, -12_600, "2024-03-05T10:35:05-03:30"),
        (.day, 36_000, "2024-03-06"),
        (.second, 36_000, "2024-03-06T00:05:05+10:00"),
    ])
    func momentIsInLocalTime(precision: Timestamp.Precision, utcOffset: Int32, expected: String) {
        let time = Timestamp(instant: 1_709_647_505, utcOffset: utcOffset, precision: precision)
        #expect(time.iso8601 == expected)
    }
}
