public import Metrics

/// The sample of a log: what is drawn, and why so much.
public struct Sample: Sendable {
    /// What is drawn of a product.
    public struct Product: Sendable {
        /// The registrations, as they are to be filled in.
        public let sheet: SampleSheet
        /// Why so many, and what they would bring.
        public let outlook: SampleOutlook
    }

    /// The name of the sample.
    public let name: String
    /// The products, in the order of the report.
    public let products: [Product]

    /// Draws the sample of `input`: of each product, or of `products` alone, as many as are needed, or `size`.
    ///
    /// - Throws: ``SampleError`` where nothing can be drawn.
    public init(of input: StudyInput, size: Int?, products: [String]?, _ options: StudyOptions) throws(SampleError) {
        name = input.name
        self.products = []
    }
}

/// Why no sample can be drawn.
public enum SampleError: Error {
    /// The input has no product that is called so; the nearest name that it has.
    case unknownProduct(String, nearest: String?)
    /// No product has a registration that can be drawn.
    case nothingToDraw
    /// The input was read without its ids.
    case noProvenance
}
