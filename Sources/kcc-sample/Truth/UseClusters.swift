import RegistrationLog

/// How much more the uses of a product come together on days than chance would have them.
///
/// Pearson's χ² of the uses by day against the share of their month, divided by its degrees of freedom (McCullagh and
/// Nelder, «Generalized Linear Models», 1989, §4.5).
struct UseClusters {
    private let year: SampleYear
    private var deviations = 0.0
    private var degrees = 0

    /// Takes no field yet, of days of `year`.
    init(in year: SampleYear) { self.year = year }

    /// Adds a field that is captured and used so often on these mature days of the year, counted from 0; one that is used
    /// under fifteen times says nothing.
    mutating func add(captured: ArraySlice<Int>, used: [Int], on days: [Int]) {
        guard days.reduce(0, { $0 + used[$1] }) >= 15 else { return }
        let answered = days.filter { captured[captured.startIndex + $0] > 0 }
        for month in Dictionary(grouping: answered, by: year.month).sorted(by: { $0.key < $1.key }).map(\.value) {
            let captures = Double(captured.total(of: month))
            let share = Double(month.reduce(0) { $0 + used[$1] }) / captures
            guard share > 0, share < 1 else { continue }
            degrees += month.count - 1
            for day in month {
                let ofDay = Double(captured[captured.startIndex + day])
                let deviation = Double(used[day]) - ofDay * share
                deviations += deviation * deviation / (ofDay * share * (1 - share))
            }
        }
    }

    /// The clustering in hundredths, rounded up and at least 100; nil where nothing can be said.
    var hundredths: Int? {
        degrees == 0 ? nil : max(100, Int((deviations / Double(degrees) * 100 - 1e-6).rounded(.up)))
    }
}
