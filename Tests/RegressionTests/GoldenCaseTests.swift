import Foundation
import Testing

/// Every case gives what its folder says; `scripts/regenerate-goldens` writes these folders anew.
@Suite struct GoldenCaseTests {
    @Test(arguments: GoldenCase.all)
    func givesWhatItsFolderSays(_ golden: GoldenCase) throws {
        let outcome = try golden.run()
        if ProcessInfo.processInfo.environment["REGENERATE_GOLDENS"] != nil {
            try golden.regenerate(outcome)
            return
        }
        let expected = try golden.expected()
        #expect(text(outcome.status) == text(expected.status))
        #expect(text(outcome.standardOutput) == text(expected.standardOutput))
        #expect(text(outcome.standardError) == text(expected.standardError))
        #expect(outcome.files.keys.sorted() == expected.files.keys.sorted())
        for (name, data) in expected.files.sorted(by: { $0.key < $1.key }) {
            #expect(outcome.files[name] == data, "\(name) differs; scripts/regenerate-goldens shows how")
        }
    }

    @Test func noCaseVanishedOrIsLeftOut() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: GoldenCase.cases.path)
        #expect(folders.sorted() == GoldenCase.names)
        #expect(GoldenCase.withWholePage.union(GoldenCase.withWorkbook).isSubset(of: GoldenCase.names))
    }

    private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}
