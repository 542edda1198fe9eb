import Foundation
import RegistrationLog
import Testing

@testable import Reporting

/// Names come from outside: they must show as text, whatever they are.
@Suite struct HostileNameTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style>",
        "]]> -->", "{{title}} {{{title}}} {{>page}}", "&amp; &lt;", "\u{202E}gpj.exe", "مرحبا بالعالم", "👩‍👩‍👧‍👦 gezin",
        // To Swift a quote with a combining mark is one character; to a browser it is a quote.
        "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "<\u{338}b>", String(repeating: "w", count: 300),
        String(repeating: "lang ", count: 60) + "!",
    ])
    func aNameIsText(name: String) throws {
        var product = PageFixture.passport
        product.name = name
        product.questions[5].name = name
        let ledger = IntakeLedger(
            files: [IntakeFile(name: name, bytes: 1, placement: .ignored)],
            warnings: [.ambiguousDates(file: FileID(0), column: name)], timeZone: name, placeholders: [name])
        var settings = PageFixture.settings
        settings.products = [:]
        settings.secondsPerQuestion = SecondsPerQuestion(value: 1, source: name)
        settings.fields[name.lowercased()] = FieldSettings()
        settings.fields[name.lowercased()]?.purpose = name
        let input = PageFixture.input(of: [product], settings: settings, ledger: ledger, name: name)
        let tree = try PageTree(PageFixture.page(input))
        #expect(tree.problems == [])

        let harmless = try PageTree(
            PageFixture.page(
                PageFixture.input(
                    of: [PageFixture.passport], settings: settings,
                    ledger: IntakeLedger(
                        files: [IntakeFile(name: "a", bytes: 1, placement: .ignored)],
                        warnings: [.ambiguousDates(file: FileID(0), column: "a")], placeholders: ["a"]))))
        // Bar the note that a question with settings has, the elements are those of a page with ordinary names.
        let names = outline(of: tree.root)
        let expected = outline(of: harmless.root)
        let isSame = names == expected
        #expect(isSame, "\(names.count) elements instead of \(expected.count)")
        let isolated = tree.root.all("bdi").filter { $0.text == name }
        #expect(isolated.count >= 12)  // title line, lead, lists, table, chapter, captions, files, settings
    }

    /// The names of all elements, but for notes and what is in them.
    private func outline(of element: PageElement) -> [String] {
        element.children.flatMap { $0.name == "small" ? [] : [$0.name] + outline(of: $0) }
    }

    /// A text that is read from right to left turns nothing round but itself: whatever comes from outside, `kcc.yaml` included, is
    /// isolated from the text around it, but in titles, which hold no elements.
    @Test func everyTextFromOutsideIsIsolated() throws {
        let name = "\u{202E}gpj.exe"
        var product = PageFixture.passport
        product.name = name
        product.questions = product.questions.map { question in
            question.with { $0.name = "\(name) \(question.name)" }
        }
        var settings = PageFixture.settings
        settings.products = [name.lowercased(): ProductSettings()]
        settings.secondsPerQuestion = SecondsPerQuestion(value: 1, source: name)
        for question in product.questions {
            var entry = FieldSettings()
            (entry.purpose, entry.legalBasis, entry.protectedReason) = (name, name, name)
            settings.fields[question.name.lowercased()] = entry
        }
        settings.actions[name.lowercased()] = ActionSettings()
        settings.actions[name.lowercased()]?.requiredFields = [name]
        let ledger = IntakeLedger(
            files: [IntakeFile(name: name, bytes: 1, placement: .ignored)],
            warnings: [
                .ambiguousDates(file: FileID(0), column: name), .employeeColumns([name], files: [FileID(0)]),
                .systemColumns([name], files: [FileID(0)]),
                .unplacedColumns(file: FileID(0), columns: [name], candidates: []),
            ], timeZone: name, placeholders: [name])
        let input = PageFixture.input(of: [product], settings: settings, ledger: ledger, name: name)
        let page = try PageTree(
            PageFixture.page(
                ReportInput(
                    name: name, version: "0", publication: input.publication, wording: .dutch,
                    letterhead: Letterhead(title: nil, organisation: name))))
        func occurrences(in elements: [PageElement]) -> Int {
            elements.reduce(0) { $0 + $1.text.components(separatedBy: name).count - 1 }
        }
        let isolated = page.root.all("bdi")
        #expect(occurrences(in: isolated) > 60)
        let inTitles = occurrences(in: page.root.all("title", "desc"))
        #expect(occurrences(in: [page.root]) == occurrences(in: isolated) + inTitles)
        // Else the sum could be right by chance.
        #expect(isolated.allSatisfy { $0.children.isEmpty })
    }

    @Test func controlCharactersAreReplaced() throws {
        var product = PageFixture.passport
        product.name = "a\u{1}b\u{FFFE}c\u{85}d\re"
        let tree = try PageTree(PageFixture.page(PageFixture.input(of: [product])))
        let heading = tree.root.all("article").first?.all("h3").first?.text
        #expect(heading?.hasPrefix("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e: ") == true)
    }
}
