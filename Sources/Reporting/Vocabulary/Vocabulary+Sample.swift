import RegistrationLog

extension Beneficiary {
    /// Who gains, as a sample says it.
    var dutch: String {
        switch self {
        case .citizen: "burger"
        case .organisation: "organisatie"
        case .both: "beide"
        }
    }
}

/// The words that people put into a sample.
enum SampleWord {
    /// A question is marked, or a row was looked at.
    static let yes = "ja"
    /// The follow-up of a row could not be found.
    static let notFound = "onvindbaar"

    /// What is said of a row of which that became; nil for an open one.
    static func word(for outcome: SurveyOutcome) -> String? {
        switch outcome {
        case .open: nil
        case .notFound: notFound
        case .lookedAt: yes
        }
    }
}
