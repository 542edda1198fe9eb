/// Whether a source serves a product: whether its actions come with that product often enough for their absence to mean
/// something.
enum ServedProducts {
    /// The least number of registrations that a source's actions reach.
    static let fewestRegistrations = 5
    /// A source reaches at least one in so many of the registrations that any action reaches.
    static let leastShare = 20

    /// Whether a source that reaches `reached` of the `byAny` registrations of a product that any action reaches serves it.
    static func isServed(reached: Int, byAny: Int) -> Bool {
        reached >= fewestRegistrations && reached * leastShare >= byAny
    }
}
