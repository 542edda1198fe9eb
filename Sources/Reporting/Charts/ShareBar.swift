import RegistrationLog

/// A bar in a table cell: a share of the whole width, always beside its number in words.
///
/// The bar says nothing that the cell does not say, so that it is hidden from screen readers.
struct ShareBar: Encodable, Hashable {
    /// How wide the whole is, in units of the drawing.
    static let wholeWidth = 100

    /// How wide the share is, from 0 to ``wholeWidth``; a share that is not nothing is never invisible.
    let width: Int

    /// Measures the bar of a share; empty where there are no cases.
    init(_ share: Ratio) {
        guard share.denominator > 0, share.numerator > 0 else {
            width = 0
            return
        }
        let rounded = FixedDecimal(share.numerator * Self.wholeWidth, over: share.denominator, decimals: 0)
        width = max(1, Int(rounded.whole))
    }
}
