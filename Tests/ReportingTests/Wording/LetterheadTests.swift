import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct LetterheadTests {
    private let letterhead = Letterhead(
        title: "Vragen in 2024", organisation: "Gemeente Voorbeeld", municipalityCode: "gm0000")

    private func input(_ letterhead: Letterhead) -> ReportInput {
        let input = PageFixture.input
        return ReportInput(
            name: input.name, version: input.version, publication: input.publication, wording: .dutch,
            letterhead: letterhead)
    }

    @Test func thePageSaysWhoseItIs() {
        let page = ReportDocument(input(letterhead)).beginning
        #expect(page.title == "Vragen in 2024 – Gemeente Voorbeeld – 1 januari 2024 – 31 december 2024")
        #expect(
            page.subject.plainText == """
                Gemeente Voorbeeld · Vragen in 2024 · 1 januari 2024 – 31 december 2024 · \
                7.980 registraties van 4 producten
                """)
        let only = ReportDocument(input(Letterhead(organisation: "Gemeente Voorbeeld"))).beginning
        #expect(only.subject.plainText.hasPrefix("Gemeente Voorbeeld · Rapport 2024 · 1 januari 2024"))
        #expect(
            only.title
                == "Uitvraag en gebruik – rapport 2024 – Gemeente Voorbeeld – 1 januari 2024 – 31 december 2024")
    }

    @Test func soDoRunAndPackage() {
        let record = RunRecord(of: input(letterhead), beside: [])
        #expect(record.organisation == "Gemeente Voorbeeld")
        #expect(record.gmCode == "gm0000")
        #expect(record.title == "Vragen in 2024")
        let package = DataPackage(of: input(letterhead), resources: [])
        #expect(package.title == "Vragen in 2024")
        #expect(package.organisation == "Gemeente Voorbeeld")
        #expect(DataPackage(of: input(Letterhead()), resources: []).title == "Uitvraag en gebruik: 2024")
    }
}
