import Foundation
import RegistrationLog

/// Writes one large log for measuring: registrations in one file, wide or long, and their follow-up in another.
///
/// Both shapes hold the same log: every product puts twenty questions, one answer in ten is quoted, nothing is broken
/// and nothing is delivered twice.
struct BenchmarkSample {
    private let story: Story
    private let seed: UInt64
    private let population: Population
    private var ledger: TruthLedger
    private var wide: WideExport?
    private var long: LongExport?
    private var followUps: FollowUpExport

    /// Creates the files in `folder`, each with its header; every product puts twenty of the questions of `story`.
    init(of story: Story, isLong: Bool, registrations: Int, seed: UInt64, folder: URL) throws {
        let story = story.borrowingQuestions(upTo: 20)
        self.story = story
        self.seed = seed
        population = Population(story: story, registrations: registrations, seed: seed)
        ledger = TruthLedger(story: story)
        if isLong {
            long = try LongExport(
                "registraties.csv", in: folder,
                header: ["registratie_id", "tijdstip", "product", "medewerker", "veld", "waarde"], dialect: .benchmark)
        } else {
            wide = try WideExport(
                "registraties.csv", in: folder, story: story,
                fields: story.fieldsAsked(in: .frontOffice, .caseSystem), headings: .measuring, dialect: .benchmark)
        }
        followUps = try FollowUpExport(
            "vervolgacties.csv", in: folder, style: .list(separator: "|"),
            header: [
                "actie_id", "registratie_id", "tijdstip", "actie", "baathebber", "medewerker", "gebruikte_velden",
            ],
            dialect: .benchmark)
    }

    /// Writes all rows and closes the files.
    ///
    /// - Complexity: O(registrations); memory holds one day.
    mutating func write() throws -> SampleTruth {
        for dayOfYear in 1...story.year.dayCount {
            for registration in population.registrations(on: dayOfYear) { try deliver(registration) }
        }
        var files = [try followUps.file.finish()]
        if let truth = try wide?.file.finish() { files.append(truth) }
        if let truth = try long?.file.finish() { files.append(truth) }
        return SampleTruth(seed: seed, story: story, ledger: ledger, files: files)
    }

    private mutating func deliver(_ registration: SampleRegistration) throws {
        let product = story.products[registration.product]
        let identifier = registration.identifier(in: product.system, seed: seed)
        let answers = decorated(registration)
        var random = RandomStream(seed: seed, name: .delivery, registration.number)
        let cells = wide?.cells(
            of: registration, identifier: identifier, product: product.name, answers: answers, random: &random)
        if let cells { try wide?.file.accept(cells) }
        let time = ExportDialect.benchmark.timeStyle.text(registration.time)
        for answer in answers {
            let cells = long?.cells(
                identifier: identifier, time: time, product: product.name, employee: registration.employee,
                question: story.fields[answer.field], answer: answer.text)
            if let cells { try long?.file.accept(cells) }
        }
        let delivered = DeliveredRegistration(
            time: registration.time.timestamp(ExportDialect.benchmark.timeStyle.precision), answers: answers)
        ledger.add(
            product: registration.product, on: registration.time.day, answers: answers,
            outcome: try deliverFollowUp(of: registration, known: identifier, to: delivered))
    }

    private mutating func deliverFollowUp(
        of registration: SampleRegistration, known identifier: String, to delivered: DeliveredRegistration
    ) throws -> RegistrationOutcome {
        var outcome = RegistrationOutcome()
        for action in story.actions(after: registration, seed: seed) {
            let entry = FollowUpEntry(action, of: registration, reference: identifier, in: story, seed: seed)
            try followUps.file.accept(followUps.cells(of: entry, mentioning: entry.mentions))
            if followUps.follows(entry, registration: delivered) {
                ledger.addAction(of: .frontOffice, on: action.time.day)
                outcome.add(mentioned: action.namedFields, beneficiary: entry.beneficiary, in: .frontOffice)
            } else {
                followUps.file.countBeforeRegistration()
            }
        }
        return outcome
    }

    /// The answers, some of them with what makes a cell need quotes.
    private func decorated(_ registration: SampleRegistration) -> [SampleAnswer] {
        var random = RandomStream(seed: seed, name: .decoration, registration.number)
        return registration.answers.map { answer in
            guard answer.isCaptured, random.happens(0.05) else { return answer }
            let addition = random.pickEarly([", zie toelichting", ", volgens \"aanvrager\"", ",\nmet bijlage"])
            return SampleAnswer(field: answer.field, text: answer.text + addition, isCaptured: true)
        }
    }
}
