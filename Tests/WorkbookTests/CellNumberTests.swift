import Testing

@testable import Workbook

@Suite struct CellNumberTests {
    private func text(_ stored: String, _ format: NumberFormat = .number, _ days: DayCount = .from1900) -> String {
        Array(stored.utf8).withUnsafeBufferPointer { CellNumber.text($0, format, days) }
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("7", "7"), ("1200", "1200"), ("-12.5", "-12.5"),
        ("0.1", "0.1"), ("0.10000000000000001", "0.1"), ("0.30000000000000004", "0.3"),
        ("1E3", "1000"), ("1.5E-7", "0.00000015"), ("8.3E+08", "830000000"),
        ("100000000000000", "100000000000000"), ("999999999999999", "999999999999999"),
        ("123456789012345", "123456789012345"), ("0.999999999999999999", "1"),
        ("99999.9999999999999", "100000"),
    ])
    func numbersAreTyped(stored: String, expected: String) {
        #expect(text(stored) == expected)
    }

    @Test(arguments: [
        ("1234567890123456", "1.23456789012346E+15"), ("1E15", "1E+15"), ("1000000000000000", "1E+15"),
        ("12345678901234567890", "1.23456789012346E+19"), ("-1E15", "-1E+15"),
    ])
    func longNumbersHaveLostDigits(stored: String, expected: String) {
        #expect(text(stored) == expected)
    }

    @Test(arguments: ["abc", "nan", "", "1,5"])
    func otherTextStays(stored: String) {
        #expect(text(stored) == stored)
    }

    @Test(arguments: [
        ("12345", "00012345"), ("123456789", "123456789"), ("1.5", "1.5"), ("-5", "-5"), ("0", "00000000"),
    ])
    func zerosPad(stored: String, expected: String) {
        #expect(text(stored, .padded(digits: 8)) == expected)
    }

    // What Excel and LibreOffice show for these days.
    @Test(arguments: [
        ("1", DayCount.from1900, "1900-01-01"), ("59", .from1900, "1900-02-28"), ("60", .from1900, "1900-02-29"),
        ("61", .from1900, "1900-03-01"), ("45352", .from1900, "2024-03-01"), ("45350", .from1900, "2024-02-28"),
        ("45351", .from1900, "2024-02-29"), ("2958465", .from1900, "9999-12-31"),
        ("0", .from1904, "1904-01-01"), ("43890", .from1904, "2024-03-01"), ("2957003", .from1904, "9999-12-31"),
    ])
    func daysAreDates(stored: String, days: DayCount, expected: String) {
        #expect(text(stored, .time(.init(hasDay: true)), days) == expected)
    }

    @Test(arguments: [
        // 09:15 is 0.385416666666667 of a day.
        ("45352.385416666664", "d-m-yyyy h:mm", "2024-03-01 09:15"),
        ("45352.385416666664", "d-m-yyyy h:mm:ss", "2024-03-01 09:15:00"),
        ("45352.385416666664", "d-m-yyyy", "2024-03-01 09:15"),
        ("45352", "d-m-yyyy h:mm", "2024-03-01 00:00"), ("45352", "d-m-yyyy", "2024-03-01"),
        // 30 seconds are 0.000347222222222 of a day.
        ("45352.385763888889", "d-m-yyyy h:mm", "2024-03-01 09:15:30"),
        ("45352.99999999999", "d-m-yyyy h:mm", "2024-03-02 00:00"),
        ("45352.385416672454", "d-m-yyyy h:mm:ss.000", "2024-03-01 09:15:00.001"),
        ("0.385416666666667", "h:mm", "09:15"), ("45352.385416666664", "h:mm", "2024-03-01 09:15"),
        ("1.5", "[h]:mm:ss", "36:00:00"),
    ])
    func momentsAreISO(stored: String, code: String, expected: String) {
        #expect(text(stored, NumberFormat(code)) == expected)
    }

    @Test(arguments: ["-1", "2958466", "1E+300"])
    func otherDaysAreNumbers(stored: String) {
        #expect(!text(stored, .time(.init(hasDay: true))).contains("-0"))
        #expect(text("-1", .time(.init(hasDay: true))) == "-1")
    }
}
