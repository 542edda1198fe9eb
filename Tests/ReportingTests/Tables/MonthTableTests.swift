import Testing

@testable import Reporting

@Suite struct MonthTableTests {
    @Test func everyMonthOfEveryProduct() throws {
        let expected = """
            \u{FEFF}product;maand;registraties;antwoorden;antwoorden_gebruikt\r
            "Paspoort; verlengen";2024-03;4;6;2\r
            "Paspoort; verlengen";2024-12;3;4;0\r
            '=1+1;2024-12;1;0;0\r

            """
        #expect(try TableFixture.text(of: "maanden.csv", in: .excelNL) == expected)
    }
}
