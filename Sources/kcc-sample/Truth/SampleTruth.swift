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
    /// The change of what is asked; nil where there was none.
    let protocolChange: ProtocolChangeTruth?
    /// The files by their path within the folder.
    let files: [String: FileAccount]
    /// Duplicate registrations in which other fields are captured than in the first delivery.
    let duplicatesWithOtherFields: Int

    /// Puts together what was counted while the sample was written.
    init(seed: UInt64, story: Story, ledger: TruthLedger, files: [FileTruth]) {
        self.seed = seed
        let settled = ledger.settled
        products = Dictionary(
            zip(story.products, settled.products).map { ($0.name, ProductTruth($1, in: story)) }
        ) { first, _ in first }
        protocolChange = story.protocolChange.map { change in
            ProtocolChangeTruth(
                product: change.product, date: change.firstDay.iso8601,
                before: ProductTruth(settled.before, in: story), after: ProductTruth(settled.after, in: story))
        }
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

extension SampleTruth.ProductTruth {
    /// What was counted in `account`, with the fields that are asked or missed.
    init(_ account: TruthLedger.Account, in story: Story) {
        let counted = story.fields.indices.filter { account.fields[$0].asked > 0 || account.fields[$0].missing > 0 }
        self.init(
            registrations: account.registrations, followedUp: account.followedUp,
            fields: Dictionary(counted.map { (story.fields[$0], account.fields[$0]) }) { first, _ in first })
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
