import Testing

@testable import Reporting

@Suite struct PageStructureTests {
    private let page: String
    private let tree: PageTree

    init() throws {
        page = try PageFixture.page(PageFixture.input)
        tree = try PageTree(page)
    }

    @Test func thePageKeepsTheRules() {
        #expect(tree.problems == [])
    }

    @Test func otherPagesKeepTheRules() throws {
        for input in [
            PageFixture.inputWithSmallCells, PageFixture.inputOfFewRegistrations, PageFixture.inputWithDecisions,
        ] {
            #expect(try PageTree(PageFixture.page(input)).problems == [])
        }
    }

    @Test func theFileIsTheIndexOfTheReport() throws {
        #expect(try ReportPage.file(for: PageFixture.input).name == "index.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
        #expect(
            tree.root.all("title").first?.text
                == "Uitvraag en gebruik – rapport 2024 – 1 januari 2024 – 31 december 2024")
    }

    @Test func nothingComesFromAnywhereElse() {
        for word in ["http:", "https:", "//", "url(", "@import", "data:"] {
            // The script has comments of its own, which begin with two slashes and a blank.
            #expect(!page.split(separator: "// ", omittingEmptySubsequences: false).joined().contains(word), "\(word)")
        }
    }

    @Test func partsStandInTheOrderOfTheDecision() {
        #expect(
            tree.root.all("section").compactMap { $0.attributes["id"] } == [
                "summary", "decisions", "reservations", "proposals", "products", "chapters", "privacy", "signals",
                "quality", "conclusions", "glossary", "provenance",
            ])
    }

    @Test func everyQuestionStandsInListAndChapter() throws {
        let tables = tree.root.all("table")
        #expect(tables.filter { $0.has(class: "decisions") }.flatMap { $0.all("tr") }.count == 1 + 18)
        // Nine stay, at three of the four products.
        let kept = try #require(tree.root.all("dl").last { $0.has(class: "lines") })
        #expect(kept.all("dd").flatMap { $0.all("bdi") }.count == 9 + 1)
        #expect(kept.all("dt").count == 3)
        // 27 that were asked and one that was only missed, below four heads.
        #expect(tables.filter { $0.has(class: "questions") }.flatMap { $0.all("tr") }.count == 4 + 28)
    }

    @Test func theMeetingHasRoomToWrite() throws {
        let rows = try #require(tree.root.all("table").first { $0.has(class: "decisions") }).all("tbody")[0].children
        #expect(rows.allSatisfy { $0.children[7].text.isEmpty && $0.children[8].text.isEmpty })
    }

    /// Two cells of each of the eighteen rows of the list, four of each of the 28 of the work sheets.
    @Test func onlyWhatAMeetingWritesIsBlank() {
        let cells = tree.root.all("td").filter(\.text.isEmpty)
        #expect(cells.count == 2 * 18 + 4 * 28)
    }

    @Test func noCapturedValueIsShown() {
        #expect(!page.contains("geheimwoord"))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        #expect(try PageFixture.page(PageFixture.input) == page)
    }

    @Test func filterAndButtonsAppearOnlyWithScript() {
        let hidden = tree.root.descendants.filter { $0.attributes["hidden"] != nil }
        #expect(hidden.compactMap { $0.attributes["class"] } == ["filter", "buttons"])
        #expect(tree.root.all("p").contains { $0.attributes["role"] == "status" })
        #expect(tree.root.all("button").allSatisfy { $0.attributes["type"] == "button" })
    }
}
