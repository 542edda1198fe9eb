import Reporting
import Study

// Why a proposal cannot be simulated.
extension Message {
    /// That the proposal in `file` does not fit the log.
    init(_ error: ProposalError, in file: String) {
        switch error {
        case .unknownProduct(let name, let line, let nearest):
            self.init(
                .proposalUnknownProduct, Self.parts(file, line, ["product": .text(name), "nearest": .init(nearest)]),
                "\(printable(file)), line \(line): the input has no product \"\(printable(name))\". "
                    + Self.advice(nearest))
        case .unknownQuestion(let name, let line, let nearest):
            self.init(
                .proposalUnknownQuestion, Self.parts(file, line, ["question": .text(name), "nearest": .init(nearest)]),
                "\(printable(file)), line \(line): the input has no question \"\(printable(name))\". "
                    + Self.advice(nearest))
        case .withoutRule(let question, let product, let line):
            self.init(
                .proposalWithoutRule, Self.parts(file, line, ["question": .text(question), "product": .text(product)]),
                "\(printable(file)), line \(line): \"\(printable(question))\" of \"\(printable(product))\" is not to be asked "
                    + "everywhere, and no rule says where. Put the vraagregels.csv of the report beside the list, or "
                    + "decide otherwise.")
        case .unknownSubject(let name, let question, let product, let nearest):
            self.init(
                .proposalUnknownSubject,
                [
                    "file": .text(file), "subject": .text(name), "question": .text(question),
                    "product": .text(product), "nearest": .init(nearest),
                ],
                "\(printable(file)): the rule for \"\(printable(question))\" of \"\(printable(product))\" is about the "
                    + "answer to \"\(printable(name))\", a question that the input does not have. "
                    + Self.advice(nearest, of: "vraagregels.csv beside the list"))
        case .readOnce:
            self.init(
                .proposalReadOnce, ["file": .text(file)],
                "\(printable(file)): a rule in it is about answers, for which the input has to be read twice; standard input "
                    + "and pipes cannot be. Save them in a file first.")
        }
    }

    private static func parts(
        _ file: String, _ line: Int, _ others: [String: MessagePart?]
    ) -> [String: MessagePart?] {
        others.merging(["file": .text(file), "line": .number(line)]) { own, _ in own }
    }

    private static func advice(_ nearest: String?, of file: String? = nil) -> String {
        nearest.map { "Perhaps \"\(printable($0))\" is meant." }
            ?? "Correct it\(file.map { " in \($0)" } ?? ""), or give it as an alias in kcc.yaml."
    }
}

extension MessagePart? {
    /// A text that may be missing.
    fileprivate init(_ text: String?) { self = text.map { .text($0) } }
}
