/// Why what was decided cannot be simulated in a log.
public enum ProposalError: Error, Hashable {
    /// The log has no such product; the nearest name that it has.
    case unknownProduct(String, line: Int, nearest: String?)
    /// The log has no such question; the nearest name that it has.
    case unknownQuestion(String, line: Int, nearest: String?)
    /// A question is not to be asked everywhere, and nothing says where it is not.
    case withoutRule(question: String, product: String, line: Int)
    /// A condition is about the answer to a question that the log does not have; the nearest name that it has.
    case unknownSubject(String, question: String, product: String, nearest: String?)
    /// A condition is about answers, for which the input would have to be read once more, which it cannot be.
    case readOnce
}
