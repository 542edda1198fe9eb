import Reporting
import Study

// What is said of decisions that came back, and of conditions that hold.
extension Message {
    /// How many questions a condition names.
    private static let mostNames = 3

    /// That the list of decisions has a name that the input does not have, and what may be meant.
    init(_ name: UnknownListedName) {
        let nearest = name.nearest.map {
            "Perhaps \"\(printable($0))\" is meant: correct it, or make it an alias in kcc.yaml."
        }
        let consequence =
            switch name.kind {
            case .product: "so that nothing can be said of decisions on it"
            case .question: "so that it counts as not asked"
            }
        self.init(
            .unknownListedName,
            [
                "file": .text(name.file), "kind": .text(name.kind.rawValue), "line": .number(name.line),
                "name": .text(name.name), "nearest": name.nearest.map { .text($0) },
            ],
            "\(printable(name.file)), line \(name.line): \(name.kind.rawValue) \"\(printable(name.name))\" occurs nowhere in the "
                + "input, \(consequence). \(nearest ?? "Correct it, or leave it.")")
    }

    /// That a condition holds, with what makes it hold.
    init(_ finding: FailFinding) {
        let count = finding.questions.count
        let names = finding.questions.prefix(Self.mostNames).map {
            "\"\(printable($0.question))\" of \"\(printable($0.product))\""
        }
        let more = count > names.count ? ", and \(count - names.count) more" : ""
        var parts: [String: MessagePart] = [
            "condition": .text(finding.condition.written), "count": .number(count), "first": .texts(names),
        ]
        if case .drops(let most) = finding.condition { parts["maximum"] = .number(most) }
        self.init(
            finding.condition.identifier, parts,
            "--fail-on \(finding.condition.written): \(finding.condition.words(count)): "
                + "\(names.joined(separator: ", "))\(more).")
    }
}

extension FailCondition {
    fileprivate var identifier: MessageIdentifier {
        switch self {
        case .newQuestion: .failsOnNewQuestion
        case .drops: .failsOnDrops
        case .unusedPersonalData: .failsOnUnusedPersonalData
        case .decisionNotCarriedOut: .failsOnDecisionNotCarriedOut
        case .harm: .failsOnHarm
        }
    }

    /// What it found, of so many questions or decisions.
    fileprivate func words(_ count: Int) -> String {
        let (questions, are) = count == 1 ? ("1 question", "is") : ("\(count) questions", "are")
        let (decisions, were) = count == 1 ? ("1 decision", "was") : ("\(count) decisions", "were")
        return switch self {
        case .newQuestion: "\(questions) \(are) asked that the list of decisions does not name"
        case .drops: "\(questions) \(are) proposed to be dropped"
        case .unusedPersonalData: "\(questions) about personal data \(are) asked without any demonstrable use"
        case .decisionNotCarriedOut: "\(decisions) \(were) not carried out"
        case .harm: "\(decisions) did harm beyond the stop rule"
        }
    }
}
