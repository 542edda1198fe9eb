import RegistrationLog

/// How often the answers to a question were used as a report has it, counted in independent captures: divided by φ of the product.
struct IndependentUses: Hashable, Sendable {
    /// Mature captures that were used.
    let used: Double
    /// Mature captures.
    let captured: Double
    /// Whether there are enough mature captures, before they are divided, to say anything.
    let areEnough: Bool

    /// The fewest mature captures of which a rate is compared.
    private static let least = 30
    /// More mature captures than any contact centre has: a report with more has no counts.
    private static let most = 100_000_000

    /// Takes the counts of `field`, of a product of which `clustering` is φ in hundredths; nil where the report withholds them, does
    /// not have them, or has none that could be.
    init?(of field: ReportedField, clustering: Int) {
        guard let counts = Self.exactCounts(of: field) else { return nil }
        let factor = Double(clustering) / 100
        used = Double(counts.used) / factor
        captured = Double(counts.captured) / factor
        areEnough = counts.captured >= Self.least
    }

    /// The counts of `field` before they are divided; nil as for the divided ones.
    static func exactCounts(of field: ReportedField) -> (used: Int, captured: Int)? {
        guard let captured = field.counts.matureCaptured.exact, let used = field.counts.matureUsed.exact,
            0 <= used, used <= captured, captured <= most
        else { return nil }
        return (used, captured)
    }

    /// The usage rate.
    var rate: Double { used / captured }

    /// Both in whole numbers: uses rounded up, captures to the nearest, and never fewer captures than uses.
    var rounded: (used: Int, captured: Int) {
        let captured = Int(captured.rounded())
        return (min(Int(used.rounded(.up)), captured), captured)
    }
}

extension ReportRecord {
    /// φ of `product` in hundredths: what the report says; else 150 where it withholds small counts and with them φ, and 100 where
    /// it comes from an edition that did not know φ.
    func clustering(of product: ReportedProduct) -> Int {
        max(100, product.clusteringHundredths ?? (terms.smallCells == nil ? 100 : 150))
    }
}
