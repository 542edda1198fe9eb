import Configuration
import Foundation
import Ingest
import RegistrationLog
import Reporting
import TestSupport
import Testing

@testable import Metrics

/// A report that suppresses small cells, and the same report without.
struct ReportPair {
    let published: EmittedReport
    let real: EmittedReport
    let minimum: Int
    /// Whether the log is a sketch, of which the names of the files say what they hold.
    let isSketched: Bool

    init(_ log: RegistrationLog, _ ledger: IntakeLedger, _ settings: AnalysisSettings, isSketched: Bool) throws {
        var settings = settings
        settings.maximumRejectedPercent = 100
        let publication = Publication(of: log, ledger: ledger, settings: settings, substitutes: .dutch)
        minimum = settings.smallCells ?? 0
        self.isSketched = isSketched
        published = try Self.report(of: publication)
        var open = publication.settings
        open.smallCells = nil
        let rare = RareProducts(
            in: log, period: settings.period, rule: SmallCells(minimum: minimum),
            group: SubstituteLabels.dutch.rareProducts)
        real = try Self.report(
            of: Publication(of: rare.grouping(log), ledger: ledger, settings: open, substitutes: .dutch))
    }

    private static func report(of publication: Publication) throws -> EmittedReport {
        let input = ReportInput(name: "2024", version: "0", publication: publication, wording: .dutch)
        return EmittedReport(try ReportTables.files(for: input, dialect: .rfc4180) + [ReportPage.file(for: input)])
    }

    /// All counts that the program knows, by the name under which an attack speaks of them.
    var counts: [String: Int] {
        let counts = SmallCellsAttack.counts.flatMap { table, columns in
            real.rows(table).flatMap { row in
                let keys = columns.keys.map { row[$0] ?? "" }.joined(separator: " / ")
                return columns.counts.compactMap { column in
                    Int(row[column] ?? "").map { ("\(table) \(keys) · \(column)", $0) }
                }
            }
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    /// Those of them that may not be published.
    var smallCounts: [String: Int] { counts.filter { (1..<minimum).contains($0.value) } }

    /// The small counts that an attack on `report` finds.
    func found(in report: EmittedReport) throws -> [String] {
        var attack = try SmallCellsAttack(on: report, minimum: minimum, knowsFiles: isSketched)
        attack.run()
        let isContradictory = attack.knowledge.isContradictory
        try #require(!isContradictory, "the attack takes for known what cannot be")
        return smallCounts.filter { attack.knowledge.bounds(of: $0.key) == $0.value...$0.value }.keys.sorted()
    }

    /// What an attack takes for known although it is not so, before it concludes anything.
    func mistakes() throws -> [String] {
        try SmallCellsAttack(on: published, minimum: minimum, knowsFiles: isSketched).knowledge.mistakes(about: counts)
    }

    /// The sample year under a rule; that of 5 and of 10 is read once for all tests.
    static func sample(withholding minimum: Int) throws -> ReportPair {
        switch minimum {
        case 5: try sampleOfFive.get()
        case 10: try sampleOfTen.get()
        default: try readSample(withholding: minimum)
        }
    }

    private static let sampleOfFive = Result { try readSample(withholding: 5) }
    private static let sampleOfTen = Result { try readSample(withholding: 10) }

    private static func readSample(withholding minimum: Int) throws -> ReportPair {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../data/2024")
            .standardizedFileURL.path
        let configuration = try Configuration.find(for: [folder], file: nil)
        let intake = try Intake(
            of: Intake.find([folder]), configuration: configuration, substitutes: .dutch, threads: 2)
        var settings = configuration.settings
        settings.smallCells = minimum
        return try ReportPair(intake.log, intake.ledger, settings, isSketched: false)
    }

    /// A log drawn at random under a rule.
    static func random(_ seed: UInt64) throws -> ReportPair {
        var drawing = SmallCellsSketch(seed: seed)
        let sketch = drawing.sketch()
        return try ReportPair(
            sketch.log, drawing.ledger(of: sketch), drawing.settings(withholding: [3, 4, 5, 10][Int(seed % 4)]),
            isSketched: true)
    }
}
