import Foundation
import Metrics
import Testing

@testable import Reporting

@Suite struct PlainLanguageTests {
    /// The sentences of pages with figures and of one without, made once for all tests.
    private static let sentences = Result { try makeSentences() }

    private static func makeSentences() throws -> [String] {
        let inputs = [
            PageFixture.input, PageFixture.input(of: []),
            PageFixture.input(of: [PageFixture.street], warnings: [.noLags]),
            PageFixture.input(of: [PageFixture.passport], ledger: PageFixture.ledger(rejected: 40)),
            ProtocolChangeSectionTests.inputWithChange, PageFixture.inputWithSmallCells,
            PageFixture.inputOfFewRegistrations, PageFixture.inputWithRules, PageFixture.inputWithDecisions,
        ]
        return try inputs.flatMap { input in
            try PageTree(PageFixture.page(input)).root.all(
                "p", "li", "dd", "td", "span", "h1", "h2", "h3", "h4", "desc"
            )
            // A figure is a label, a number and a note, which are spans of their own; a caption is a title.
            .filter { $0.all("a").isEmpty && $0.attributes["id"]?.hasSuffix("caption") != true }
            // The names of questions in a row are no sentence.
            .flatMap { $0.text.split(separator: /[.?!:;]\s+/).map(String.init) }
        }
    }

    @Test func sentencesAreShort() throws {
        let long = try Self.sentences.get().filter { $0.split(whereSeparator: \.isWhitespace).count > 20 }
        #expect(long == [])
    }

    @Test(arguments: ["nooit gebruikt", "niet gebruikt", "significant", "datagedreven", "verwijder de"])
    func nobodyClaimsWhatLogsCannotShow(words: String) throws {
        #expect(try Self.sentences.get().allSatisfy { !$0.lowercased().contains(words) })
    }
}
