import Feedback
import Foundation
import Metrics
import RegistrationLog
import TestSupport
import Testing

@testable import Reporting

/// What reports say comes back as it is: every count of reports on random logs, in both dialects, with cells withheld and without.
@Suite struct ReportsThatComeBackTests {
    @Test(arguments: 0..<20, [nil, 3, 5])
    func everyCountOfARandomReport(_ seed: Int, _ smallCells: Int?) throws {
        let input = Self.input(seed: UInt64(seed), smallCells: smallCells)
        for dialect in CSVDialect.allCases {
            let files = try ReportTables.files(for: input, dialect: dialect)
            try TemporaryFolder.with { folder in
                for file in files { try folder.write(Data(file.bytes), to: file.name) }
                let report = try ReportFolder(folder.path).read()
                expectSame(report, input)
                for name in ["besluitenlijst.csv", "besluitenlijst.xlsx"] {
                    expectSame(try DecisionFile(folder(name)).read(), input)
                }
            }
        }
    }

    private func expectSame(_ report: ReportRecord, _ input: ReportInput) {
        let analysis = input.publication.analysis
        #expect(report.origin.format == 2)
        #expect(report.terms.smallCells == input.publication.settings.smallCells)
        #expect(report.terms.days == analysis.days)
        #expect(report.terms.observationEnd == analysis.observationEnd?.localDate)
        #expect(report.products.map(\.key) == analysis.products.map { Self.key($0.name) })
        let isWhole = input.publication.smallCells == nil
        for (found, product) in zip(report.products, analysis.products) {
            #expect(found.registrations == Self.count(product.counts.registrations))
            let clustering = product.times.clustering.published
            #expect(found.clusteringHundredths == (isWhole ? clustering?.hundredths : nil))
            #expect(found.fields.map(\.key) == product.fields.map { Self.key($0.name) })
            for (found, field) in zip(found.fields, product.fields) {
                #expect(found.verdict == field.verdict)
                #expect(found.condition == (field.verdict == .drop ? field.judgement?.condition : nil))
                #expect(found.personalData == field.personalData?.kind)
                #expect(found.stoppedSince == (isWhole ? field.asking.published?.stoppedSince : nil))
                expectSame(found.counts, field, isWhole: isWhole)
            }
        }
    }

    private func expectSame(_ found: ReportedField.Counts, _ field: PublishedField, isWhole: Bool) {
        #expect(found.asked == Self.count(field.counts.asked))
        #expect(found.captured == Self.count(field.counts.captured))
        #expect(found.used == Self.count(field.counts.used))
        #expect(found.missing == Self.count(field.counts.missing))
        #expect(found.measured == Self.count(field.usage.measured.count))
        #expect(found.matureCaptured == (isWhole ? Self.count(field.usage.captured) : .absent))
        #expect(found.matureUsed == (isWhole ? Self.count(field.usage.used) : .absent))
        #expect(found.visible == (isWhole ? Self.count(field.usage.measured.visible) : .absent))
        #expect(found.blind == (isWhole ? Self.count(field.usage.measured.blind) : .absent))
    }

    /// Nothing is decided yet, and what is proposed is what the figures say.
    private func expectSame(_ list: DecisionList, _ input: ReportInput) {
        let expected = input.publication.analysis.products.flatMap { product in
            product.fields.compactMap { field in
                Proposal(field).map { "\(Self.key(product.name)) \(Self.key(field.name)) \($0)" }
            }
        }
        let found = list.decisions.map { "\($0.product.key) \($0.field.key) \($0.proposal.map { "\($0)" } ?? "")" }
        #expect(found == expected)
        #expect(list.decisions.allSatisfy { $0.decision == nil && $0.owner == nil && $0.effectiveDate == nil })
        #expect(list.days == input.publication.analysis.days)
    }

    private static func key(_ name: String) -> String { ListedName(name).key }

    private static func count(_ count: PublishedCount) -> ReportedCount {
        switch count {
        case .exact(let count): .exact(count)
        case .fewer(let limit): .fewer(than: limit)
        case .leftOut: .leftOut
        }
    }

    // MARK: - Random reports

    private static let products = ["=1+1", "paspoort; \"verlengen\"", "'s avonds, laat"]
    private static let fields = ["-", "@naam", "a;b,c\td", "naam", "'t adres", "\u{FF1D}som"]

    private static func input(seed: UInt64, smallCells: Int?) -> ReportInput {
        var settings = AnalysisSettings()
        settings.smallCells = smallCells
        for (name, kind) in zip(fields, PersonalDataClass.allCases) {
            var field = FieldSettings()
            field.personalData = kind
            settings.fields[name] = field
        }
        return ReportInput(
            name: "willekeurig", version: "1.2.3",
            publication: Publication(
                of: log(seed: seed), ledger: IntakeLedger(), settings: settings, substitutes: .test),
            wording: .dutch)
    }

    /// Registrations over a year and a half, on which follow-up names answers now and then.
    private static func log(seed: UInt64) -> RegistrationLog {
        var random = SplitMix64(seed: seed)
        var sketch = LogSketch()
        for day in 0..<400 {
            let date = CalendarDate(dayNumber: 19_700 + day)
            let product = products[Int(random.next() % 3)]
            var asked: [(field: String, value: String?)] = []
            for (position, field) in fields.enumerated() where random.happens(position < 4 ? 0.7 : 0.02) {
                if position == 3, day > 200 { continue }
                asked.append((field, random.happens(0.8) ? "x" : nil))
            }
            let registration = sketch.register(product, at: date.iso8601)
            sketch.registrations[registration].answers = asked
            if random.happens(0.5) {
                let later = CalendarDate(dayNumber: date.dayNumber + Int(random.next() % 20))
                let names = fields.filter { _ in random.happens(0.1) }
                sketch.act("terugbellen", at: later.iso8601, on: [registration], names: names)
            }
        }
        return sketch.log
    }
}
