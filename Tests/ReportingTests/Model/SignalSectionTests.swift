import Testing

@testable import Reporting

/// The municipality gave 4 + 7 + 3 + 2 signals on passports, 1 on licences, 1 + 1 on support.
@Suite struct SignalSectionTests {
    private let section = ReportDocument(PageFixture.input).end.signals

    @Test func allSignalsAreCounted() {
        #expect(section.heading == "Signalen: de werkvloer gaf 19 signalen")
        // Seven on the travel date, three on the destination, one on the licence plate.
        #expect(section.table?.aboutDroppable == "Er gaan 11 signalen over vragen die weg kunnen.")
        #expect(section.elsewhere == nil)
    }

    @Test func mostSignalsComeFirst() {
        #expect(section.table?.rows.map(\.signals) == ["7", "4", "3", "2", "1", "1", "1"])
        #expect(section.table?.rows[3].question == "het product als geheel")
        #expect(section.table?.rows[0].proposal == "schrappen")
    }
}
