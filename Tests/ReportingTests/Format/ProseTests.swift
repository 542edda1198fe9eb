import Testing

@testable import Reporting

@Suite struct ProseTests {
    @Test func namesStandApartFromTheWordsAroundThem() {
        let prose: Prose = "Bij \(name: "Paspoort") kan \("veel") weg."
        #expect(prose.runs.map(\.text) == ["Bij ", "Paspoort", " kan ", "veel", " weg."])
        #expect(prose.runs.map(\.isName) == [false, true, false, false, false])
        #expect(prose.plainText == "Bij Paspoort kan veel weg.")
    }

    @Test func sentencesStandWithinSentences() {
        let inner: Prose = "«\(name: "a")»"
        let outer: Prose = "\(inner) en \(inner)"
        #expect(outer.plainText == "«a» en «a»")
        #expect(outer.runs.filter(\.isName).count == 2)
    }
}
