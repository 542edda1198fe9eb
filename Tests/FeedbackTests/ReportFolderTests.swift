import Feedback
import Foundation
import RegistrationLog
import TestSupport
import Testing

/// Reports of every edition and dialect come back as they were written.
@Suite struct ReportFolderTests {
    /// `reports/2024` of commit 4e5c0ae, before there were editions, cut down to two products; the counts are copied from its rows.
    @Test func aReportOfTheFirstEdition() throws {
        let report = try ReportFolder(path("first-edition")).read()
        #expect(report.name == "first-edition")
        #expect(report.origin.format == 1)
        #expect(report.origin.version == "0.1.0")
        #expect(report.origin.organisation == nil)
        #expect(report.terms.threshold == 0.01)
        #expect(report.terms.days == nil)
        #expect(report.terms.observationEnd?.iso8601 == "2024-12-31")
        #expect(report.products.map(\.name) == ["Paspoort verlengen", "Melding kapotte straatverlichting"])
        #expect(report.products.map(\.fields.count) == [12, 6])
        let product = try #require(report.products.last)
        #expect(product.registrations == .exact(598))
        #expect(product.clusteringHundredths == nil)
        #expect(product.questionsPerContact == nil)
        let field = product.fields[0]
        #expect(field.key == "wat is het nummer van de lichtmast?")
        #expect(
            [field.counts.asked, field.counts.captured, field.counts.used] == [.exact(598), .exact(409), .exact(324)])
        #expect([field.counts.matureCaptured, field.counts.matureUsed] == [.exact(383), .exact(314)])
        #expect(field.counts.missing == .exact(150))
        #expect([field.counts.visible, field.counts.blind, field.counts.measured] == [.absent, .absent, .absent])
        #expect(field.verdict == .keep)
        #expect(report.products[0].fields.map(\.verdict).suffix(2) == [.drop, .neverAnswered])
        #expect(report.products[0].fields[5].personalData == .other)
    }

    /// The report that the case `small-cells-withheld` had at the commit before 33f8a53, which wrote `<5` in the columns of numbers.
    @Test func cellsThatAreWithheldWhereTheyStand() throws {
        let report = try ReportFolder(path("withheld-in-cells")).read()
        #expect(report.products.map(\.registrations) == [.exact(14), .exact(7), .exact(6)])
        let counts = report.products[0].fields[1].counts
        #expect([counts.asked, counts.captured, counts.used] == [.fewer(than: 5), .fewer(than: 5), .fewer(than: 5)])
        #expect([counts.matureCaptured, counts.matureUsed, counts.missing] == [.leftOut, .leftOut, .leftOut])
        #expect(report.products[2].fields[1].counts.matureUsed == .exact(0))
    }

    /// The golden case, whose cells are copied here by hand.
    @Test func cellsThatAreWithheldInAColumnBeside() throws {
        let folder = "/Tests/RegressionTests/Cases/small-cells-withheld/expected/reports/input"
        let report = try ReportFolder(path(folder)).read()
        #expect(report.terms.smallCells == 5)
        let fields = report.products[0].fields
        #expect(fields.map(\.counts.asked) == [.exact(14), .fewer(than: 5), .exact(14)])
        #expect(fields.map(\.counts.missing) == [.exact(0), .leftOut, .exact(0)])
        #expect(fields.map(\.counts.measured) == [.exact(0), .exact(0), .exact(0)])
        #expect(fields.map(\.counts.matureUsed) == [.absent, .absent, .absent])
        #expect(fields.map(\.verdict) == [.reconsider, .reconsider, .insufficientData])
    }

    /// Each cell of the committed report, as a plain reading of its lines has it; no name in it holds a quote or a semicolon.
    @Test func theReportOfTheSample() throws {
        let report = try ReportFolder(path("/reports/2024")).read()
        #expect(report.origin.organisation == "Gemeente Voorbeeld")
        #expect(report.terms.days?.days == ["2024-01-01", "2024-12-31"])
        let lines = try String(contentsOfFile: path("/reports/2024/velden.csv"), encoding: .utf8).dropFirst()
            .split(separator: "\r\n").map {
                $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            }
        let columns: [(String, KeyPath<ReportedField.Counts, ReportedCount>)] = [
            ("gevraagd", \.asked), ("vastgelegd", \.captured), ("gebruikt", \.used), ("gemist", \.missing),
            ("rijp_vastgelegd", \.matureCaptured), ("rijp_gebruikt", \.matureUsed), ("zichtbaar", \.visible),
            ("blind", \.blind), ("gemeten", \.measured),
        ]
        let fields = report.products.flatMap { product in product.fields.map { (product.name, $0) } }
        #expect(fields.count == lines.count - 1)
        for (line, (product, field)) in zip(lines.dropFirst(), fields) {
            #expect([product, field.name] == Array(line.prefix(2)))
            for (name, count) in columns {
                let position = try #require(lines[0].firstIndex(of: name))
                #expect(field.counts[keyPath: count].exact.map { String($0) } == line[position])
            }
            let stopped = try #require(lines[0].firstIndex(of: "gestopt_sinds"))
            #expect(field.stoppedSince?.iso8601 ?? "" == line[stopped])
        }
    }

    @Test(arguments: ["", "/", "/run.json", "/index.html"])
    func aReportIsNamedByItsFolderOrItsPage(_ part: String) throws {
        let report = try TemporaryFolder.with(Self.files) { folder in
            try folder.write("", to: "a/index.html")
            return try ReportFolder(folder("a") + part).read()
        }
        #expect(report.name == "a")
        #expect(report.products.map(\.name) == ["Paspoort"])
    }

    @Test func whatElseStandsInARunIsRead() throws {
        let record = """
            {"program": "kcc-analyze", "kind": "report", "format": 3, "version": "9", "organisation": "Gemeente Aa",
             "gm_code": "GM0001", "title": "Titel", "first_registration": "2024-02-01",
             "last_registration": "2024-03-02", "parameters": {"threshold": 0.02, "small_cells": 5,
             "products": [{"name": "paspoort", "upl": "paspoort aanvragen"}, {"name": "paspoort"}, {}]}}
            """
        let report = try Self.read(run: record)
        #expect(report.origin.format == 3)
        #expect(report.origin.municipalityCode == "GM0001")
        #expect(report.origin.title == "Titel")
        #expect(report.terms.threshold == 0.02)
        #expect(report.terms.days?.days == ["2024-02-01", "2024-03-02"])
        #expect(report.products[0].uniformProductName == "paspoort aanvragen")
    }

    /// A quarter past midnight in the Netherlands is of the day before in UTC.
    @Test(arguments: ["2024-12-31", "2024-12-31T00:15+01:00", "2024-12-31T23:15:30-05:00"])
    func theDayOfAMomentIsTheOneThatIsWritten(_ moment: String) throws {
        let report = try Self.read(run: #"{"program": "kcc-analyze", "observation_end": "\#(moment)"}"#)
        #expect(report.terms.observationEnd?.iso8601 == "2024-12-31")
    }

    @Test func numbersAreReadInEitherDialect() throws {
        let comma = try Self.read(products: "product;samenhang;vragen_per_gesprek_nu\r\nPaspoort;1,19;2,8\r\n")
        let point = try Self.read(products: "product,samenhang,vragen_per_gesprek_nu\r\nPaspoort,1.19,2.8\r\n")
        for report in [comma, point] {
            #expect(report.products[0].clusteringHundredths == 119)
            #expect(report.products[0].questionsPerContact == 2.8)
        }
        let none = try Self.read(products: "product;samenhang;vragen_per_gesprek_nu\r\nPaspoort;;\r\n").products[0]
        #expect(none.clusteringHundredths == 100)
        #expect(none.questionsPerContact == nil)
        let leftOut = try Self.read(products: "product;samenhang\r\nPaspoort;weggelaten\r\n").products[0]
        #expect(leftOut.clusteringHundredths == nil)
    }

    @Test func anApostropheIsRemovedWhereItGuardsAFormula() throws {
        let report = try Self.read(
            products: "product;registraties\r\n'=1+1;3\r\n's avonds;4\r\n",
            fields: "product;veld;gevraagd\r\n'=1+1;'-;1\r\n's avonds;'t veld;2\r\n")
        #expect(report.products.map(\.name) == ["=1+1", "'s avonds"])
        #expect(report.products.flatMap(\.fields).map(\.name) == ["-", "'t veld"])
    }

    /// What nobody asks for, in columns and keys of others, is not kept.
    @Test func whatIsNotReadIsNotKept() throws {
        let report = try Self.read(
            run: #"{"program": "kcc-analyze", "input_files": [{"name": "canary"}], "eigenaar": "canary"}"#,
            products: "product;registraties;eigenaar\r\nPaspoort;3;canary\r\n",
            fields: "opmerking;product;veld;gevraagd\r\ncanary;Paspoort;Naam;3\r\n")
        #expect(report.products[0].fields[0].counts.asked == .exact(3))
        #expect(!String(reflecting: report).contains("canary"))
    }

    static let files: KeyValuePairs = ["a/run.json": run, "a/producten.csv": products, "a/velden.csv": fields]
    static let run = #"{"program": "kcc-analyze"}"#
    static let products = "product;registraties\r\nPaspoort;3\r\n"
    static let fields = "product;veld;gevraagd\r\nPaspoort;Naam;3\r\n"

    /// Reads a report of these files.
    static func read(
        run: String = run, products: String = products, fields: String = fields
    ) throws -> ReportRecord {
        try TemporaryFolder.with(["run.json": run, "producten.csv": products, "velden.csv": fields]) { folder in
            try ReportFolder(folder.path).read()
        }
    }
}
