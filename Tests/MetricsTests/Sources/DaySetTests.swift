import Testing

@testable import Metrics

@Suite struct DaySetTests {
    @Test func theIntersectionOfManyIsWhatAllHave() {
        let sets = [DaySet([0...9, 20...29]), DaySet([5...25]), DaySet([0...6, 8...22, 24...99])]
        #expect(DaySet.intersection(of: sets).ranges == [5...6, 8...9, 20...22, 24...25])
        #expect(DaySet.intersection(of: sets + [DaySet()]).ranges == [])
        #expect(DaySet.intersection(of: []).ranges == [Int.min...Int.max])
    }

    @Test func rangesThatTouchAreOne() {
        #expect(DaySet([5...6, 1...2, 3...3, 8...9, 8...8]).ranges == [1...3, 5...6, 8...9])
    }

    @Test func intersectsWhatSharesADay() {
        let days = DaySet([1...3, 10...12])
        #expect(days.intersects(3...5))
        #expect(days.intersects(0...20))
        #expect(!days.intersects(4...9))
        #expect(!days.intersects(13...20))
        #expect(!DaySet().intersects(0...9))
    }

    @Test func countsTheDaysWithin() {
        #expect(DaySet([1...3, 10...12]).count(within: 3...10) == 2)
        #expect(DaySet([Int.min...2, 9...Int.max]).count(within: 0...10) == 5)
    }

    @Test func theOthersOfTheOthersAreTheSame() {
        let days = DaySet([1...3, 10...12])
        #expect(days.complement.ranges == [Int.min...0, 4...9, 13...Int.max])
        #expect(days.complement.complement == days)
        #expect(DaySet().complement.ranges == [Int.min...Int.max])
        #expect(DaySet().complement.complement == DaySet())
    }

    @Test func commonDaysAreInBoth() {
        #expect(DaySet([1...5, 8...20]).intersection(DaySet([4...9, 15...16])).ranges == [4...5, 8...9, 15...16])
        #expect(DaySet([1...5]).intersection(DaySet()) == DaySet())
    }
}
