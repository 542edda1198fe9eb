import Foundation
import RegistrationLog

/// Writes the year of the municipality as its systems would export it, and knows what a right reader finds in it.
///
/// Day by day: the registrations, into the files in which they are delivered; their follow-up; the truth. At the end
/// what is only known by links, and the signals. Nothing else is kept but the counts.
struct StorySample {
    /// The share of rows that are spoilt.
    static let faultRate = 0.003

    let story: Story
    let seed: UInt64
    var ledger: TruthLedger
    /// The monthly exports of the front office, January first.
    var months: [WideExport]
    /// The yearly exports of systems that write a row for each registration.
    var exports: [RegistrationSystem: any RegistrationExport]
    /// The yearly export of the case system.
    var caseSystem: LongExport
    /// The exports of follow-up actions, in the order of ``SampleFollowUpFile``.
    var followUps: [FollowUpExport]
    /// The list of which record follows up which.
    var links: LinkExport
    /// The registrations whose follow-up is only known by links, in order of time.
    var linked: [LinkedRegistration] = []
    /// The registrations with follow-up of which people were asked about a sample, in order of time.
    var candidates: [SurveyCandidate] = []

    let folder: URL
    private let population: Population
    private var signals: SignalExport

    /// Creates the files of `story` in `folder`, each with its header.
    init(of story: Story, registrations: Int, seed: UInt64, folder: URL) throws {
        let year = story.year.number
        self.story = story
        self.seed = seed
        self.folder = folder
        ledger = TruthLedger(story: story)
        population = Population(story: story, registrations: registrations, seed: seed)
        let asked = story.fieldsAsked(in: .frontOffice)
        months = try (1...12).map { month in
            let isNewRelease = month >= 9
            // In October someone opened the export in a spreadsheet before handing it on, and in March too.
            return try WideExport(
                "registraties-\(year)-\(padded(month, to: 2)).csv", in: folder, story: story,
                fields: isNewRelease ? asked.reversed() : asked, headings: isNewRelease ? .newRelease : .original,
                title: month == 10 ? ["sep=;"] : [], dialect: .frontOffice)
        }
        exports = [
            .contactRegister: try ContactRegisterExport("klantcontacten-\(year).csv", in: folder, story: story),
            .reports: try ReportExport("buitendienst/meldingen-\(year).csv", in: folder, story: story),
            .contactRequests: try ContactRequestExport("contactverzoeken-\(year).csv", in: folder, story: story),
            .forms: try WideExport(
                "formulieren/parkeervergunning-\(year).csv", in: folder, story: story,
                fields: story.fieldsAsked(in: .forms), headings: .form,
                title: ["Formulier: parkeervergunning bewoners", "Geëxporteerd op 2 januari \(year + 1)", ""],
                dialect: .forms
            ),
        ]
        caseSystem = try LongExport(
            "zaaksysteem-\(year).csv", in: folder,
            header: ["zaak_id", "startdatum", "product", "kanaal", "afdeling", "behandelaar", "vraag", "antwoord"],
            dialect: .caseSystem(.isoZoned))
        followUps = try SampleFollowUpFile.allCases.map { try $0.create(in: folder, story: story) }
        links = try LinkExport("koppelingen-\(year).csv", in: folder)
        signals = try SignalExport("signalen.csv", in: folder, of: story.year, seed: seed)
    }

    /// Writes all rows, closes the files, and writes what `kcc.yaml` says of them.
    ///
    /// - Complexity: O(registrations); memory holds one day, what is only known by links, and what can be drawn.
    mutating func write() throws -> SampleTruth {
        try writeFollowUpOfLastYear()
        for dayOfYear in 1...story.year.dayCount {
            for registration in population.registrations(on: dayOfYear) { try deliver(registration) }
        }
        try deliverLinkedFollowUp()
        for month in [3, 10] { try months[month - 1].file.writeEmptyRecord() }
        var files = [try signals.write(SignalStory.all), try caseSystem.file.finish(), try links.file.finish()]
        for index in months.indices { files.append(try months[index].file.finish()) }
        for index in followUps.indices { files.append(try followUps[index].file.finish()) }
        files += try writeSurveys()
        for system in exports.keys {
            if let truth = try exports[system]?.file.finish() { files.append(truth) }
        }
        try Data(SampleConfiguration.text(of: story).utf8).write(to: folder.appending(path: "kcc.yaml"))
        let systems = SampleFollowUpFile.allCases.map { ($0.name(in: story.year), $0.system) }
        return SampleTruth(
            seed: seed, story: story, ledger: ledger, files: files,
            systems: Dictionary(systems) { first, _ in first })
    }

    private mutating func deliver(_ population: SampleRegistration) throws {
        let registration = known(population)
        let product = story.products[registration.product]
        let delivered =
            switch product.system {
            case .frontOffice: try deliverWide(registration)
            case .caseSystem: try deliverLong(registration)
            case .contactRegister, .reports, .contactRequests, .forms: try deliverOnce(registration, in: product.system)
            }
        if product.system == .contactRequests {
            linked.append(LinkedRegistration(registration: registration, delivered: delivered))
            return
        }
        var outcomes = [RegistrationOutcome()]
        var (known, done): ([FollowUpEntry], [FollowUpEntry]) = ([], [])
        for action in story.actions(after: registration, seed: seed) {
            let entry = FollowUpEntry(
                action, of: registration, reference: registration.identifier(in: product.system, seed: seed), in: story,
                seed: seed)
            let rows = outcomes[0].rows
            try deliver(
                entry, of: product.followUps[action.kind].system, to: delivered.map { [$0] } ?? [],
                outcomes: &outcomes, stream: registration.number * 8 + action.kind)
            done.append(entry)
            if outcomes[0].rows > rows { known.append(entry) }
        }
        if let delivered {
            ledger.add(
                product: registration.product, on: registration.time.day, answers: delivered.answers,
                outcome: outcomes[0], attributes: registration.attributes(in: product.system))
            if product.survey != nil, outcomes[0].isFollowedUp {
                candidates.append(
                    SurveyCandidate(
                        product: registration.product,
                        position: ledger.followed[registration.product].count - 1, registration: registration,
                        known: known, done: done))
            }
        }
    }

    /// The registration as its system knows it: some contacts were entered in haste, without any answer.
    private func known(_ registration: SampleRegistration) -> SampleRegistration {
        guard story.products[registration.product].system == .contactRegister, registration.number.isMultiple(of: 83)
        else { return registration }
        var hasty = registration
        hasty.answers = []
        return hasty
    }
}
