import Testing

@testable import RegistrationLog

/// The moments were computed with GNU `date -d` in Europe/Amsterdam: 2024-03-09T00:00:00+01:00 is 1,709,938,800.
struct DatePatternTests {
    static let day = Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .day)
    static let minute = Timestamp(instant: 1_709_989_500, utcOffset: 3_600, precision: .minute)  // 14:05
    static let second = Timestamp(instant: 1_709_989_507, utcOffset: 3_600, precision: .second)  // 14:05:07

    static let readable: [(String, String, Timestamp)] = [
        ("d.m.jj uu:nn", "9.3.24 14:05", minute), ("d.m.jj uu:nn", "09.03.24  14:05", minute),
        ("dd/mm/jjjj uuhnn", "09/03/2024 14h05", minute), ("jjjj-mm-ddTuu:nn:ss", "2024-03-09T14:05:07", second),
        ("jjjjmmdd_uunnss", "20240309_140507", second), ("ddmmjj", "090324", day),
        ("d mmmm jjjj om u:nn uur", "9 maart 2024 om 14:05 uur", minute), ("d-mmm-jj", "9-mrt-24", day),
        ("mmm.dd.jjjj", "mrt.09.2024", day),
        ("mmm d jjjj UU:nn:ss AM", "Mar. 9 2024 02:05:07 PM", second), ("d-m-jjjj U:nnAM", "9-3-2024 2:05pm", minute),
        ("jjjj-mm-dd uu:nn:ss.fff", "2024-03-09 14:05:07.123456", second),
        ("jjjj-mm-dd uu:nn:sszone", "2024-03-09 13:05:07Z", second),
        ("uu:nn:ss zone d/m/jjjj", "14:05:07 +0100 9/3/2024", second),
        ("[d-m-jjjj] uu\u{20AC}nn", "[9-3-2024] 14\u{20AC}05", minute),
        // Without a time in the pattern any may follow.
        ("d.m.jj", "9.3.24", day), ("d.m.jj", "9.3.24 14:05", minute), ("d.m.jj", "9.3.24, 14.05.07", second),
        ("d-m-jjjj u", "9-3-2024 0", Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .minute)),
        ("d-m-jjjj uu:nn", "8-3-2024 24:00", Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .minute)),
    ]

    @Test(arguments: readable)
    func aMomentIsReadAsThePatternSays(_ pattern: String, _ cell: String, _ expected: Timestamp) throws {
        #expect(try read(cell, pattern) == expected)
    }

    @Test(arguments: [
        ("d.m.jj uu:nn", "9.3.24 9:05"), ("d.m.jj uu:nn", "9.3.24"), ("d.m.jj uu:nn", "9-3-24 14:05"),
        ("d.m.jj uu:nn", "9.3.2024 14:05"), ("d.m.jj uu:nn", "9.3.24 14:05:07"), ("d.m.jj uu:nn", "9.3.2414:05"),
        ("dd-mm-jjjj", "9-3-2024"), ("d-m-jjjj UU:nn AM", "9-3-2024 14:05 PM"), ("d-m-jjjj u:nn", "9-3-2024 24:01"),
        ("d-m-jjjj u:nn", "9-3-2024 14:60"), ("d-m-jjjj", "31-2-2024"), ("d-m-jjjj", "9-3-1989"), ("d-m-jjjj", ""),
        ("d mmm jjjj", "9 3 2024"),
    ])
    func anythingElseIsUnreadable(_ pattern: String, _ cell: String) throws {
        #expect(try read(cell, pattern) == nil)
    }

    @Test(arguments: [
        "", "dd-mm-yyyy", "dd-mm", "jjjj-mm", "jjjj-dd", "dd-mm-jjjj mm:ss", "dd-mm-jjjj uu:ss", "dd-mm-jjjj nn",
        "dd-mm-jjjj uu:nn.fff", "dd-mm-jjjj AM", "dd-mm-jjjj zone", "jjjj-jj-mm-dd", "dddd-mm-jjjj", "iso8601",
    ])
    func aPatternThatGivesNoMomentIsNone(_ text: String) { #expect(DatePattern(text) == nil) }

    private func read(_ cell: String, _ pattern: String) throws -> Timestamp? {
        let format = DateFormat.pattern(try #require(DatePattern(pattern)))
        let zone = try #require(LocalTimeZone(name: "Europe/Amsterdam"))
        return TimestampReader(format: format, timeZone: zone).read(cell.utf8.span)
    }
}
