import Testing

@testable import Reporting

@Suite struct RejectedRowTableTests {
    @Test func everyRejectedRowWithItsPosition() throws {
        let expected = """
            bestand,regel,reden,toelichting\r
            registraties.csv,5,aantal_kolommen,"verwacht 14 kolommen, gevonden 13"\r
            registraties.csv,9,conflict,"verwacht hetzelfde product als in registraties.csv regel 2, gevonden een ander"\r
            archief/vervolg.csv,3,tijdstip,"kolom afgehandeld op: verwacht dd-mm-jjjj, gevonden iets anders"\r

            """
        #expect(try TableFixture.text(of: "afgekeurd.csv", in: .rfc4180) == expected)
    }
}
