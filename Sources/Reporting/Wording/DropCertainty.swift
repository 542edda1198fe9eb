import RegistrationLog
import Metrics

/// How sure the proposals to drop questions of a product are: the least sure of them.
struct DropCertainty: Hashable {
    /// How many questions may go, or were stopped and may stay so.
    let questions: Int
    /// Whether they suppose that all follow-up of the product is in the data.
    let isConditional: Bool
    /// The fewest captures in which no use was seen, of which it would have been; nil where that is not published of each.
    let measured: Int?
    /// The fewest of those with follow-up that could show a use; nil where that is not published of each.
    let visible: Int?
    /// The highest of the bounds below which use lies; nil where that is not published of each.
    let bound: RoundedBound?

    /// Reads it from the questions of `product`; nil where none may go.
    init?(_ product: PublishedProduct) {
        let dropped = product.fields.filter { $0.verdict == .drop }
        guard !dropped.isEmpty else { return nil }
        questions = dropped.count
        isConditional = dropped.contains { $0.judgement?.condition == .followUpIsComplete }
        func least(_ counts: [Int?]) -> Int? { counts.contains(nil) ? nil : counts.compactMap { $0 }.min() }
        measured = least(dropped.map(\.usage.measured.count.exact))
        visible = least(dropped.map(\.usage.measured.visible.exact))
        let bounds = dropped.map { $0.usage.zeroUseBound.published ?? nil }
        bound = bounds.contains(nil) ? nil : bounds.compactMap { $0 }.max { $0.millionths < $1.millionths }
    }
}
