import Foundation
import RegistrationLog
import TestSupport

/// Section 5.6: what differs between before and after a change.
extension NaiveReference {
    /// A row of `protocoleffecten.csv`.
    struct Effect {
        /// Product, date, measure, the first and the last day of both sides, and their registrations, in words.
        let words: String
        let before: Double?
        let after: Double?
        let difference: Double?
        let interval: (lower: Double, upper: Double)?
    }

    /// «Per change and product, two sides of equally many whole days (at most 180, no further than the neighbouring change; 7 days
    /// from the change on left out; both sides mature)», within the days with registrations of the product.
    func effects(of view: ProductView) -> [Effect] {
        let dates = Set(
            settings.protocolChanges.filter { ($0.product ?? view.product) == view.product }.map(\.date.iso8601)
        ).sorted()
        return dates.indices.flatMap { index -> [Effect] in
            let neighbours = (
                index > 0 ? number(dates[index - 1]) : nil, index + 1 < dates.count ? number(dates[index + 1]) : nil
            )
            guard let length = sideLength(number(dates[index]), neighbours, in: view) else { return [] }
            let change = number(dates[index])
            let sides = [change - length...change - 1, change + 7...change + 6 + length]
            return effects(dates[index], sides, in: view)
        }
    }

    /// The most days that both sides can have: each begins and ends with a day that is mature to its last moment.
    private func sideLength(_ change: Int, _ neighbours: (Int?, Int?), in view: ProductView) -> Int? {
        let days = view.contacts.map(\.time.dayNumber)
        guard let first = days.min(), let last = days.max(), let end = observationEnd else { return nil }
        let isComplete = settings.products[view.product]?.followUpComplete ?? false
        let silent = isComplete ? [] : silentDays(serving: view.product)
        func isMature(_ day: Int) -> Bool {
            let isInData = end.precision == 0 ? day + view.horizon <= end.dayNumber : day + view.horizon < end.dayNumber
            return isInData && !(day...day + view.horizon).contains(where: silent.contains)
        }
        let lengthsBefore = (1...180).filter { length in
            let day = change - length
            return day >= first && (neighbours.0.map { day >= $0 + 7 } ?? true) && isMature(day)
        }
        let lengthsAfter = (1...180).filter { length in
            let day = change + 6 + length
            return day <= last && (neighbours.1.map { day < $0 } ?? true) && isMature(day)
        }
        guard let before = lengthsBefore.max(), let after = lengthsAfter.max() else { return nil }
        return min(before, after)
    }

    private func effects(_ date: String, _ sides: [ClosedRange<Int>], in view: ProductView) -> [Effect] {
        let contacts = sides.map { days in view.mature.filter { days.contains($0.time.dayNumber) } }
        func means(_ name: String, _ value: (Contact) -> Int?) -> Effect? {
            let numbers = contacts.map { $0.compactMap(value).map(Double.init) }
            if numbers.allSatisfy(\.isEmpty) { return nil }
            let values = numbers.map { $0.isEmpty ? nil : $0.reduce(0, +) / Double($0.count) }
            return effect([view.product, date, name], sides, numbers.map(\.count), values, naiveWelch(numbers))
        }
        func shares(_ name: String, _ factor: Double, _ isCounted: (Contact) -> Bool) -> Effect? {
            let cases = contacts.map { $0.count(where: isCounted) }
            let totals = contacts.map(\.count)
            if totals == [0, 0] { return nil }
            let values = zip(cases, totals).map { $1 == 0 ? nil : factor * Double($0) / Double($1) }
            let interval = totals.contains(0) ? nil : naiveNewcombe(cases, totals)
            return effect(
                [view.product, date, name], sides, totals, values,
                interval.map { (factor * $0.lower, factor * $0.upper) })
        }
        return [
            means("questionsPerContact") { contact in fieldNames.count { captured(contact, $0) != nil } },
            shares("followUpCoverage", 1) { !actions[$0.number].isEmpty },
            shares("missingPerThousand", 1_000) { contact in fieldNames.contains { isMissing(contact, $0) } },
            means("handlingTime") { contact in
                sketch.log.registrations[contact.number].handlingSeconds.flatMap {
                    (1...14_400).contains($0) ? $0 : nil
                }
            },
        ].compactMap(\.self)
    }

    private func effect(
        _ names: [String], _ sides: [ClosedRange<Int>], _ counts: [Int], _ values: [Double?],
        _ interval: (lower: Double, upper: Double)?
    ) -> Effect {
        let days = sides.flatMap { [$0.lowerBound, $0.upperBound] }.map { CalendarDate(dayNumber: $0).iso8601 }
        var difference: Double?
        if let before = values[0], let after = values[1] { difference = after - before }
        return Effect(
            words: (names + days + counts.map(String.init)).joined(separator: " "), before: values[0],
            after: values[1], difference: difference, interval: interval)
    }
}

/// Welch's interval of the mean of the second list less that of the first.
private func naiveWelch(_ lists: [[Double]]) -> (lower: Double, upper: Double)? {
    guard lists.allSatisfy({ $0.count > 1 }) else { return nil }
    let means = lists.map { $0.reduce(0, +) / Double($0.count) }
    let errors = zip(lists, means).map { list, mean in
        list.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(list.count - 1) / Double(list.count)
    }
    let error = errors[0] + errors[1]
    if error < 1e-20 { return nil }
    let below = zip(errors, lists).map { $0 * $0 / Double($1.count - 1) }.reduce(0, +)
    let reach = naiveStudent(error * error / below) * error.squareRoot()
    return (means[1] - means[0] - reach, means[1] - means[0] + reach)
}

/// Newcombe's interval of the second share less the first.
private func naiveNewcombe(_ cases: [Int], _ totals: [Int]) -> (lower: Double, upper: Double) {
    /// The rate at one side of a share whose distance to it is 1.96 of its own standard errors, by halving.
    func wilson(_ side: Int, towards end: Double) -> Double {
        let (share, total) = (Double(cases[side]) / Double(totals[side]), Double(totals[side]))
        var (inside, outside) = (share, end)
        for _ in 0..<60 {
            let rate = (inside + outside) / 2
            let isInside = abs(rate - share) <= 1.959963984540054 * (rate * (1 - rate) / total).squareRoot()
            if isInside { inside = rate } else { outside = rate }
        }
        return inside
    }
    let (p, q) = (Double(cases[1]) / Double(totals[1]), Double(cases[0]) / Double(totals[0]))
    let down = pow(p - wilson(1, towards: 0), 2) + pow(wilson(0, towards: 1) - q, 2)
    let up = pow(wilson(1, towards: 1) - p, 2) + pow(q - wilson(0, towards: 0), 2)
    return (p - q - down.squareRoot(), p - q + up.squareRoot())
}
