import Metrics
import RegistrationLog
import Testing

@testable import Reporting

/// The template engine renders an unknown name as nothing and looks missing names up elsewhere, so this looks for both.
@Suite struct TemplateTests {
    @Test func everyTagResolvesInAFullModel() throws {
        var walk = TemplateWalk(sources: TemplateLibrary.sources.mapValues(TemplateLibrary.text))
        try enter(ReportDocument(PageFixture.input), &walk)
        // What a full page does not show: a run without anything, and products without use.
        try enter(ReportDocument(PageFixture.input(of: [])), &walk)
        var unused = PageFixture.street
        unused.helped = []
        unused.silentSince = CalendarDate(dayNumber: 19_800)
        unused.questions[0].stoppedSince = CalendarDate(dayNumber: 19_800)
        let input = PageFixture.input(of: [unused], ledger: .init())
        try enter(ReportDocument(input), &walk)
        try enter(ReportDocument(ProtocolChangeSectionTests.inputWithChange), &walk)
        let elsewhere = ReportDocument(PageFixture.input(withSignalOutside: PageFixture.municipality))
        try enter(elsewhere, &walk)
        try enter(ReportDocument(PageFixture.inputWithSmallCells), &walk)
        try enter(ReportDocument(PrivacySectionTests.inputWithManyQuestions), &walk)
        try enter(ReportDocument(SurveyPageTests.input), &walk)
        try enter(ReportDocument(PageFixture.inputWithRules), &walk)
        try enter(ReportDocument(PageFixture.inputWithDecisions), &walk)
        // A grid that does not show everything, and a product of which nothing stays.
        let dropped = (0..<100).map { QuestionSketch("Vraag \($0)", captured: 900, .drop) }
        let long = ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000], questions: dropped)
        try enter(ReportDocument(PageFixture.input(of: [long])), &walk)
        try enter(TemplateLibrary.plainPage, PlainPage(of: SimulationFixture.input), &walk)
        #expect(walk.unresolved == [])
        #expect(walk.neverReached == [])
    }

    private func enter(_ document: ReportDocument, _ walk: inout TemplateWalk) throws {
        try enter(TemplateLibrary.page, document.beginning, &walk)
        for chapter in document.chapters { try enter(TemplateLibrary.chapterPart, chapter, &walk) }
        try enter(TemplateLibrary.pageEnd, document.end, &walk)
    }

    private func enter(_ pieces: [TemplateLibrary.Piece], _ model: Any, _ walk: inout TemplateWalk) throws {
        for case .template(let name) in pieces { try walk.enter(name, with: model) }
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

    /// All words of the report stand in one file, and that is not a template.
    @Test(arguments: TemplateLibrary.sources.keys.sorted())
    func noTemplateHoldsWords(name: String) throws {
        let text = TemplateLibrary.text(try #require(TemplateLibrary.sources[name]))
        let withoutTags = text.replacing(/\{\{[^}]*\}\}/, with: "").replacing(/<[^>]*>/, with: "")
        #expect(withoutTags.allSatisfy { !$0.isLetter })
    }
}
