import RegistrationLog
import TestSupport
import Testing

@Suite struct TimestampTests {
    // 1 March 2024 is day 19,783 (29 February is day 19,782, see the calendar); 14:09:30 is 50,970 s.
    @Test func localDateFollowsTheOffset() {
        let midnight: Int64 = 19_783 * 86_400
        func day(_ instant: Int64, _ offset: Int32) -> String {
            Timestamp(instant: instant, utcOffset: offset, precision: .second).localDate.iso8601
        }
        #expect(day(midnight, 0) == "2024-03-01")
        #expect(day(midnight - 1, 0) == "2024-02-29")
        #expect(day(midnight - 1, 3_600) == "2024-03-01")
        #expect(day(midnight - 3_601, 3_600) == "2024-02-29")
        #expect(day(midnight, -3_600) == "2024-02-29")
        #expect(day(-1, 0) == "1969-12-31")
        #expect(day(-86_400, 0) == "1969-12-31")
        #expect(day(-86_401, 0) == "1969-12-30")
    }

    // At the coarser of both precisions.
    @Test(arguments: [
        ("2024-03-01 14:09:30", "2024-03-01 14:09:30", true, true),
        ("2024-03-01 14:09:31", "2024-03-01 14:09:30", true, false),
        ("2024-03-01 14:09", "2024-03-01 14:09:59", true, true),
        ("2024-03-01 14:10", "2024-03-01 14:09:59", true, false),
        ("2024-03-01", "2024-03-01 14:09", true, true), ("2024-03-02", "2024-03-01 23:59:59", true, false),
        ("2024-03-01", "2024-03-01", true, true), ("2024-03-01 14:09", "2024-03-01 14:08", true, false),
        // 14:00 at +02:00 is 13:00 at +01:00, an hour before 14:00 there.
        ("2024-03-01 13:00:00+01:00", "2024-03-01 14:00:00+02:00", true, true),
        ("2024-03-01 14:00+01:00", "2024-03-01 14:00+02:00", true, false),
        // A day is local: 1 March 00:30 at +01:00 is no longer 29 February.
        ("2024-03-01 00:30+01:00", "2024-03-01+01:00", true, true),
        ("2024-03-01 00:30+01:00", "2024-02-29+01:00", true, false),
    ])
    func comparedAtTheCoarserPrecision(left: String, right: String, isAtOrAfter: Bool, isBefore: Bool) {
        let (left, right) = (Timestamp(sketch: left), Timestamp(sketch: right))
        #expect(left.isAtOrAfter(right) == isAtOrAfter)
        #expect(right.isAtOrAfter(left) == isBefore)
        #expect(left.isSame(as: right) == (isAtOrAfter && isBefore))
    }

    // Before 1970 a minute begins at its first second too: −30 s lies in the minute from −60 s.
    @Test func minutesBefore1970() {
        let second = Timestamp(instant: -30, utcOffset: 0, precision: .second)
        let minute = Timestamp(instant: -60, utcOffset: 0, precision: .minute)
        #expect(second.isSame(as: minute))
        #expect(!minute.isAtOrAfter(Timestamp(instant: 0, utcOffset: 0, precision: .minute)))
    }

    @Test(arguments: [
        ("2024-03-01 14:09:30", "2024-03-01 14:10:00", 30), ("2024-03-01 14:10", "2024-03-01 14:09", 0),
        ("2024-03-01 14:09:30", "2024-03-01 14:09", 0), ("2024-03-01", "2024-03-03 00:00:01", 172_800),
        ("2024-03-01 23:59", "2024-03-02", 86_400), ("2024-03-02", "2024-03-01 23:59", 0),
        ("2024-02-28", "2024-03-01", 172_800), ("2024-03-31 01:59:00+01:00", "2024-03-31 03:00:00+02:00", 60),
    ])
    func elapsedSeconds(earlier: String, later: String, seconds: Int64) {
        #expect(Timestamp(sketch: earlier).elapsedSeconds(to: Timestamp(sketch: later)) == seconds)
    }

    // A day counts as its midnight, a minute as its first second; of equal ones the coarser comes first.
    @Test func putInOrder() {
        let texts = [
            "2024-02-29 23:59:59", "2024-03-01", "2024-03-01 00:00", "2024-03-01 00:00:00", "2024-03-01 00:00:01",
            "2024-03-01 00:01", "2024-03-02",
        ]
        let moments = texts.map { Timestamp(sketch: $0) }
        #expect(moments.reversed().sorted() == moments)
    }

    // Equal in order means equal: of two unequal moments one comes before the other.
    @Test func orderDistinguishesUnequalMoments() {
        let left = Timestamp(instant: 0, utcOffset: 0, precision: .second)
        let right = Timestamp(instant: 0, utcOffset: 3_600, precision: .second)
        #expect(left != right)
        #expect(left < right)
        #expect(!(right < left))
    }

    // What goes in comes out, at both ends of what fits and around 0.
    @Test(
        arguments: [-(1 << 43), -1, 0, 1, 1_711_846_800, (1 << 43) - 1] as [Int64],
        [-(1 << 17), -1, 0, 1, (1 << 17) - 1] as [Int32])
    func everyPartIsKept(instant: Int64, offset: Int32) {
        for precision in [Timestamp.Precision.day, .minute, .second] {
            let moment = Timestamp(instant: instant, utcOffset: offset, precision: precision)
            #expect(moment.instant == instant)
            #expect(moment.utcOffset == offset)
            #expect(moment.precision == precision)
        }
    }

    // Pairs of random moments, of which many are equal in one part, in the order of their parts.
    @Test(arguments: 0..<10)
    func theOrderIsThatOfTheParts(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        func moment() -> Timestamp {
            Timestamp(
                instant: Int64.random(in: -2...2, using: &random), utcOffset: Int32.random(in: -2...2, using: &random),
                precision: [.day, .minute, .second].randomElement(using: &random) ?? .day)
        }
        for _ in 0..<200 {
            let (left, right) = (moment(), moment())
            let parts = [left, right].map { ($0.instant, Int64($0.precision.rawValue), Int64($0.utcOffset)) }
            #expect((left < right) == (parts[0] < parts[1]), "seed \(seed)")
            #expect((left == right) == (parts[0] == parts[1]), "seed \(seed)")
        }
    }

    @Test func aMomentTakesEightBytes() {
        #expect(MemoryLayout<Timestamp>.stride == 8)
    }
}
