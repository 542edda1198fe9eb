import Metrics
import RegistrationLog
import TestSupport

@testable import Reporting

extension PageFixture {
    /// A run that suppresses counts under 5: a product of which much is small, one that asks the same, and two that are rare.
    static let inputWithSmallCells = input(withholdingFrom: smallSketch)

    /// A run of fewer registrations than may be published.
    static let inputOfFewRegistrations: ReportInput = {
        var sketch = LogSketch()
        sketch.register("Erkenning", at: "2024-03-01", ["Naam": "A"])
        sketch.register("Naturalisatie", at: "2024-03-02", ["Naam": "B"])
        return input(withholdingFrom: sketch)
    }()

    private static func input(withholdingFrom sketch: LogSketch) -> ReportInput {
        var settings = AnalysisSettings()
        settings.smallCells = 5
        settings.quotesSignals = true
        settings.minimumFollowUps = 10
        settings.secondsPerQuestion = SecondsPerQuestion(value: 12, source: "steekproef")
        settings.protocolChanges = [
            ProtocolChange(date: CalendarDate(dayNumber: 19_783), product: nil, note: "minder vragen"),
            ProtocolChange(date: CalendarDate(dayNumber: 19_783), product: "Erkenning", note: "Erkenning: meer vragen"),
        ]
        settings.products["Erkenning"] = ProductSettings()
        settings.products["Erkenning"]?.followUpComplete = true
        return ReportInput(
            name: "2024", version: "1.2.3",
            publication: Publication(of: sketch.log, ledger: ledger, settings: settings, substitutes: .dutch),
            wording: .dutch)
    }

    private static let smallSketch: LogSketch = {
        var sketch = LogSketch()
        for day in 0..<60 {
            let date = CalendarDate(dayNumber: 19_750 + day).iso8601
            sketch.register(
                "Verhuizing", at: date,
                ["Naam": "A", "Adres": day < 58 ? "B" : nil, "Huisdier": day < 3 ? "C" : nil, "Reden": nil])
            let later = CalendarDate(dayNumber: 19_752 + day).iso8601
            if day.isMultiple(of: 2) {
                sketch.act("Bellen", at: later, on: [day], names: ["Naam"], beneficiary: .citizen)
            }
            if day < 3 { sketch.act("Bezoek", at: later, on: [day], names: ["Huisdier"], beneficiary: .organisation) }
            if day > 57 { sketch.act("Bezoek", at: later, on: [day], names: ["Adres"]) }
        }
        for day in 10..<30 { sketch.register("Huwelijk", at: "2024-03-\(day)", ["Naam": "A", "Reden": nil]) }
        for number in 0..<6 {
            let rare = sketch.register(
                number < 2 ? "Erkenning" : "Naturalisatie", at: "2024-02-0\(number + 1)", ["Naam": "A"])
            if number == 0 { sketch.act("Bellen", at: "2024-02-03", on: [rare], names: ["Naam"]) }
        }
        sketch.remark(on: "Erkenning", field: "Naam")
        sketch.remark(on: "Verhuizing", field: "Naam")
        sketch.remark(on: "Elders")
        return sketch
    }()
}
