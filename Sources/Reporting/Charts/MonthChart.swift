import RegistrationLog

/// Bars that show how many answers a contact gave on average, month by month, with the days on which questions changed.
///
/// Horizontally the months, those without registrations left open; vertically from 0 to a round number.
struct MonthChart: Encodable {
    /// What is drawn of a month.
    struct Bar: Hashable {
        let month: CalendarMonth
        /// Answers by registrations.
        let answers: Ratio
    }

    /// A day on which the questions changed.
    struct Change: Encodable {
        let x: Int
        let top = MonthChart.plotTop
        let bottom = MonthChart.plotBottom
    }

    let titleID: String
    let descriptionID: String
    let title: String
    let description: String
    let width = 360
    let height = 190
    /// The lines across the chart as one path.
    let grid: String
    /// What those lines stand for.
    let scale: [ChartLabel]
    /// All bars as one path.
    let path: String
    /// The values of the first and the last bar.
    let values: [ChartLabel]
    let ticks: [ChartLabel]
    let changes: [Change]

    private static let plotLeft = 44
    private static let plotRight = 350
    private static let plotTop = 26
    private static let plotBottom = 160

    /// Draws `bars`, of which there is at least one, months ascending.
    init(_ bars: [Bar], changes: [CalendarDate], anchor: String, title: String, description: String, wording: Wording) {
        titleID = "\(anchor)-months-title"
        descriptionID = "\(anchor)-months-description"
        self.title = title
        self.description = description
        let months = MonthAxis(bars.map(\.month), from: Self.plotLeft, to: Self.plotRight)
        let top = Self.roundTop(bars.map { $0.answers.value ?? 0 }.max() ?? 0)
        func y(_ value: Double) -> Int {
            Self.plotBottom - Int((value / top * Double(Self.plotBottom - Self.plotTop)).rounded())
        }
        let lines = [0, top / 2, top].map { (value: $0, y: y($0)) }
        grid = lines.map { "M\(Self.plotLeft) \($0.y)H\(Self.plotRight)" }.joined()
        scale = lines.map { ChartLabel(x: Self.plotLeft - 8, y: $0.y + 4, text: wording.numbers.setting($0.value)) }
        path = bars.map { bar in
            let (left, right) = months.bar(bar.month)
            return "M\(left) \(Self.plotBottom)V\(y(bar.answers.value ?? 0))H\(right)V\(Self.plotBottom)"
        }.joined()
        values = [bars.first, bars.count > 1 ? bars.last : nil].compactMap { $0 }.compactMap { bar in
            wording.numbers.oneDecimal(bar.answers).map {
                ChartLabel(x: months.middle(bar.month), y: y(bar.answers.value ?? 0) - 5, text: $0)
            }
        }
        ticks = months.ticks.map { ChartLabel(x: months.middle($0), y: 182, text: wording.dates.shortMonth($0)) }
        self.changes = changes.compactMap(months.position).map { Change(x: $0) }
    }

    /// The least number that is not below `value` and of which the half is round too: 1, 2, 4, 6, 8, 10, 12, 16, 20, 40, ….
    private static func roundTop(_ value: Double) -> Double {
        var unit = 1.0
        while unit * 16 < value { unit *= 10 }
        return [1, 2, 4, 6, 8, 10, 12, 16].lazy.map { $0 * unit }.first { $0 >= value } ?? unit * 16
    }
}
