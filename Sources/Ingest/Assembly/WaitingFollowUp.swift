import RegistrationLog

/// A row that is a follow-up action, in the numbers of all files; ids that its file does not have are missing.
struct WaitingFollowUp: Sendable {
    let time: Timestamp
    let registration: OptionalNumber<IdentifierNumber>
    let followUp: OptionalNumber<IdentifierNumber>
    let actionID: OptionalNumber<IdentifierNumber>
    /// The spelling of the type of action, in ``WaitingFollowUps/actions``.
    let action: SpellingID
    /// The cell with names of used fields, in ``WaitingFollowUps/usedFieldCells``.
    let usedFieldsCell: OptionalNumber<CellNumber>
    /// The spelling of the one field that the row names, in ``WaitingFollowUps/fields``.
    let field: OptionalNumber<SpellingID>
    /// Where its values end in ``WaitingFollowUps/values``; they begin where those of the row before it end.
    let valuesEnd: UInt32
    let beneficiary: Beneficiary?
}
