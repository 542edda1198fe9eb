@testable import Metrics
import RegistrationLog
import TestSupport

extension QuestionRule {
    /// The rule as the reference writes it, with the names of `log`.
    func words(in log: RegistrationLog) -> String {
        let name = log.fields[field.index].name
        guard let condition, let test else { return "\(name) \(verdict)" }
        let subject =
            switch condition.attribute {
            case .registration(let attribute): "\(attribute)"
            case .answer(_, let name): name
            }
        let values = condition.values.isEmpty ? "-" : condition.values.joined(separator: ",")
        let bound = test.excludedBound.map { "\(Int(($0 * 1_000_000).rounded()))" } ?? "-"
        return "\(name) \(verdict) \(subject) \(values) \(test.tested) \(test.excluded)"
            + " \(test.excludedUsed) \(bound) \(test.includedUsed)"
    }
}
