/// How much more the uses of a product come together on days than chance would have them: φ.
///
/// Five calls about one broken lamp are one piece of information, so that captures count as 1/φ of so many.
public struct Clustering: Hashable, Sendable {
    /// φ in hundredths, at least 100, rounded up; 100 where it cannot be determined.
    public let hundredths: Int
    /// Whether there was enough to determine it from.
    public let isDeterminable: Bool

    /// Creates a clustering that was determined, of at least 1.
    init(hundredths: Int) {
        self.hundredths = max(100, hundredths)
        isDeterminable = true
    }

    private init() {
        hundredths = 100
        isDeterminable = false
    }

    /// What is taken where nothing can be determined: no clustering.
    public static let undeterminable = Clustering()

    /// φ as a floating-point number.
    public var factor: Double { Double(hundredths) / 100 }
}
