import ArgumentParser
import Configuration
import Study

extension FailCondition {
    /// The conditions as they are written on the command line, the one with a number without it.
    static let names = ["new-question", dropsName, "unused-personal-data", "decision-not-carried-out", "harm"]
    private static let dropsName = "drops"

    /// The conditions as the help shows them.
    static let forms = names.map { $0 == dropsName ? "\($0)=N" : $0 }

    /// As it is written on the command line.
    var written: String {
        switch self {
        case .newQuestion: Self.names[0]
        case .drops(let most): "\(Self.dropsName)=\(most)"
        case .unusedPersonalData: Self.names[2]
        case .decisionNotCarriedOut: Self.names[3]
        case .harm: Self.names[4]
        }
    }

    /// The condition written as `text`.
    ///
    /// - Throws: `ValidationError` where there is none that is written so.
    static func parse(_ text: String) throws -> FailCondition {
        let plain: [FailCondition] = [.newQuestion, .unusedPersonalData, .decisionNotCarriedOut, .harm]
        if let condition = plain.first(where: { $0.written == text }) { return condition }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts[0] == dropsName else {
            let nearest = NearestName.of(parts[0], among: names).map { " Perhaps \(form(of: $0)) is meant." } ?? ""
            throw ValidationError("there is no such condition.\(nearest) There are: \(forms.joined(separator: ", ")).")
        }
        guard parts.count == 2, let most = Int(parts[1]), most >= 0 else {
            throw ValidationError(
                "say as a whole number how many questions may be proposed to be dropped, for example \(dropsName)=10.")
        }
        return .drops(moreThan: most)
    }

    private static func form(of name: String) -> String { name == dropsName ? "\(name)=N" : name }
}
