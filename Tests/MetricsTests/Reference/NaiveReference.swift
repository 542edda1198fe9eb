import Foundation
import RegistrationLog
import TestSupport

/// The second edition of the specification, sections 4 and 5.1 to 5.2, written down as directly as it reads: brute force over
/// a small log, with texts and dictionaries, and no code of the program; the sentence that a function follows stands above it.
struct NaiveReference {
    /// A registration.
    struct Contact {
        let number: Int
        let product: String
        let time: NaiveMoment
        /// The fields asked, with what was captured; nil where nothing was.
        let answers: [String: String?]
    }

    /// An action at or after the time of a registration that it reaches.
    struct Action {
        let number: Int
        let type: String
        let time: NaiveMoment
        let names: [String]
        let values: [(field: String, value: String)]
        let beneficiary: Beneficiary?
        /// The number of its source; nil for a row of a survey, which is no source.
        let source: Int?
        /// The fields whose use a row of a survey shows; nil for every one.
        var shown: Set<String>?
        var isSurvey: Bool { source == nil }

        /// Whether it is a row of a survey that shows every use of the field.
        func surveys(_ field: String) -> Bool { isSurvey && (shown.map { $0.contains(field) } ?? true) }
    }

    let sketch: NaiveSketch
    var settings: AnalysisSettings { sketch.settings }
    /// All registrations.
    let everyContact: [Contact]
    /// By the number of a registration its actions at or after its time, a survey's row that was looked at included.
    private(set) var actions: [[Action]]
    /// The registrations that hang on a record with too many links.
    let overlinked: Set<Int>
    /// All names of fields, in code-point order.
    let fieldNames: [String]
    /// The fields that are asked in some registration of the log.
    let askedAnywhere: Set<String>
    /// By the key of a file the number of its source.
    let sourceOfFile: [Int: Int]
    /// The last moment of which follow-up is in the data.
    let observationEnd: NaiveMoment?
    /// By product and field whether `carried` is evidence.
    var carriedEvidence: [String: Set<String>] = [:]
    /// By product the sources that copied its record as a whole.
    var copyingSources: [String: Set<Int>] = [:]

    init(_ sketch: NaiveSketch) {
        self.sketch = sketch
        let log = sketch.log
        everyContact = log.registrations.enumerated().map { number, row in
            Contact(
                number: number, product: row.product, time: NaiveMoment(row.time),
                answers: Dictionary(row.answers.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first }))
        }
        // «An action that would belong to more than 100 registrations is te_veel_koppelingen (counted; no use, and those
        // registrations are blind)». «follow_up: false: its rows are no follow-up.»
        let followUps = log.actions.indices.filter { !sketch.typesWithoutFollowUp.contains(log.actions[$0].type) }
        let tooMany = followUps.filter { Set(log.actions[$0].registrations).count > 100 }
        overlinked = Set(tooMany.flatMap { log.actions[$0].registrations })
        let sources = Self.sources(of: sketch)
        sourceOfFile = sources
        observationEnd = Self.observationEnd(of: sketch)
        actions = everyContact.map { contact in
            followUps.filter { !tooMany.contains($0) && log.actions[$0].registrations.contains(contact.number) }
                .map { number in
                    let row = log.actions[number]
                    return Action(
                        number: number, type: row.type, time: NaiveMoment(row.time), names: row.names,
                        values: row.values, beneficiary: row.beneficiary, source: sources[row.file] ?? -1)
                }
                .filter { $0.time.isAtOrAfter(contact.time) }
        }
        fieldNames = Set(
            log.registrations.flatMap { $0.answers.map(\.field) }
                + log.actions.flatMap { $0.names + $0.values.map(\.field) } + log.signals.compactMap(\.field)
                + sketch.survey.flatMap(\.marked) + sketch.settings.actions.values.flatMap(\.requiredFields)
        ).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        askedAnywhere = Set(log.registrations.flatMap { $0.answers.map(\.field) })
        addSurvey()
        findCarriedEvidence()
    }

    /// «A row with bekeken = ja is an action steekproef at the time of the last other action of its registration, with the
    /// marked questions as surveyed use; without a mark it shows that nothing was used».
    ///
    /// It shows nothing of a question that it has no column for. Where the data has no follow-up of its registration, it shows what
    /// it marks, at the time of the registration, and of the rest nothing.
    private mutating func addSurvey() {
        for row in sketch.survey where row.isLookedAt {
            let others = actions[row.registration].filter { !$0.isSurvey }
            let last = others.map(\.time).sorted(by: { $0.precedes($1) }).last
            if last == nil, row.marked.isEmpty { continue }
            actions[row.registration].append(
                Action(
                    number: -1, type: "steekproef", time: last ?? everyContact[row.registration].time,
                    names: row.marked, values: [], beneficiary: row.beneficiary, source: nil,
                    shown: last == nil ? [] : row.questions.map(Set.init)))
        }
    }

    /// The registrations in the period.
    var contacts: [Contact] { everyContact.filter(isInPeriod) }

    /// The registrations of a product in the period.
    func contacts(of product: String) -> [Contact] { contacts.filter { $0.product == product } }

    /// «--from and --to (inclusive) limit the registrations that count to that period».
    func isInPeriod(_ contact: Contact) -> Bool {
        (settings.period.from.map { contact.time.date >= $0.iso8601 } ?? true)
            && (settings.period.to.map { contact.time.date <= $0.iso8601 } ?? true)
    }

    /// What was captured; nil where nothing was.
    func captured(_ contact: Contact, _ field: String) -> String? { contact.answers[field] ?? nil }

    /// «Follow-up files are one source when their base names are equal but for digits, or when they have the same set of
    /// compared column names; chains of both count (source: NAME in a file's rule overrules)».
    private static func sources(of sketch: NaiveSketch) -> [Int: Int] {
        let keys = Set(sketch.log.actions.map(\.file)).union(sketch.files.keys).sorted()
        var source = Dictionary(keys.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        func isSame(_ one: NaiveSketch.File, _ two: NaiveSketch.File) -> Bool {
            if one.source != nil || two.source != nil { return one.source == two.source }
            return one.name.filter { !"0123456789".contains($0) } == two.name.filter { !"0123456789".contains($0) }
                || one.columns == two.columns
        }
        // As often as there are files, so that every chain is followed to its end.
        for _ in keys {
            for one in keys {
                for two in keys where isSame(sketch.file(one), sketch.file(two)) {
                    let least = min(source[one] ?? one, source[two] ?? two)
                    source[one] = least
                    source[two] = least
                }
            }
        }
        return source
    }
}
