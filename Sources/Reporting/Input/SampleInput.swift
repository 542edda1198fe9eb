public import Metrics

/// Everything that the files of a sample are made of: what was drawn, and from what.
public struct SampleInput: Sendable {
    /// The name of what was read: the last component of the first path, such as `2024`.
    public let name: String
    /// The version of the program.
    public let version: String
    /// The name of the sample, which stands in each of its rows.
    public let sample: String
    /// What was drawn, product by product.
    public let products: [SampledProduct]
    /// The input files and what became of them.
    public let files: [PublishedFile]
    /// How long a row takes who fills it in.
    public let minutesPerRow: Int
    /// The words in which it is written.
    public let wording: Wording
    /// Whose it is.
    public let letterhead: Letterhead

    /// Creates the input of the files of a sample.
    public init(
        name: String, version: String, sample: String, products: [SampledProduct], files: [PublishedFile],
        minutesPerRow: Int, wording: Wording, letterhead: Letterhead = Letterhead()
    ) {
        self.name = name
        self.version = version
        self.sample = sample
        self.products = products
        self.files = files
        self.minutesPerRow = minutesPerRow
        self.wording = wording
        self.letterhead = letterhead
    }

    /// How many registrations were drawn.
    var rows: Int { products.reduce(0) { $0 + $1.sheet.rows.count } }
}
