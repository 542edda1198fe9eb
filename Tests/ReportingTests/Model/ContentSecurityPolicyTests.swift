import Foundation
import Testing

@testable import Reporting

@Suite struct ContentSecurityPolicyTests {
    /// The hash of a text as a policy writes it, computed by the program `sha256sum`.
    private func hash(_ text: String) throws -> String {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sha256sum"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let digits = Array(output.fileHandleForReading.readDataToEndOfFile().prefix(64))
        process.waitUntilExit()
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
        }
        return "sha256-" + Data(bytes).base64EncodedString()
    }

    private func content(of element: String, in page: String) throws -> String {
        let start = try #require(page.range(of: "<\(element)>")).upperBound
        let end = try #require(page.range(of: "</\(element)>")).lowerBound
        return String(page[start..<end])
    }

    @Test func theHashesAreThoseOfStyleAndScript() throws {
        for page in [try PageFixture.page(PageFixture.input), try SimulationFixture.page(SimulationFixture.input)] {
            #expect(ContentSecurityPolicy.styleHash == (try hash(content(of: "style", in: page))))
            #expect(ContentSecurityPolicy.scriptHash == (try hash(content(of: "script", in: page))))
        }
    }

    @Test func theSumsAreRight() throws {
        // FIPS 180-2, appendix B.1: the hash of «abc» is ba7816bf… f20015ad.
        #expect(try hash("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    }

    @Test func nothingElseIsAllowed() throws {
        let policy = try PageTree(PageFixture.page(PageFixture.input)).root.all("meta")
            .first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
        #expect(
            policy == """
                default-src 'none'; style-src '\(ContentSecurityPolicy.styleHash)'; \
                script-src '\(ContentSecurityPolicy.scriptHash)'; base-uri 'none'; form-action 'none'
                """)
    }
}
