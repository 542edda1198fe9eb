import Glibc

/// A part of the program that takes what others wrote, and the rules that hold for whatever that is.
enum FuzzTarget: String, CaseIterable {
    case records
    /// Texts that are longer than what is read ahead of them; apart, since each takes a thousand times as long.
    case longRecords = "long-records"
    case header, timestamps, names
    case jsonAnswers = "json-answers"
    case lineAnswers = "line-answers"
    case configuration, intake, proposal
    case containers, lookups, survey, feedback
    case numberTimes = "number-times"
    case datePatterns = "date-patterns"

    /// The one that the environment names, since libFuzzer keeps the arguments to itself and passes them on when it
    /// starts itself anew.
    static let chosen = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

    /// Stops the process where a rule does not hold for `bytes`.
    func check(_ bytes: [UInt8]) {
        switch self {
        case .records: RecordRules.check(bytes, isLong: false)
        case .longRecords: RecordRules.check(bytes, isLong: true)
        case .header: HeaderRules.check(bytes)
        case .timestamps: TimestampRules.check(bytes)
        case .names: NameRules.check(bytes)
        case .jsonAnswers: JSONAnswerRules.check(bytes)
        case .lineAnswers: LineAnswerRules.check(bytes)
        case .configuration: ConfigurationRules.check(bytes)
        case .intake: IntakeRules.check(bytes)
        case .proposal: ProposalRules.check(bytes)
        case .containers: ContainerRules.check(bytes)
        case .lookups: LookupRules.check(bytes)
        case .survey: SurveyRules.check(bytes)
        case .feedback: FeedbackRules.check(bytes)
        case .numberTimes: NumberTimeRules.check(bytes)
        case .datePatterns: DatePatternRules.check(bytes)
        }
    }
}

/// Stops the process with what was found, which libFuzzer takes for a crash and keeps the input of.
func require(_ condition: Bool, _ finding: @autoclosure () -> String) {
    guard !condition else { return }
    printError("found: \(finding())")
    abort()
}
