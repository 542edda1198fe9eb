/// How many answers of a product are left at each step from captured ones to those that count where no use was seen.
public struct MeasuringRoad: Hashable, Sendable {
    /// Captured answers.
    public let captured: Int
    /// Those that are old enough.
    public let mature: Int
    /// Of these, those of which a use was seen, or could have been.
    public let visible: Int
    /// Those with follow-up in which none could have been seen.
    public let blind: Int
    /// How many «no use seen» is worth.
    public let counted: Int
}

extension PublishedProduct {
    /// The road of the answers to all its questions, which is published where each step is published of each question.
    public var measuringRoad: Published<MeasuringRoad> {
        func sum(_ count: (PublishedField) -> PublishedCount) -> Int? {
            PublishedCount.sum(of: fields.map(count)).exact
        }
        guard let captured = sum(\.counts.captured), let mature = sum(\.usage.captured),
            let visible = sum(\.usage.measured.visible), let blind = sum(\.usage.measured.blind),
            let counted = sum(\.usage.measured.count)
        else { return .leftOut }
        return .published(
            MeasuringRoad(captured: captured, mature: mature, visible: visible, blind: blind, counted: counted))
    }
}
