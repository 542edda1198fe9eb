/// What is refused for its size, since no export of a contact centre is like that and memory or time would have no end.
///
/// See docs/decisions/0012.
public struct IntakeLimits: Hashable, Sendable {
    /// How many times as long as it is stored a compressed text may be, beyond the first 64 MiB.
    public internal(set) var gzipExpansion = 200
    /// How many different products the files may name.
    public internal(set) var products = 10_000
    /// How many different fields the files may name.
    public internal(set) var fields = 50_000
}

extension IntakeLimits {
    /// Reads the limits that a `kcc.yaml` raises or lowers.
    init(_ node: ConfigurationNode) throws(ConfigurationError) {
        let limits = try node.mapping(["gzip_expansion", "products", "fields"])
        if let node = limits["gzip_expansion"] { gzipExpansion = try node.wholeNumber(1...100_000) }
        if let node = limits["products"] { products = try node.wholeNumber(1...10_000_000) }
        if let node = limits["fields"] { fields = try node.wholeNumber(1...10_000_000) }
    }
}
