/// A registration with follow-up that can be drawn into a sample.
struct SurveyCandidate {
    /// The product, and the position among its registrations that have follow-up.
    let product: Int
    let position: Int
    /// The registration.
    let registration: SampleRegistration
    /// What its exports show of the follow-up.
    let known: [FollowUpEntry]
    /// All that was done, which who did it knows.
    let done: [FollowUpEntry]

    /// The fields that were needed.
    var needed: Set<Int> { Set(done.flatMap(\.mentions).map(\.field)) }

    /// The word for who gained by it.
    var beneficiary: String {
        let gain = done.reduce(into: Gain()) { $0.formUnion(Gain(word: $1.beneficiary)) }
        return switch gain {
        case [.citizen, .organisation]: "beide"
        case .citizen: "burger"
        case .organisation: "organisatie"
        default: ""
        }
    }
}
