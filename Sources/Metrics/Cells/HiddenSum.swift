/// The sum of a count over the fields of a product, with what is not published of it.
struct HiddenSum {
    /// The counts of fields that are not published.
    let parts: [HiddenCount]
    /// Whether more is known of them than their bounds, so that no sum of them may be published.
    let isBound: Bool
    /// The sum itself.
    let sum: HiddenCount
    /// The sum as it may be published.
    let published: PublishedCount

    /// Decides how `sum` is published.
    init(_ sum: Int, hiding parts: [HiddenCount], isBound: Bool, rule: SmallCells) {
        self.parts = parts
        self.isBound = isBound && !parts.isEmpty
        published = self.isBound ? .leftOut : rule.published(sum, hiding: parts)
        self.sum = HiddenCount(
            sum, hiding: parts, limit: published == .fewer(than: rule.minimum) ? rule.minimum - 1 : nil)
    }
}
