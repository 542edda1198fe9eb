import Foundation
import RegistrationLog
import TestSupport

/// Section 5.5: seconds per question, one registration at a time.
extension NaiveReference {
    /// What the handling times show.
    struct Seconds {
        let slope: Double
        let lower: Double
        let upper: Double
        let registrations: Int
        let days: Int
    }

    /// A registration that says how long it took.
    private struct Timed {
        let product: String
        let channel: String?
        let date: String
        let questions: Double
        var seconds: Double
    }

    /// «Registrations with 0 < y ≤ 14,400 whole seconds; x = number of fields asked».
    private var timed: [Timed] {
        contacts.compactMap { contact in
            let row = sketch.log.registrations[contact.number]
            guard let seconds = row.handlingSeconds, seconds > 0, seconds <= 14_400 else { return nil }
            return Timed(
                product: contact.product, channel: row.channel, date: contact.time.date,
                questions: Double(contact.answers.count), seconds: Double(seconds))
        }
    }

    /// The slope within cells and its interval; nil where there are no two days.
    ///
    /// «β = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)² within cells; its variance clustered by local day (CR1: G/(G−1) · (N−1)/(N−K), K = cells
    /// + 1), interval by Student's t with G − 1 degrees».
    var seconds: Seconds? {
        var (cells, products, squares) = (0, 0.0, 0.0)
        var rows: [(date: String, x: Double, y: Double)] = []
        for cell in self.cells {
            let meanX = cell.map(\.questions).reduce(0, +) / Double(cell.count)
            let meanY = cell.map(\.seconds).reduce(0, +) / Double(cell.count)
            cells += 1
            for row in cell {
                let (x, y) = (row.questions - meanX, row.seconds - meanY)
                products += x * y
                squares += x * x
                rows.append((row.date, x, y))
            }
        }
        let dates = Set(rows.map(\.date))
        guard dates.count > 1 else { return nil }
        let slope = products / squares
        var sum = 0.0
        for date in dates.sorted() {
            let score = rows.filter { $0.date == date }.map { $0.x * ($0.y - slope * $0.x) }.reduce(0, +)
            sum += score * score
        }
        let (g, n) = (Double(dates.count), Double(rows.count))
        let variance = g / (g - 1) * (n - 1) / (n - Double(cells + 1)) * sum / (squares * squares)
        let reach = naiveStudent(g - 1) * variance.squareRoot()
        return Seconds(
            slope: slope, lower: slope - reach, upper: slope + reach, registrations: rows.count, days: dates.count)
    }

    /// «y winsorised at the 1st and 99th percentile (nearest rank) of its product × channel; cells product × channel × month with at
    /// least 30 registrations and two values of x»; what has no channel is a group of its own.
    private var cells: [[Timed]] {
        let all = timed
        var cells: [[Timed]] = []
        for product in Set(all.map(\.product)).sorted() {
            for channel in Set(all.map(\.channel)).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
                var group = all.filter { $0.product == product && $0.channel == channel }
                let seconds = group.map { Int($0.seconds) }
                guard let least = naivePercentile(1, seconds), let most = naivePercentile(99, seconds) else { continue }
                for index in group.indices {
                    group[index].seconds = min(max(group[index].seconds, Double(least)), Double(most))
                }
                for month in Set(group.map { $0.date.prefix(7) }).sorted() {
                    let cell = group.filter { $0.date.hasPrefix(month) }
                    if cell.count >= 30, Set(cell.map(\.questions)).count > 1 { cells.append(cell) }
                }
            }
        }
        return cells
    }

    /// How many seconds a question is taken to take: measured, where the lower bound is above 0, G ≥ 30 and N ≥ 300; else assumed.
    var secondsPerQuestion: Double? {
        guard let found = seconds, found.lower > 0, found.days >= 30, found.registrations >= 300 else {
            return settings.secondsPerQuestion?.value
        }
        return found.slope
    }
}

/// How far Student's t reaches to each side with 95 % within: its density is summed by Simpson's rule.
func naiveStudent(_ degrees: Double) -> Double {
    let factor = exp(lgamma((degrees + 1) / 2) - lgamma(degrees / 2)) / (degrees * Double.pi).squareRoot()
    func density(_ t: Double) -> Double { factor * pow(1 + t * t / degrees, -(degrees + 1) / 2) }
    func within(_ reach: Double) -> Double {
        let step = reach / 1_000
        let inner = (1..<1_000).map { Double($0.isMultiple(of: 2) ? 2 : 4) * density(Double($0) * step) }
        return 2 * step / 3 * (density(0) + inner.reduce(0, +) + density(reach))
    }
    var (below, above) = (1.0, 20.0)
    for _ in 0..<50 {
        let middle = (below + above) / 2
        if within(middle) < 0.95 { below = middle } else { above = middle }
    }
    return below
}
