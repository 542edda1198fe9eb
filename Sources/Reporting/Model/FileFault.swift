import Metrics
import RegistrationLog

/// What is wrong with a file, apart from which file it is and how often it is so: what several files may have in common.
///
/// Monthly parts of one export have the same faults, and a reader needs to hear of each once.
struct FileFault: Hashable {
    private let kind: String
    private let details: [String]
}

extension FileFault {
    /// Reads what `warning` says of a file; nil where it is about no single file.
    init?(_ warning: PublishedWarning) {
        switch warning {
        case .ambiguousDates(_, let column): self.init(kind: "ambiguousDates", details: [column])
        case .unreadTimes(_, let column, _, _, let shape): self.init(kind: "unreadTimes", details: [column, shape])
        case .actionIDsLostDigits: self.init(kind: "actionIDsLostDigits", details: [])
        case .longNames: self.init(kind: "longNames", details: [])
        case .noRows: self.init(kind: "noRows", details: [])
        case .namelessColumns: self.init(kind: "namelessColumns", details: [])
        case .unlistedQuestions(_, let column): self.init(kind: "unlistedQuestions", details: [column])
        case .tooManyLinks: self.init(kind: "tooManyLinks", details: [])
        case .shortRows(_, _, let broken): self.init(kind: "shortRows", details: [broken == 0 ? "" : "broken"])
        case .otherHeader: self.init(kind: "otherHeader", details: [])
        case .stopsAtLimit(_, let count):
            self.init(kind: "stopsAtLimit", details: count.exact.map { [String($0)] } ?? [])
        case .cutOff: self.init(kind: "cutOff", details: [])
        case .configuredOtherwise(_, let setting, let detected, let configured):
            self.init(kind: "configuredOtherwise", details: [setting, detected, configured])
        case .unplacedColumns(_, let columns, _): self.init(kind: "unplacedColumns", details: columns)
        case .hiddenColumns: self.init(kind: "hiddenColumns", details: [])
        case .withoutHeader(_, let other): self.init(kind: "withoutHeader", details: [other])
        case .mergeableRepeats: self.init(kind: "mergeableRepeats", details: [])
        case .severalColumns(_, let role, let column, let others):
            self.init(kind: "severalColumns", details: [role, column] + others)
        case .outsideColumns(_, let columns): self.init(kind: "outsideColumns", details: columns)
        case .unaskedQuestions(_, let questions): self.init(kind: "unaskedQuestions", details: questions)
        case .duplicatesWithOtherAnswers, .suggestedPlaceholder, .shieldedLabels, .employeeColumns, .systemColumns,
            .groupedNames, .unknownName:
            return nil
        }
    }
}
