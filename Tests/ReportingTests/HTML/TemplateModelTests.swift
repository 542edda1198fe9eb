import Mustache
import Testing

@testable import Reporting

@Suite struct TemplateModelTests {
    private struct Inner: Encodable {
        let name: String
    }

    private struct Outer: Encodable {
        let text = "a & b"
        let nothing: String? = nil
        let something: String? = "<c>"
        let number = -7
        let yes = true
        let no = false
        let names = ["d", "e"]
        let numbers = [1, 2]
        let none: [Inner] = []
        let inner = Inner(name: "f")
        let inners = [Inner(name: "g"), Inner(name: "h")]
        let optionalInner: Inner? = Inner(name: "i")
    }

    private struct Uncounted: Encodable {
        let share = 0.5
    }

    private func rendered(_ template: String) throws -> String {
        try MustacheTemplate(string: template).render(TemplateModel.rendered(Outer()))
    }

    @Test(arguments: [
        ("{{.text}} {{.something}} {{.number}}", "a &amp; b &lt;c&gt; -7"),
        ("{{#.nothing}}x{{/.nothing}}{{^.nothing}}y{{/.nothing}}", "y"),
        ("{{#.something}}[{{.}}]{{/.something}}", "[&lt;c&gt;]"),
        ("{{#.yes}}x{{/.yes}}{{^.yes}}y{{/.yes}}{{#.no}}x{{/.no}}{{^.no}}y{{/.no}}", "xy"),
        ("{{#.names}}{{.}},{{/.names}}{{#.numbers}}{{.}},{{/.numbers}}", "d,e,1,2,"),
        ("{{#.none}}x{{/.none}}{{^.none}}y{{/.none}}", "y"),
        ("{{.inner.name}}{{#.inners}}{{.name}}{{/.inners}}{{#.optionalInner}}{{.name}}{{/.optionalInner}}", "fghi"),
        ("{{#.inner}}{{.text}}{{/.inner}}{{.unknown}}", ""),
    ])
    func propertiesAreFoundByTheirNames(template: String, text: String) throws {
        #expect(try rendered(template) == text)
    }

    @Test func whatNoTemplateRendersIsRefused() {
        #expect(throws: EncodingError.self) { try TemplateModel.rendered(Uncounted()) }
    }
}
