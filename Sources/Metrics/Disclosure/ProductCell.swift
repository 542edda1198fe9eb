/// A figure of a product, or of all together, that can be withheld.
public enum ProductCell: CaseIterable, Sendable {
    case registrations, mature, withFollowUp, answers, usedAnswers, missing
    /// Signals about the product as a whole, not about one of its questions.
    case otherSignals
    /// Days within which follow-up normally comes, with the source of that number.
    case horizon
    /// The time from registration to first use.
    case lag
    /// The coverage curve.
    case coverage
    /// The registrations of each month, with the months themselves.
    case months
    /// The answers of each month.
    case monthlyAnswers
    /// The used answers of each month.
    case monthlyUsedAnswers
}

extension ProductFigures {
    /// How `count`, which the figures hold in `cell`, may be told.
    public func published(_ cell: ProductCell, _ count: Int) -> PublishedCount { withheld.published(cell, count) }

    /// Whether `cell` is told as it is.
    public func isShown(_ cell: ProductCell) -> Bool { withheld.isShown(cell) }
}

extension TotalFigures {
    /// How `count`, which the figures hold in `cell`, may be told.
    public func published(_ cell: ProductCell, _ count: Int) -> PublishedCount { withheld.published(cell, count) }

    /// Whether `cell` is told as it is.
    public func isShown(_ cell: ProductCell) -> Bool { withheld.isShown(cell) }
}
