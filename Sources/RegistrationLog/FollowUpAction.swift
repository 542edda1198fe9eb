/// Something done afterwards because of a registration.
public struct FollowUpAction: Hashable, Sendable {
    /// What was done.
    public let type: ActionTypeID
    /// When it was done.
    public let time: Timestamp
    /// Who gains by it according to its own record; nil where the record does not say so in a known word.
    public let beneficiary: Beneficiary?
    /// The file in which it was delivered.
    public let file: FileID

    /// Creates an action of `type` at `time`, delivered in `file`.
    @inlinable public init(type: ActionTypeID, time: Timestamp, beneficiary: Beneficiary?, file: FileID) {
        self.type = type
        self.time = time
        self.beneficiary = beneficiary
        self.file = file
    }
}
