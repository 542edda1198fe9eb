import RegistrationLog

/// A staircase that shows which share of the follow-up the first questions of a product help.
///
/// Horizontally the number of questions, vertically the share from 0 to 100%, in units of the drawing.
struct CoverageChart: Encodable {
    let titleID: String
    let descriptionID: String
    let title: String
    let description: String
    let width = Self.width
    let height = Self.height
    /// The lines across the chart as one path.
    let grid: String
    /// What those lines stand for.
    let scale: [ChartLabel]
    let ticks: [ChartLabel]
    let path: String
    let pointX: Int
    let pointY: Int
    let pointTextX: Int
    let pointTextY: Int
    let pointAnchor: String
    let pointLabel: String

    private static let width = 360
    private static let height = 190
    private static let plotLeft = 44
    private static let plotRight = 350
    private static let plotTop = 12
    private static let plotBottom = 160

    /// Draws `steps`, of which the last is for all questions, and points out where `percent` is reached.
    init(
        steps: [Ratio], pointedOut: (fields: Int, percent: Int), anchor: String, title: String, description: String,
        wording: Wording
    ) {
        titleID = "\(anchor)-coverage-title"
        descriptionID = "\(anchor)-coverage-description"
        self.title = title
        self.description = description
        let last = max(1, steps.count - 1)
        let lines = [0, 50, 100].map { (percent: $0, y: Self.y(Ratio($0, 100))) }
        grid = lines.map { "M\(Self.plotLeft) \($0.y)H\(Self.plotRight)" }.joined()
        scale = lines.map { ChartLabel(x: Self.plotLeft - 8, y: $0.y + 4, text: "\($0.percent)%") }
        ticks = Self.tickNumbers(last: last).map {
            ChartLabel(x: Self.x($0, of: last), y: Self.height - 8, text: wording.numbers.count($0))
        }
        path = Self.staircase(steps, last: last)
        pointX = Self.x(pointedOut.fields, of: last)
        pointY = Self.y(steps[pointedOut.fields])
        // The label stands on the side of the point where there is room, below the line that it belongs to.
        let isOnTheRight = pointedOut.fields * 2 > last
        pointTextX = isOnTheRight ? pointX - 4 : pointX + 10
        pointTextY = pointY + 22
        pointAnchor = isOnTheRight ? "end" : "start"
        pointLabel = wording.chapters.coveragePoint(fields: pointedOut.fields, percent: pointedOut.percent)
    }

    /// From 0 to the last number in at most seven round steps.
    private static func tickNumbers(last: Int) -> [Int] {
        let step = [1, 2, 5, 10, 20, 50, 100].first { last <= $0 * 6 } ?? last
        return Array(stride(from: 0, through: last, by: step))
    }

    private static func staircase(_ steps: [Ratio], last: Int) -> String {
        var path = ""
        for (fields, share) in steps.enumerated() {
            let (x, y) = (x(fields, of: last), y(share))
            path += fields == 0 ? "M\(x) \(y)" : "H\(x)V\(y)"
        }
        return path
    }

    private static func x(_ fields: Int, of last: Int) -> Int { plotLeft + fields * (plotRight - plotLeft) / last }

    private static func y(_ share: Ratio) -> Int {
        guard share.denominator > 0 else { return plotBottom }
        return plotBottom - share.numerator * (plotBottom - plotTop) / share.denominator
    }
}
