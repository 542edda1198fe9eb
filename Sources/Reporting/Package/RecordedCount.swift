import Metrics

/// A count as `run.json` records it: a number, or where it may not be published a text that says so.
struct RecordedCount: Encodable, Sendable {
    private let count: PublishedCount

    /// The text for a count that is left out: the keys and words of `run.json` are English.
    static let leftOut = "left out"

    /// Records `count`.
    init(_ count: PublishedCount) { self.count = count }

    /// Writes the number, `"<5"` or `"left out"`.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch count {
        case .exact(let number): try container.encode(number)
        case .fewer(let limit): try container.encode(TableCell.fewerText(than: limit))
        case .leftOut: try container.encode(Self.leftOut)
        }
    }
}
