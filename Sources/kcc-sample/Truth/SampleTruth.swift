import Foundation
import RegistrationLog

/// What a right reader of the sample finds, known from how it was made.
struct SampleTruth: Codable, Hashable, Sendable {
    /// The account of a product.
    struct ProductTruth: Codable, Hashable, Sendable {
        /// Accepted registrations.
        let registrations: Int
        /// Registrations with at least one action at or after their time.
        let followedUp: Int
        /// The fields that are asked or missed.
        let fields: [String: FieldTally]
    }

    /// The account of a product before and from a change of what is asked, whether mature or not.
    struct ProtocolChangeTruth: Codable, Hashable, Sendable {
        let product: String
        let date: String
        let before: ProductTruth
        let after: ProductTruth
    }

    /// The account of a file.
    struct FileAccount: Codable, Hashable, Sendable {
        let kind: SampleFileKind
        let rows: Int
        let accepted: Int
        let duplicates: Int
        let rejected: Int
        let rejectedRows: [RejectedRowTruth]
        let orphans: Int?
        let beforeRegistration: Int?
    }

    /// The seed from which everything follows.
    let seed: UInt64
    /// The products by name.
    let products: [String: ProductTruth]
    /// What is said of them, by name.
    let judgements: [String: ProductJudgement]
    /// The registrations of each product by attribute and value, for products of which any is known.
    let attributes: [String: [String: [String: AttributeTally]]]
    /// What became of the search for a condition, by product and question, for those for which one was sought.
    let rules: [String: [String: RuleTruth]]
    /// What the handling times show of how long a question takes; nil where they show nothing.
    let handlingTime: HandlingTimeTruth?
    /// How many days each follow-up file is silent amid registrations that its system follows up, by path.
    let silentDays: [String: Int]
    /// The change of what is asked; nil where there was none.
    let protocolChange: ProtocolChangeTruth?
    /// What becomes otherwise behind the year; nil where nobody knows of anything.
    let laterChanges: [ChangeTruth]?
    /// The files by their path within the folder.
    let files: [String: FileAccount]
    /// Duplicate registrations in which other fields are captured than in the first delivery.
    let duplicatesWithOtherFields: Int

    /// Puts together what was counted while the sample was written, where follow-up files are of these systems.
    init(
        seed: UInt64, story: Story, ledger: TruthLedger, files: [FileTruth], systems: [String: FollowUpSystem] = [:]
    ) {
        self.seed = seed
        let study = SampleStudy(of: ledger)
        let studies = story.products.indices.map { (story.products[$0].name, study.study(of: $0)) }
        products = Dictionary(studies.map { ($0, $1.account()) }) { first, _ in first }
        judgements = Dictionary(studies.map { ($0, $1.judgement) }) { first, _ in first }
        attributes = Dictionary(studies.map { ($0, $1.attributes) }) { first, _ in first }.filter { !$1.isEmpty }
        rules = Dictionary(studies.map { ($0, $1.rules) }) { first, _ in first }.filter { !$1.isEmpty }
        handlingTime = HandlingTimeStudy(of: ledger).truth
        silentDays = systems.mapValues { study.silence(of: $0).count }
        protocolChange = story.protocolChange.flatMap { change in
            studies.first { $0.0 == change.product }.map { _, study in
                let day = story.year.position(of: change.firstDay)
                return ProtocolChangeTruth(
                    product: change.product, date: change.firstDay.iso8601, before: study.account(of: 0..<day),
                    after: study.account(of: day..<story.year.dayCount))
            }
        }
        laterChanges = story.laterChanges.isEmpty ? nil : story.laterChanges.map(ChangeTruth.init)
        self.files = Dictionary(files.map { ($0.name, FileAccount($0)) }) { first, _ in first }
        duplicatesWithOtherFields = ledger.duplicatesWithOtherFields
    }

    /// The truth as JSON with sorted keys and a line end.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}

extension SampleTruth.FileAccount {
    /// What was counted while `file` was written.
    init(_ file: FileTruth) {
        self.init(
            kind: file.kind, rows: file.rows, accepted: file.accepted, duplicates: file.duplicates,
            rejected: file.rejectedRows.count, rejectedRows: file.rejectedRows, orphans: file.orphans,
            beforeRegistration: file.beforeRegistration)
    }
}
