/// A bar from 0 to the usage rate of a question, with its 95% interval as a line between two ends.
///
/// The cell says the same in words, so that the drawing is hidden from screen readers.
struct UsageBar: Encodable, Hashable {
    /// The outline of the bar; nil where nothing was used.
    let bar: String?
    /// The interval: a line across with a short line at either end.
    let interval: String

    /// How long the whole scale is, in units of the drawing.
    static let length = 60.0

    /// Draws a rate on a scale that it fits on.
    init(_ usage: MeasuredUsage, scale: UsageScale) {
        let unit = Self.length * 100 / Double(scale.percent)
        let rate = Self.rounded(usage.rate * unit)
        let (lower, upper) = (Self.rounded(usage.lower * unit), Self.rounded(usage.upper * unit))
        bar = usage.rate == 0 ? nil : "M0 2h\(rate)v8H0z"
        interval = "M\(lower) 6H\(upper)M\(lower) 3v6M\(upper) 3v6"
    }

    private static func rounded(_ position: Double) -> Int { Int(position.rounded()) }
}
