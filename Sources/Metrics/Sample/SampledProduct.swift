/// What was drawn of a product, and why so much.
public struct SampledProduct: Sendable {
    /// The registrations, as they are to be filled in.
    public let sheet: SampleSheet
    /// Why so many, and what they would bring.
    public let outlook: SampleOutlook

    /// Creates what was drawn of a product.
    public init(sheet: SampleSheet, outlook: SampleOutlook) {
        self.sheet = sheet
        self.outlook = outlook
    }
}
