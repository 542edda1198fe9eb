/// What a proposal to drop a question supposes.
public enum DropCondition: Hashable, Sendable {
    /// Nothing: where follow-up can be seen at all, there is enough of it.
    case nothing
    /// That all follow-up of the product is in the data, so that no action seen means that none was taken.
    case followUpIsComplete
}
