import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct AttributeListTests {
    private func lists(_ groups: [PublishedAttributeGroup]) throws -> [AttributeList] {
        let product = try #require(PageFixture.input.analysis.products.first).with(groups: groups)
        return AttributeList.all(of: product, anchor: "p1", wording: .dutch)
    }

    private func channel(_ name: String?, registrations: Int = 40) -> PublishedAttributeGroup {
        PageFixture.group(
            .channel, name, registrations: registrations, answers: registrations, withFollowUp: 0, used: 0)
    }

    /// Of 20 registrations there is no share.
    ///
    /// 1.400 of 2.000 is 70,0 %, 1.100 of 18.000 6,1 %, 1.640 of 2.100 78,1 %, 1.197 of 20.100 6,0 %, 8 of 173 4,6 %,
    /// 3.000 of 4.000 is 75,0 %, 2.300 of 38.000 6,1 %, 50 of 120 41,7 %, 5 of 273 1,8 %.
    @Test func channelsAndDepartmentsHaveATableEach() throws {
        let lists = try lists(PageFixture.passportGroups)
        #expect(
            lists.map(\.head.caption.plainText) == [
                "Kanalen bij Paspoort verlengen; n = 4.120 registraties",
                "Afdelingen bij Paspoort verlengen; n = 4.120 registraties",
            ])
        #expect(lists.map(\.head.id) == ["p1-channel-caption", "p1-department-caption"])
        #expect(lists.map(\.head.columns[0]) == ["Kanaal", "Afdeling"])
        #expect(
            lists.map { $0.rows.map { [$0.value, $0.registrations, $0.questions, $0.followUp, $0.used] } } == [
                [
                    ["Balie", "2.000", "9,0", "1.400 (70,0%)", "1.100 (6,1%)"],
                    ["Telefoon", "2.100", "9,6", "1.640 (78,1%)", "1.197 (6,0%)"],
                    ["=Post", "20", "8,6", "10", "8 (4,6%)"],
                ],
                [
                    ["Burgerzaken", "4.000", "9,5", "3.000 (75,0%)", "2.300 (6,1%)"],
                    ["(leeg)", "120", "2,3", "50 (41,7%)", "5 (1,8%)"],
                ],
            ])
    }

    @Test(arguments: [
        (1, 1, "Deze cijfers staan ook in kanalen.csv."), (8, 8, "Deze cijfers staan ook in kanalen.csv."),
        (9, 7, "En 2 andere. Deze cijfers staan ook in kanalen.csv."),
        (40, 7, "En 33 andere. Deze cijfers staan ook in kanalen.csv."),
    ])
    func atMostEightAreShown(values: Int, shown: Int, text: String) throws {
        let lists = try lists((0..<values).map { channel("K\($0)") })
        #expect(lists.map(\.rows.count) == [shown])
        #expect(lists.map(\.others.plainText) == [text])
    }

    @Test func anAttributeThatNoRegistrationHasHasNoTable() throws {
        #expect(try lists([]).isEmpty)
        #expect(try lists([channel(nil)]).isEmpty)
        #expect(try lists([channel("a"), channel(nil)]).map(\.rows.count) == [2])
    }

    @Test func withoutAnswersThereIsNoShare() throws {
        let group = PageFixture.group(.channel, "a", registrations: 31, answers: 0, withFollowUp: 31, used: 0)
        let row = try #require(try lists([group]).first?.rows.first)
        #expect([row.questions, row.followUp, row.used] == ["0,0", "31 (100%)", "geen gegevens"])
    }

    @Test func withSmallCellsThereIsNone() {
        let chapters = ReportDocument(PageFixture.inputWithSmallCells).chapters.map(\.chapter)
        #expect(chapters.allSatisfy { $0.attributes.isEmpty && $0.rules.isEmpty && $0.openRules.isEmpty })
        #expect(!chapters.isEmpty)
    }

    /// Channels are typed by anyone, and values of answers by citizens.
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u{202E}gpj.exe", "{{.heading}}",
    ])
    func aNameIsText(name: String) throws {
        let rule = PageFixture.rule(
            product: 0, field: 2, .published, .registration(.channel), [name], PageFixture.channelTest)
        let input = PageFixture.input.with(PublishedExtras(groups: [0: [channel(name)]], rules: [0: [rule]]))
        let tree = try PageTree(PageFixture.page(input))
        #expect(tree.problems == [])
        #expect(tree.root.all("bdi").filter { $0.text == name }.count >= 4)
    }
}
