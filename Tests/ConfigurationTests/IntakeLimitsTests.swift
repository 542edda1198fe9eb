import Testing

@testable import Configuration

@Suite struct IntakeLimitsTests {
    private func limits(_ yaml: String) throws -> IntakeLimits { try Configuration(Array(yaml.utf8)).limits }

    @Test func areThoseOfTheDocumentationUnlessSaidOtherwise() throws {
        let limits = try limits("")
        #expect(limits.gzipExpansion == 200)
        #expect(limits.products == 10_000)
        #expect(limits.fields == 50_000)
    }

    @Test func areRaisedOneByOne() throws {
        let limits = try limits("limits: { gzip_expansion: 1000, fields: 70000 }")
        #expect(limits.gzipExpansion == 1000)
        #expect(limits.products == 10_000)
        #expect(limits.fields == 70_000)
    }

    @Test(arguments: [
        ("limits: { gzip_expansion: 0 }", "notAWholeNumber"), ("limits: { columns: 5 }", "unknownKey"),
        ("limits: 5", "wrongShape"),
    ])
    func cannotBeAnything(yaml: String, problem: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try limits(yaml) }
        let found = try #require(error).problem
        #expect("\(found)".hasPrefix(problem))
    }
}
