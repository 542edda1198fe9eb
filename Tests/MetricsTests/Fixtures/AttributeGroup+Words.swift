@testable import Metrics
import RegistrationLog

extension AttributeGroup {
    /// The group as the reference writes it.
    var words: String {
        "\(attribute) \(value?.name ?? "(leeg)") \(counts.registrations) \(counts.answers) \(counts.withFollowUp)"
            + " \(counts.usedAnswers)"
    }
}
