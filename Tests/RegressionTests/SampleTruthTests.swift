import Configuration
import Foundation
import Ingest
import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What is read from a sample is what its maker knows to be in it: `kcc-sample` counts while it writes, and shares no
/// code with reading and counting.
@Suite struct SampleTruthTests {
    @Test func figuresOfTheSampleYearAreThoseOfItsTruth() throws {
        let sample = try WrittenSample(registrations: 24_900, seed: 2024)
        defer { sample.remove() }
        try expectTruth(of: sample)
    }

    @Test(arguments: [1, 7, 99] as [UInt64])
    func figuresOfOtherYearsAreThoseOfTheirTruth(seed: UInt64) throws {
        let sample = try WrittenSample(registrations: 1_500, seed: seed)
        defer { sample.remove() }
        try expectTruth(of: sample)
    }

    /// Its `kcc.yaml` knows under which words a question is put a year later.
    @Test func figuresOfTheYearBeforeAreThoseOfItsTruth() throws {
        let sample = try WrittenSample(registrations: 1_500, seed: 2023, ["--year", "2023", "--before-changes"])
        defer { sample.remove() }
        try expectTruth(of: sample)
    }

    /// The committed sample shows every decision that a report can propose, and what the change of a protocol cost.
    @Test func theCommittedSampleReachesEveryVerdict() throws {
        let analysis = try Self.committed.get().publication.analysis
        let fields = analysis.products.flatMap(\.fields)
        #expect(Set(fields.compactMap(\.verdict)) == Set(Verdict.allCases))
        let protected = fields.filter { $0.verdict == .protected }
        #expect(protected.map(\.key) == ["wilt u afstand doen van uw nationaliteit?"])
        let change = try #require(analysis.protocolChanges.first)
        #expect(change.productName == "Paspoort verlengen" && analysis.protocolChanges.count == 1)
        let missed = change.fields.filter { $0.after.missing.isPositive }
        #expect(missed.map(\.name) == ["Op welke datum verloopt uw paspoort?"])
        #expect(change.fields.allSatisfy { $0.before.missing == 0 })
        // statsmodels 0.15.0, over the rows of the monthly exports: OLS with a dummy for each cell, errors clustered by day;
        // 9.336745377 and 13.300749234 are rounded outwards.
        let seconds = try #require(analysis.handlingTime.published ?? nil)
        #expect(abs(seconds.seconds - 11.318747306) < 1e-9)
        #expect(seconds.interval == 9.336745...13.300750)
        #expect(seconds.registrations == 5_899 && seconds.days == 364)
    }

    /// What was planted, and nothing else, is a rule; of what did not hold or could not be seen nobody says so.
    @Test func theCommittedSampleHasTheRulesThatWerePlanted() throws {
        let (intake, _, publication) = try Self.committed.get()
        let products = publication.analysis.products
        let rules = products.flatMap { $0.rules.published ?? [] }
        func verdicts(_ verdict: RuleVerdict) -> [String] {
            rules.filter { $0.verdict == verdict }.map { intake.log.fields[$0.field.index].name }
        }
        #expect(
            verdicts(.published) == [
                "Is de kaart voor een kind jonger dan 18 jaar?", "Hoeveel personen verhuizen mee?",
            ])
        #expect(
            rules.filter { $0.verdict == .published }.map { $0.condition?.values ?? [] }
                == [["balie"], ["huurcontract", "koopakte"]])
        #expect(verdicts(.notMeasurable) == ["Wanneer vertrekt u op reis?"])
        let broken = rules.filter { $0.verdict == .noRule && $0.condition != nil }
        #expect(broken.map { intake.log.fields[$0.field.index].name } == ["Telefoonnummer"])
        #expect(broken.map { $0.condition?.values ?? [] } == [[]])
        #expect(verdicts(.withheld) == [] && verdicts(.insufficientData) == [])
    }

    /// What the report itself proposes to drop was never used; its rules leave out nothing in the later half that was.
    ///
    /// `vastgelegd` of the 25 questions with the verdict *schrappen* in `reports/2024/velden.csv` adds up to 83,299, and times
    /// `bovengrens_nul` to 193.039542; `buiten` of both rules in `vraagregels.csv`, mature answers alone, is 526 and 480.
    @Test func theCommittedSampleLosesNothingByItsOwnProposals() throws {
        let (intake, _, publication) = try Self.committed.get()
        let plan = SimulationPlan(proposedBy: publication)
        let simulation = Simulation(
            of: intake.log, plan, publication: publication, threads: 2,
            answers: try intake.answers(to: plan.answeredFields))
        let dropped = simulation.questions.filter { $0.decision == .drop || $0.decision == .stopForGood }
        #expect(dropped.count == 25)
        #expect(dropped.reduce(0) { $0 + $1.saved } == 83_299)
        #expect(dropped.allSatisfy { $0.withoutAnswer == 0 })
        #expect(abs(dropped.reduce(0) { $0 + ($1.mostHiddenUses ?? 0) } - 193.039542) < 1e-6)
        let rules = simulation.questions.filter { $0.decision == .restrict }
        #expect(rules.map { $0.rule?.values } == [["balie"], ["huurcontract", "koopakte"]])
        #expect(rules.allSatisfy { $0.withoutAnswer == 0 && $0.rule?.firstDay != nil })
        #expect(zip(rules, [526, 480]).allSatisfy { $0.saved >= $1 })
        let others = simulation.questions.filter { $0.decision == .add || $0.decision == .restore }
        #expect(others.count == 2 && others.allSatisfy { $0.saved == 0 })
    }

    /// Of permits for events nothing is recorded: without the sample nothing can be said of any question, and with it of all.
    @Test func theCommittedSampleDecidesWhereNothingIsRecorded() throws {
        let (intake, settings, _) = try Self.committed.get()
        func verdicts(_ log: RegistrationLog) -> [Verdict] {
            let analysis = Publication(of: log, ledger: intake.ledger, settings: settings, substitutes: .test).analysis
            let product = analysis.products.first { $0.name == "Evenement melden" }
            return product?.fields.compactMap(\.verdict) ?? []
        }
        #expect(verdicts(intake.log.withoutSurvey) == Array(repeating: .notMeasurable, count: 6))
        // In the order of how often they are used.
        #expect(
            verdicts(intake.log) == [.keep, .keep, .keep, .keep, .reconsider, .drop])
    }

    /// The committed sample and what is published of it, read once for all tests.
    private static let committed = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/2024")
        let (intake, settings) = try Intake.reading(folder.standardizedFileURL.path, threads: 2)
        return (intake: intake, settings: settings, publication: try publication(of: intake, settings))
    }

    private func expectTruth(of sample: WrittenSample) throws {
        let (intake, settings) = try Intake.reading(sample.folder, threads: 2)
        let truth = sample.truth
        let publication = try Self.publication(of: intake, settings)
        expectFigures(of: publication.analysis, truth)
        expectJudgements(in: publication.analysis, truth)
        expectGroups(in: publication.analysis, truth)
        expectRules(in: publication.analysis, truth)
        expectSeconds(in: publication.analysis, truth)
        expectAccount(intake.ledger, truth)
        for file in publication.intake.files {
            #expect(file.source?.silentDays == truth.silentDays[file.name], "\(file.name)")
        }
    }

    private static func publication(of intake: Intake, _ settings: AnalysisSettings) throws -> Publication {
        try Publication(
            of: intake.log, ledger: intake.ledger, settings: settings, substitutes: .test, threads: 2,
            answers: { try intake.answers(to: $0) })
    }

    private func expectFigures(of analysis: PublishedAnalysis, _ truth: SampleTruth) {
        let products = Dictionary(uniqueKeysWithValues: analysis.products.map { ($0.name, $0) })
        let registered = truth.products.filter { $0.value.registrations > 0 }
        #expect(Set(products.keys) == Set(registered.keys))
        for (name, expected) in registered {
            guard let product = products[name] else { continue }
            #expect(product.counts.registrations == .exact(expected.registrations), "\(name)")
            #expect(product.counts.withFollowUp == .exact(expected.followedUp), "\(name)")
            let found = product.fields.compactMap { field in SampleTruth.Field(field).map { (field.key, $0) } }
            // The truth names fields as the story spells them; which spelling is shown depends on how often each is.
            let fields = Dictionary(uniqueKeysWithValues: expected.fields.map { ($0.key.lowercased(), $0.value) })
            #expect(Dictionary(uniqueKeysWithValues: found) == fields, "\(name)")
        }
    }

    /// Verdict and grounds are those that the maker of the sample draws from its own counts, by its own rules.
    private func expectJudgements(in analysis: PublishedAnalysis, _ truth: SampleTruth) {
        for product in analysis.products {
            guard let expected = truth.judgements[product.name] else {
                Issue.record("\(product.name) is not judged")
                continue
            }
            #expect(product.counts.mature == .exact(expected.mature), "\(product.name)")
            let clustering = product.times.clustering.published.flatMap { $0.isDeterminable ? $0.hundredths : nil }
            #expect(clustering == expected.clustering, "\(product.name)")
            let sample = product.sample.published.map {
                SampleTruth.Sample(drawn: $0.drawn, lookedAt: $0.lookedAt)
            }
            #expect(sample == expected.sample, "\(product.name)")
            let fields = Dictionary(uniqueKeysWithValues: expected.fields.map { ($0.key.lowercased(), $0.value) })
            for field in product.fields {
                #expect(SampleTruth.Judgement(field) == fields[field.key], "\(product.name): \(field.name)")
            }
        }
    }

    private func expectGroups(in analysis: PublishedAnalysis, _ truth: SampleTruth) {
        for product in analysis.products {
            var groups: [String: [String: SampleTruth.AttributeTally]] = [:]
            for group in product.attributeGroups.published ?? [] {
                groups[group.attribute.nameInTruth, default: [:]][group.value?.key ?? "(leeg)"] =
                    SampleTruth.AttributeTally(group)
            }
            #expect(groups == truth.attributes[product.name] ?? [:], "\(product.name)")
        }
    }

    /// The conditions that are found, and what becomes of them.
    ///
    /// Answers are looked at in a second reading of the files, which `publication` has to be made with.
    private func expectRules(in analysis: PublishedAnalysis, _ truth: SampleTruth) {
        for product in analysis.products {
            let expected = truth.rules[product.name] ?? [:]
            let byKey = Dictionary(uniqueKeysWithValues: expected.map { ($0.key.lowercased(), $0.value) })
            let keys = Dictionary(uniqueKeysWithValues: product.fields.map { ($0.field, $0.key) })
            let found = (product.rules.published ?? []).map { rule in
                let key = keys[rule.field] ?? ""
                return (key, SampleTruth.Rule(rule, truth: byKey[key]))
            }
            #expect(
                Dictionary(uniqueKeysWithValues: found) == byKey.mapValues(\.shown), "\(product.name)")
        }
    }

    private func expectSeconds(in analysis: PublishedAnalysis, _ truth: SampleTruth) {
        let finding = analysis.handlingTime.published.flatMap { $0 }
        guard let expected = truth.handlingTime, expected.days >= 30, expected.registrations >= 300 else {
            #expect(finding == nil || finding?.outcome == .insufficientData)
            return
        }
        guard let finding else {
            Issue.record("handling times show nothing")
            return
        }
        #expect(finding.registrations == expected.registrations && finding.days == expected.days)
        #expect(abs(finding.seconds - expected.seconds) < 1e-6)
        #expect(abs(finding.interval.lowerBound - expected.low) < 1e-6)
        #expect(abs(finding.interval.upperBound - expected.high) < 1e-6)
    }

    private func expectAccount(_ ledger: IntakeLedger, _ truth: SampleTruth) {
        #expect(ledger.files.map(\.name) == truth.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for (index, file) in ledger.files.enumerated() {
            guard let expected = truth.files[file.name], let rows = file.rows else { continue }
            #expect(rows.rows == expected.rows, "\(file.name)")
            #expect(rows.accepted == expected.accepted, "\(file.name)")
            #expect(rows.duplicates == expected.duplicates, "\(file.name)")
            #expect(rows.orphans == expected.orphans, "\(file.name)")
            #expect(rows.beforeRegistration == expected.beforeRegistration, "\(file.name)")
            let rejected = ledger.rejectedRows.filter { $0.position.file == FileID(index) }.map {
                SampleTruth.Rejection(line: $0.position.line, reason: Self.reasons[$0.reason.kind] ?? "")
            }
            #expect(rejected == expected.rejectedRows, "\(file.name)")
        }
        let others = ledger.warnings.compactMap { warning -> Int? in
            if case .duplicatesWithOtherAnswers(let count) = warning { return count }
            return nil
        }
        #expect(others.reduce(0, +) == truth.duplicatesWithOtherFields)
    }

    /// The reasons as the truth names them.
    private static let reasons: [RejectionKind: String] = [
        .quoting: "aanhalingstekens", .tooLong: "te_lang", .encoding: "codering", .columnCount: "aantal_kolommen",
        .missingValue: "verplicht_leeg", .timestamp: "tijdstip", .answers: "antwoorden", .conflict: "conflict",
    ]
}

/// A sample in a temporary folder, written by the program itself.
private struct WrittenSample {
    let truth: SampleTruth
    private let parent: URL

    /// The folder of the log.
    let folder: String

    init(registrations: Int, seed: UInt64, _ further: [String] = []) throws {
        parent = FileManager.default.temporaryDirectory.appendingPathComponent("kcc-sample-\(UUID().uuidString)")
        folder = parent.appendingPathComponent("log").path
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let truthFile = parent.appendingPathComponent("truth.json")
        let process = Process()
        process.executableURL = BuiltProducts.folder.appendingPathComponent("kcc-sample")
        process.arguments =
            [
                "--output", folder, "--truth", truthFile.path,
                "--registrations", String(registrations), "--seed", String(seed),
            ] + further
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        truth = try JSONDecoder().decode(SampleTruth.self, from: Data(contentsOf: truthFile))
    }

    func remove() { try? FileManager.default.removeItem(at: parent) }
}

extension Intake {
    /// What is read from `folder` as its `kcc.yaml` says, and what that says of figures.
    static func reading(_ folder: String, threads: Int) throws -> (Intake, AnalysisSettings) {
        let configuration = try Configuration.find(for: [folder], file: nil)
        let intake = try Intake(
            of: Intake.find([folder]), configuration: configuration, substitutes: .test, threads: threads)
        return (intake, configuration.settings)
    }
}
