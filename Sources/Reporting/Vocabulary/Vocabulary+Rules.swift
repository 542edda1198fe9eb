import Metrics
import RegistrationLog

extension RegistrationAttribute {
    /// What stands for an empty cell.
    static let empty = "(leeg)"

    /// The attribute as the CSV files say it.
    var dutch: String {
        switch self {
        case .channel: "kanaal"
        case .department: "afdeling"
        }
    }
}

extension RuleAttribute {
    /// What a condition is about, as the CSV files say it.
    ///
    /// A question stands behind a word that no attribute has: it could be called «kanaal» too.
    var dutch: String {
        switch self {
        case .registration(let attribute): attribute.dutch
        case .answer(_, let name): "antwoord: \(name)"
        }
    }
}

extension RuleVerdict {
    /// What became of the search for a condition, as the CSV files say it.
    var dutch: String {
        switch self {
        case .published: "regel"
        case .noRule: "geen regel"
        case .insufficientData: "te weinig gegevens"
        case .notMeasurable: "niet meetbaar"
        case .withheld: "weggelaten"
        }
    }
}

extension EffectMeasure {
    /// The measure as the CSV files say it.
    var dutch: String {
        switch self {
        case .questionsPerContact: "vragen per gesprek"
        case .followUpCoverage: "volgdekking"
        case .missingPerThousand: "gemist per 1.000"
        case .handlingTime: "afhandeltijd"
        }
    }
}
