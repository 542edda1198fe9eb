import Foundation
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// What is expected was written by hand from the counts of the fixture.
@Suite struct YearTableTests {
    @Test func aRowForEachQuestionThatOneOfBothHas() throws {
        let text = try ComparisonFixture.text("vergelijking.csv", of: ComparisonFixture.years)
        let crossed = "\"zelfde bewijs, andere kant van de grens\""
        #expect(
            text.components(separatedBy: "\r\n") == [
                """
                product,veld,status,rijp_vastgelegd_voor,rijp_gebruikt_voor,gebruiksgraad_voor,rijp_vastgelegd_na,\
                rijp_gebruikt_na,gebruiksgraad_na,verschil,verschil_laag,verschil_hoog,p,verschil_oordeel,oordeel_voor,\
                oordeel_na,oordeel_wijziging
                """,
                """
                Paspoort,Telefoonnummer,beide,1000,40,0.040000,1000,81,0.081000,0.041000,0.019912,0.062345,0.000124,\
                meer gebruikt,heroverwegen,behouden,veranderd
                """,
                """
                Paspoort,Reden,beide,500,100,0.200000,500,60,0.120000,-0.080000,-0.126200,-0.034100,0.000001,\
                minder gebruikt,behouden,behouden,gelijk
                """,
                """
                Paspoort,E-mailadres,beide,120,12,0.100000,130,15,0.115385,0.015385,-0.063600,0.092700,0.837910,\
                geen aantoonbaar verschil,te weinig gegevens,schrappen,\(crossed)
                """,
                """
                Paspoort,Geboorteplaats,beide,1000,0,0.000000,12,7,0.583333,,,,,te weinig gegevens,schrappen,\
                heroverwegen,\(crossed)
                """,
                "Paspoort,Nationaliteit,beide,,,,90,3,0.033333,,,,,niet te vergelijken,,behouden,niet te vergelijken",
                "Paspoort,'=Bijzonderheden,nieuw,,,,40,2,0.050000,,,,,,,behouden,",
                "Paspoort,Faxnummer,vervallen,400,0,0.000000,,,,,,,,,schrappen,,",
                "Trouwen,Datum,nieuw,,,,30,30,1.000000,,,,,,,behouden,",
                "Hondenbelasting,Ras,vervallen,0,0,,,,,,,,,,nooit beantwoord,,",
                "",
            ])
    }

    /// What is withheld is an empty number with a word beside it, never 0; a figure that the report does not have has no word.
    @Test func whatIsWithheldHasAWordBesideIt() throws {
        let text = try ComparisonFixture.text("vergelijking.csv", of: ComparisonFixture.yearsWithSmallCells, .excelNL)
        let lines = text.components(separatedBy: "\r\n")
        #expect(
            lines[0] == "\u{FEFF}" + """
                product;veld;status;rijp_vastgelegd_voor;rijp_vastgelegd_voor_status;rijp_gebruikt_voor;\
                rijp_gebruikt_voor_status;gebruiksgraad_voor;gebruiksgraad_voor_status;rijp_vastgelegd_na;\
                rijp_vastgelegd_na_status;rijp_gebruikt_na;rijp_gebruikt_na_status;gebruiksgraad_na;\
                gebruiksgraad_na_status;verschil;verschil_laag;verschil_hoog;p;verschil_oordeel;oordeel_voor;oordeel_na;\
                oordeel_wijziging
                """)
        #expect(
            lines[1] == """
                Paspoort;Telefoonnummer;beide;1000;;40;;0,040000;;1000;;81;;0,081000;;0,041000;0,019912;0,062345;0,000124;\
                meer gebruikt;heroverwegen;behouden;veranderd
                """)
        #expect(
            lines[5] == """
                Paspoort;Nationaliteit;beide;;;;;;;;weggelaten;;<5;;weggelaten;;;;;niet te vergelijken;;behouden;\
                niet te vergelijken
                """)
    }

    /// A report that withholds small counts leaves figures out that it does not have: these are no smaller than others.
    @Test func aFigureThatIsNotThereIsLeftOutWhereCountsAreWithheld() {
        let field = ComparisonFixture.field("a")
        let withholding = ComparisonFixture.record("a", smallCells: 5)
        #expect(ReportedCell(field, in: withholding).count(\.matureUsed) == .leftOut)
        #expect(ReportedCell(field, in: withholding).rate == .leftOut)
        #expect(ReportedCell(field, in: ComparisonFixture.record("a")).count(\.matureUsed) == nil)
        #expect(ReportedCell(nil, in: withholding).count(\.matureUsed) == nil)
    }

    @Test func everyLimitOfAnyReportIsKnown() {
        func report(_ counts: ReportedCountPair..., smallCells: Int? = nil) -> ReportRecord {
            let fields = counts.map { ComparisonFixture.field("a", $0.used, of: $0.captured) }
            return ComparisonFixture.record("a", [ComparisonFixture.product("p", fields)], smallCells: smallCells)
        }
        #expect(WithheldCounts(in: [report(.init(.exact(1), .absent))]) == nil)
        #expect(WithheldCounts(in: [report(.init(.exact(1), .leftOut))])?.limits == [])
        #expect(
            WithheldCounts(in: [report(smallCells: 10), report(.init(.fewer(than: 5), .exact(9)))])?.limits == [5, 10])
    }

    /// Uses and captures of a question.
    private struct ReportedCountPair {
        let used: ReportedCount
        let captured: ReportedCount

        init(_ used: ReportedCount, _ captured: ReportedCount) { (self.used, self.captured) = (used, captured) }
    }
}
