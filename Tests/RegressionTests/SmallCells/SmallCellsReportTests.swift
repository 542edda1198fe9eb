import Configuration
import Foundation
import Ingest
import Metrics
import RegistrationLog
import Reporting
import TestSupport
import Testing

/// A report that withholds small cells holds the short list of the specification, and nothing else.
@Suite struct SmallCellsReportTests {
    private func report(_ sketch: WithheldSketch, _ variation: UInt64, withholding minimum: Int? = 5) throws
        -> EmittedReport
    {
        try EmittedReport(
            on: Publication(
                of: sketch.sketch(variation).log, ledger: sketch.ledger(variation),
                settings: sketch.settings(withholding: minimum), substitutes: .dutch))
    }

    /// The sample year, read once.
    private static let sample = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../data/2024")
            .standardizedFileURL.path
        let configuration = try Configuration.find(for: [folder], file: nil)
        let intake = try Intake(
            of: Intake.find([folder]), configuration: configuration, substitutes: .dutch, threads: 2)
        return (log: intake.log, ledger: intake.ledger, settings: configuration.settings)
    }

    private func sample(withholding minimum: Int) throws -> EmittedReport {
        let sample = try Self.sample.get()
        var settings = sample.settings
        settings.smallCells = minimum
        return try EmittedReport(
            on: Publication(of: sample.log, ledger: sample.ledger, settings: settings, substitutes: .dutch, threads: 2))
    }

    /// Page, tables, workbook, data package and `run.json` of two logs that differ in what is withheld are the same bytes.
    @Test(arguments: 1...40) func whatIsWithheldChangesNoByte(seed: Int) throws {
        let sketch = WithheldSketch(seed: UInt64(seed))
        let first = try report(sketch, 1)
        for variation in 2...4 as ClosedRange<UInt64> {
            let other = try report(sketch, variation)
            #expect(other.bytes.keys.sorted() == first.bytes.keys.sorted())
            let different = first.bytes.filter { other.bytes[$0.key] != $0.value }.keys.sorted()
            #expect(different == [])
        }
    }

    /// The logs do differ in it: without the rule all of these files do.
    @Test func withoutTheRuleTheReportsDiffer() throws {
        let sketch = WithheldSketch(seed: 3)
        let (first, other) = (try report(sketch, 1, withholding: nil), try report(sketch, 2, withholding: nil))
        for name in ["index.html", "producten.csv", "velden.csv", "maanden.csv", "kwaliteit.csv", "run.json"] {
            #expect(first.bytes[name] != other.bytes[name])
        }
    }

    /// The columns that specification, section 6, lists, each column of numbers with one that says what is withheld.
    @Test func theTablesHaveTheColumnsOfTheList() throws {
        let report = try sample(withholding: 5)
        #expect(
            report.bytes.keys.sorted() == [
                "besluitenlijst.csv", "besluitenlijst.xlsx", "datapackage.json", "index.html", "kwaliteit.csv",
                "producten.csv", "run.json", "velden.csv",
            ])
        func numbers(_ names: [String]) -> [String] { names.flatMap { [$0, "\($0)_status"] } }
        #expect(
            report.columns("producten")
                == ["product"]
                + numbers([
                    "registraties", "behouden", "schrappen", "heroverwegen", "te_weinig_gegevens", "niet_meetbaar",
                    "nooit_beantwoord", "beschermd", "toevoegen",
                ]))
        #expect(
            report.columns("velden")
                == ["product", "veld"] + numbers(["gevraagd", "vastgelegd", "gebruikt", "gemeten", "gemist"])
                + ["persoonsgegeven", "oordeel", "voorwaarde"])
        #expect(
            report.columns("besluitenlijst") == [
                "product", "veld", "voorstel", "reden", "voorwaarde", "zekerheid", "besluit", "eigenaar",
                "ingangsdatum", "evaluatiedatum",
            ])
        #expect(report.columns("kwaliteit") == ["bestand", "soort", "toelichting"])
    }

    /// A number or, beside an empty cell, why there is none; no number of 1 to N − 1.
    @Test(arguments: [5, 10, 200]) func aNumberStandsAloneInItsColumn(minimum: Int) throws {
        let report = try sample(withholding: minimum)
        var withheld = Set<String>()
        for name in ["producten", "velden"] {
            let statuses = report.columns(name).filter { $0.hasSuffix("_status") }
            for row in report.rows(name) {
                for status in statuses {
                    let (number, why) = (row[String(status.dropLast("_status".count))] ?? "", row[status] ?? "")
                    withheld.insert(why)
                    #expect(number.isEmpty != why.isEmpty)
                    // How many questions have a verdict is no count of citizens.
                    guard name == "velden" || status == "registraties_status", let count = Int(number) else { continue }
                    #expect(!(1..<minimum).contains(count))
                }
            }
        }
        #expect(withheld.isSubset(of: ["", "<\(minimum)", "weggelaten"]) && withheld.contains("<\(minimum)"))
    }

    @Test func runRecordsSumsOfWhatIsPublished() throws {
        let report = try sample(withholding: 10)
        let totals = try #require(try report.run()["totals"] as? [String: Any])
        #expect(
            totals["registrations"] as? Int
                == report.rows("producten").compactMap { Int($0["registraties"] ?? "") }.reduce(0, +))
        // Some question was used fewer than ten times.
        #expect(totals["used_answers"] == nil && totals["used_answers_status"] as? String == "weggelaten")
        for key in ["input", "mature", "with_follow_up", "beneficiaries"] { #expect(totals[key] == nil) }
        let run = try report.run()
        for key in ["first_registration", "last_registration", "observation_end"] { #expect(run[key] == nil) }
        let files = try #require(run["input_files"] as? [[String: Any]])
        for key in ["bytes", "rows", "accepted", "rejected", "sha256"] {
            #expect(files.allSatisfy { $0[key] == nil })
        }
    }
}
