import Configuration
import Ingest
import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@Suite struct StudyTests {
    @Test func aFolderBecomesFigures() throws {
        let folder = try InputFolder.example()
        let study = try Study(of: [folder.path], StudyOptions(substitutes: .test))
        #expect(study.name == folder.path.split(separator: "/").last.map(String.init))
        #expect(study.log.registrations.count == 3)
        #expect(study.ledger.totals.rows == 6)
        #expect(study.ledger.totals.accepted == 4)
        #expect(study.ledger.totals.duplicates == 1)
        #expect(study.ledger.totals.rejectedTotal == 1)
        let products = study.publication.analysis.products
        #expect(products.map(\.name) == ["paspoort", "verhuizing"])
        #expect(products.map(\.counts.registrations) == [2, 1])
        #expect(products.map { $0.fields.map(\.counts.captured) } == [[1], [1]])
        #expect(products.map { $0.fields.map(\.counts.used) } == [[1], [0]])
    }

    @Test func optionsAndConfigurationAreObeyed() throws {
        let folder = try InputFolder.example(yaml: "threshold: 0.05\n")
        var options = StudyOptions(substitutes: .test)
        options.period.from = CalendarDate(year: 2024, month: 2, day: 2)
        options.hasChecksums = true
        let study = try Study(of: [folder.path], options)
        #expect(study.settings.period == options.period)
        #expect(study.settings.threshold == Ratio(5, 100))
        #expect(study.publication.analysis.products.map(\.counts.registrations) == [1, 1])
        #expect(study.ledger.files.allSatisfy { $0.sha256?.count == 64 })
        #expect(study.input.configuration.path == folder.path + "/kcc.yaml")
    }

    @Test func smallCellsAreWithheldFromThePublicationAlone() throws {
        let folder = try InputFolder.example()
        var options = StudyOptions(substitutes: .test)
        options.smallCells = 5
        let study = try Study(of: [folder.path], options)
        #expect(!study.publication.intake.isComplete)
        #expect(study.publication.analysis.totals.counts.registrations == .leftOut)
        #expect(study.log.products.map(\.name).sorted() == ["paspoort", "verhuizing"])
    }

    /// 2 products are named, and 1 field.
    @Test func limitsAreKept() throws {
        let folder = try InputFolder.example(yaml: "limits: { products: 1 }\n")
        let input = try StudyInput(of: [folder.path], StudyOptions(substitutes: .test))
        let error = #expect(throws: IngestError.self) { try Study(of: input, StudyOptions(substitutes: .test)) }
        guard case .tooManyNames(.products, count: 2, limit: 1) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [2, 7])
    func theNumberOfThreadsDoesNotShow(threads: Int) throws {
        let folder = try InputFolder.example()
        let alone = try Study(of: [folder.path], StudyOptions(substitutes: .test))
        var options = StudyOptions(substitutes: .test)
        options.threads = threads
        let study = try Study(of: [folder.path], options)
        let (figures, expected) = (study.publication.analysis, alone.publication.analysis)
        #expect(!figures.products.isEmpty)
        #expect(figures.products == expected.products)
        #expect(figures.totals == expected.totals)
        #expect(figures.protocolChanges == expected.protocolChanges)
        #expect(study.ledger.files.map(\.name) == alone.ledger.files.map(\.name))
        #expect(study.ledger.files.map(\.placement) == alone.ledger.files.map(\.placement))
        #expect(study.ledger.files.map(\.rows) == alone.ledger.files.map(\.rows))
    }
}
