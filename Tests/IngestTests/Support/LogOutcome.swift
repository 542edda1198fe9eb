import RegistrationLog

@testable import Ingest

/// All that is compared of two intakes.
struct LogOutcome: Equatable {
    let registrations: [String]
    let attributes: [String]
    let followUps: [String]
    let signals: [String]
    let totals: RowCounts
    let names: [String]
    let filesNamingFields: Set<FileID>
    let files: [String]
    let placements: [FilePlacement]
    let rows: [RowCounts?]
    let rejected: [RejectedRow]
    let warnings: [IntakeWarning]

    init(_ intake: Intake) {
        registrations = intake.log.registrationLines
        attributes = intake.log.attributeLines
        followUps = intake.log.followUpLines
        signals = intake.log.signalLines
        totals = intake.ledger.totals
        names =
            intake.log.products.map(\.name) + intake.log.fields.map(\.name) + intake.log.actionTypes.map(\.name)
            + intake.log.attributes.channels.values.map(\.name) + intake.log.attributes.departments.values.map(\.name)
        filesNamingFields = intake.log.filesNamingFields
        files = intake.ledger.files.map(\.name)
        placements = intake.ledger.files.map(\.placement)
        rows = intake.ledger.files.map(\.rows)
        rejected = intake.ledger.rejectedRows
        warnings = intake.ledger.warnings
    }
}
