import RegistrationLog

extension FileKind {
    /// The rows of such a file in English.
    var noun: String {
        switch self {
        case .survey: "a sample of follow-up"
        case .longRegistrations: "registrations with a row an answer"
        case .wideRegistrations: "registrations"
        case .followUps: "follow-up actions"
        case .signals: "signals"
        case .links: "links"
        }
    }

    /// What `kcc.yaml` calls it.
    var configurationName: String {
        switch self {
        case .survey: "survey"
        case .longRegistrations, .wideRegistrations: "registrations"
        case .followUps: "follow-ups"
        case .signals: "signals"
        case .links: "links"
        }
    }
}
