import RegistrationLog

/// Where months and days lie along the horizontal axis of a drawing.
struct MonthAxis {
    private let first: CalendarMonth
    private let count: Int
    private let left: Int
    private let right: Int

    /// Spreads the months from the first to the last of `months`, ascending, between `left` and `right`.
    init(_ months: [CalendarMonth], from left: Int, to right: Int) {
        let last = months.last ?? CalendarMonth(year: 1970, month: 1)
        first = months.first ?? last
        count = Self.number(of: last, since: first) + 1
        self.left = left
        self.right = right
    }

    /// Left and right edge of the bar of a month: most of its width, at least one unit wide.
    func bar(_ month: CalendarMonth) -> (left: Int, right: Int) {
        let index = Double(Self.number(of: month, since: first))
        let left = position(index + 0.15)
        return (left, max(left + 1, position(index + 0.85)))
    }

    /// The middle of a month.
    func middle(_ month: CalendarMonth) -> Int { position(Double(Self.number(of: month, since: first)) + 0.5) }

    /// Where a day lies; nil when it lies outside the axis.
    func position(_ day: CalendarDate) -> Int? {
        let index = Self.number(of: day.month, since: first)
        guard (0..<count).contains(index) else { return nil }
        return position(Double(index) + Double(day.components.day - 1) / 31)
    }

    /// At most six months that are named, the first among them.
    var ticks: [CalendarMonth] {
        stride(from: 0, to: count, by: (count + 5) / 6).map { index in
            let month = first.month - 1 + index
            return CalendarMonth(year: first.year + month / 12, month: month % 12 + 1)
        }
    }

    private func position(_ index: Double) -> Int {
        left + Int((index * Double(right - left) / Double(count)).rounded())
    }

    private static func number(of month: CalendarMonth, since first: CalendarMonth) -> Int {
        (month.year - first.year) * 12 + month.month - first.month
    }
}
