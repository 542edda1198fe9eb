import Testing

@testable import Reporting

@Suite struct QualitySectionTests {
    private let section = ReportDocument(PageFixture.input).end.quality

    @Test func everyRowIsAccountedFor() {
        let rows = section.fileTable?.rows ?? []
        #expect(rows.map(\.rows) == ["8.130", "5.840", "19", "niet geteld", "niet geteld"])
        #expect(rows.map(\.rejected) == ["58", "2", "0", "niet geteld", "niet geteld"])
        #expect(section.fileTable?.total.details == "13.989 = 13.800 + 129 + 0 + 60")
    }

    @Test func reasonsStandInTheOrderInWhichTheyAreTested() {
        #expect(section.reasonTable?.rows.map(\.rows) == ["40", "2", "18"])
    }

    @Test func whatDoesNotCountEverywhereIsShown() {
        // 7.980 registrations, of which 3.900 + 2.204 + 802 + 590 = 7.496 are mature.
        let omitted = section.omitted.map(\.plainText)
        #expect(omitted.first?.hasPrefix("484 registraties zijn niet oud genoeg") == true)
        #expect(omitted.dropFirst().prefix(3).map { $0.prefix(4) } == ["21 v", "6 ve", "129 "])
        #expect(
            omitted.dropFirst(4) == [
                "Bronnen die zwegen: vervolg/acties.csv (9 dagen). Registraties van toen tellen niet als oud genoeg."
            ])
    }
}
