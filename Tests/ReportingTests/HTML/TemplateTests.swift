import RegistrationLog
import Testing

@testable import Reporting

/// The template engine renders an unknown name as nothing and looks missing names up elsewhere, so this looks for both.
@Suite struct TemplateTests {
    @Test func everyTagResolvesInAFullModel() throws {
        var walk = TemplateWalk(sources: TemplateLibrary.sources.mapValues(TemplateLibrary.text))
        try walk.enter(TemplateLibrary.page, with: ReportDocument(PageFixture.input))
        // What a full page does not show: a run without anything, and products without use.
        try walk.enter(TemplateLibrary.page, with: ReportDocument(PageFixture.input(of: [])))
        var unused = PageFixture.street
        unused.helped = []
        let input = PageFixture.input(of: [unused], ledger: .init())
        try walk.enter(TemplateLibrary.page, with: ReportDocument(input))
        try walk.enter(TemplateLibrary.page, with: ReportDocument(ProtocolChangeSectionTests.inputWithChange))
        let elsewhere = ReportDocument(PageFixture.input(withSignalOutside: PageFixture.municipality))
        try walk.enter(TemplateLibrary.page, with: elsewhere)
        try walk.enter(TemplateLibrary.page, with: ReportDocument(PageFixture.inputWithSmallCells))
        try walk.enter(TemplateLibrary.page, with: ReportDocument(PrivacySectionTests.inputWithManyQuestions))
        #expect(walk.unresolved == [])
        #expect(walk.neverReached == [])
    }

    @Test(arguments: TemplateLibrary.sources.keys.sorted())
    func everyTemplateEscapes(name: String) throws {
        let text = TemplateLibrary.text(try #require(TemplateLibrary.sources[name]))
        #expect(text.hasPrefix("{{% CONTENT_TYPE: REPORT}}"))
        #expect(!text.contains("{{{"))
        #expect(!text.contains("{{&"))
    }

    @Test(arguments: TemplateLibrary.sources.keys.sorted())
    func everyAttributeIsQuoted(name: String) throws {
        let text = TemplateLibrary.text(try #require(TemplateLibrary.sources[name]))
        #expect(text.matches(of: /=\{\{/).isEmpty)
    }

    /// All words of the report stand in one place, and that is not a template.
    @Test(arguments: TemplateLibrary.sources.keys.filter { !$0.hasPrefix("style") && $0 != "script" }.sorted())
    func noTemplateHoldsWords(name: String) throws {
        let text = TemplateLibrary.text(try #require(TemplateLibrary.sources[name]))
        let withoutTags = text.replacing(/\{\{[^}]*\}\}/, with: "").replacing(/<[^>]*>/, with: "")
        #expect(withoutTags.allSatisfy { !$0.isLetter })
    }
}
