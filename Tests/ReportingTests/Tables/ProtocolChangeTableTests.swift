import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ProtocolChangeTableTests {
    /// Both sides of the change stand in a row, in the order of the specification's columns.
    @Test func everyFieldOfEveryChange() throws {
        let settings = settings(with: [ProtocolChange(date: date, product: "paspoort", note: "beperkt")])
        let expected = """
            product,datum,veld,registraties_voor,vastgelegd_voor,gebruikt_voor,gemist_voor,registraties_na,\
            vastgelegd_na,gebruikt_na,gemist_na\r
            Paspoort,2024-07-01,Telefoonnummer,120,100,7,2,80,60,5,9\r
            Paspoort,2024-07-01,'=Reden,120,90,0,0,80,0,0,0\r

            """
        #expect(try text(settings) == expected)
    }

    @Test func onlyWhereChangesAreDated() throws {
        #expect(try text(AnalysisSettings()) == nil)
    }

    /// 1 July 2024: 54 years of 365 days, 13 leap days before 2024 and 182 days into it make 19,905 days.
    private let date = CalendarDate(dayNumber: 19_905)

    private func settings(with changes: [ProtocolChange]) -> AnalysisSettings {
        var settings = AnalysisSettings()
        settings.protocolChanges = changes
        return settings
    }

    private func text(_ settings: AnalysisSettings) throws -> String? {
        let questions = [
            QuestionSketch("Telefoonnummer", captured: 160, .keep), QuestionSketch("=Reden", captured: 90, .keep),
        ]
        var sketch = ProductSketch(
            name: "Paspoort", registrations: 200, mature: 200, withFollowUp: 0, months: [], questions: questions)
        sketch.horizon = FollowUpHorizon(days: 1, source: .minimum)
        let fields = [
            FieldChangeFigures(
                field: FieldID(0), name: "Telefoonnummer", before: counts(100, 7, 2), after: counts(60, 5, 9)),
            FieldChangeFigures(field: FieldID(1), name: "=Reden", before: counts(90, 0, 0), after: counts(0, 0, 0)),
        ]
        let change = ProtocolChangeFigures(
            product: ProductID(0), productName: "Paspoort", date: date, notes: ["beperkt"], registrationsBefore: 120,
            registrationsAfter: 80, fields: fields)
        let input = PageFixture.input(of: [sketch], settings: settings, changes: [change])
        return try ReportTables.files(for: input, dialect: .rfc4180).first { $0.name == "protocolwijzigingen.csv" }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func counts(_ captured: Int, _ used: Int, _ missing: Int) -> ChangeCounts {
        var counts = ChangeCounts()
        counts.captured = captured
        counts.used = used
        counts.missing = missing
        return counts
    }
}
