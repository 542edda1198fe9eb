import Testing

@testable import Ingest

/// Expected values by hand, from the forms that exports have.
struct HandlingTimeTests {
    @Test(arguments: [
        ("1", 1), ("14400", 14_400), ("000120", 120), (" 90 ", 90), ("61,5", 61), ("61.999", 61), ("1.200", 1),
        ("0:00:01", 1), ("0:02:30", 150), ("01:00:00", 3_600), ("4:00:00", 14_400), ("00:59:59", 3_599),
    ])
    func whatIsOne(_ cell: String, _ seconds: Int) {
        #expect(HandlingTime.seconds(in: cell.utf8.span) == seconds)
    }

    @Test(arguments: [
        // Nothing, too little and too much.
        "", " ", "0", "0,9", "14401", "4:00:01", "99:59:59", "99999999999999999999999999", "0:00:00",
        // No number, or none of this form.
        "-5", "+5", "1e3", "12,", ",5", "1.200,5", "1 200", "5 min", "twee", "PT2M", "½", "9\u{660}",
        // No time of these two forms.
        "2:30", "02:30", "0:2:30", "0:02:3", "0:60:00", "0:00:60", "100:00:00", ":02:30", "0:02:30,5", "0-02-30",
        "0:02.30",
    ])
    func whatIsNone(_ cell: String) {
        #expect(HandlingTime.seconds(in: cell.utf8.span) == nil)
    }
}
