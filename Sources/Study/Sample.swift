public import Metrics

/// The sample of a log: what is drawn, and why so much.
public struct Sample: Sendable {
    /// What is drawn of a product.
    public struct Product: Sendable {
        /// The registrations, as they are to be filled in.
        public let sheet: SampleSheet
        /// Registrations from which it was drawn: mature ones with follow-up.
        public let population: Int
        /// Why it has so many rows.
        public let reason: SizeReason
        /// Questions on which nothing can be said now.
        public let undecidable: Int
        /// Of these the ones on which it can when all rows are looked at and none used them.
        public let decidable: Int
    }

    /// Why a product has so many rows.
    public enum SizeReason: Hashable, Sendable {
        /// The user asked for as many.
        case asked
        /// They are the fewest with which all that can be decided is.
        case fewest
        /// They are the most that people are asked to look at.
        case most
        /// They are all that there are.
        case all
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
