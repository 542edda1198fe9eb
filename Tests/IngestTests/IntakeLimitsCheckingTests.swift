import Configuration
import DelimitedText
import TestSupport
import Testing

@testable import Ingest

@Suite struct IntakeLimitsCheckingTests {
    private func limits(_ yaml: String) throws -> IntakeLimits { try Configuration(Array(yaml.utf8)).limits }

    @Test func holdForProductsAndFields() throws {
        var sketch = LogSketch()
        sketch.register("a", at: "2024-03-01", ["x": "1", "y": "1"])
        sketch.register("b", at: "2024-03-01", ["x": "1", "z": "1"])
        try limits("limits: { products: 2, fields: 3 }").check(sketch.log)
        #expect(throws: IngestError.self) { try limits("limits: { products: 1 }").check(sketch.log) }
        #expect(throws: IngestError.self) { try limits("limits: { fields: 2 }").check(sketch.log) }
    }

    /// What holds where nothing was said is written down twice.
    @Test func compressedTextMayGrowAsMuchWithoutConfiguration() throws {
        #expect(try limits("").gzipExpansion == GzipSource.defaultExpansionLimit)
    }
}
