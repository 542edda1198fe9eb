import RegistrationLog

/// The mature captures of a field on one local day.
struct DayOfCaptures: Hashable, Sendable {
    /// The day.
    let day: CalendarDate
    /// Registrations of that day in which the field is captured.
    let captured: Int
    /// Those of them in which it is used.
    let used: Int

    /// Creates the day on which `used` of `captured` answers were used.
    init(_ day: CalendarDate, captured: Int, used: Int) {
        self.day = day
        self.captured = captured
        self.used = used
    }
}

extension Clustering {
    /// The least number of mature uses with which a field says anything.
    static let fewestUses = 15

    /// Determines how the uses of a product cluster.
    ///
    /// Pearson's χ² of the uses by day, divided by its degrees of freedom (P. McCullagh and J. A. Nelder, «Generalized Linear
    /// Models», second edition, 1989, §4.5), against the share used in the same calendar month: a season or a changed
    /// protocol is no cluster. It is ``undeterminable`` where no field has enough uses, or no month has several days.
    ///
    /// - Parameter fields: The days with mature captures of each field, in the order in which the terms are summed; days are
    ///   ascending and none stands twice.
    /// - Complexity: O(*n*) for *n* days of all fields together.
    init(of fields: some Sequence<[DayOfCaptures]>) {
        var (sum, degrees) = (0.0, 0)
        for days in fields where days.reduce(0, { $0 + $1.used }) >= Self.fewestUses {
            for month in days.split(by: \.day.month) {
                let captured = month.reduce(0) { $0 + $1.captured }
                let used = month.reduce(0) { $0 + $1.used }
                guard used > 0, used < captured else { continue }
                degrees += month.count - 1
                for day in month { sum += Self.squaredDeviation(of: day, captured: captured, used: used) }
            }
        }
        guard degrees > 0 else {
            self = .undeterminable
            return
        }
        self.init(hundredths: Int((sum / Double(degrees) * 100 - Self.slack).rounded(.up)))
    }

    /// What floating point cannot distinguish from a whole number of hundredths, in hundredths: 10⁻⁹.
    private static let slack = 1e-7

    /// (*x* − *n*·*q*)² / (*n*·*q*·(1 − *q*)) where *q* is `used` / `captured`, with all of the numerator in whole numbers.
    private static func squaredDeviation(of day: DayOfCaptures, captured: Int, used: Int) -> Double {
        let deviation = Double(day.used * captured - day.captured * used)
        return deviation * deviation / (Double(day.captured) * Double(used) * Double(captured - used))
    }
}

extension [DayOfCaptures] {
    /// The runs of successive days that have the same `key`.
    fileprivate func split(by key: (DayOfCaptures) -> some Equatable) -> [ArraySlice<DayOfCaptures>] {
        var runs: [ArraySlice<DayOfCaptures>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || key(self[index]) != key(self[index + 1]) {
            runs.append(self[start...index])
            start = index + 1
        }
        return runs
    }
}
