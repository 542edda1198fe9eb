import Metrics
import RegistrationLog

extension Verdict {
    /// The verdict as the CSV files and the report say it.
    var dutch: String {
        switch self {
        case .protected: "beschermd"
        case .neverAnswered: "nooit beantwoord"
        case .notMeasurable: "niet meetbaar"
        case .drop: "schrappen"
        case .insufficientData: "te weinig gegevens"
        case .keep: "behouden"
        case .reconsider: "heroverwegen"
        case .add: "toevoegen"
        }
    }
}

extension Proposal {
    /// The proposal as the list of decisions and the page say it.
    var dutch: String {
        switch self {
        case .drop: "schrappen"
        case .stopForGood: "definitief stoppen"
        case .restore: "terugzetten"
        case .add: "toevoegen"
        case .restrict: "niet vragen bij"
        case .discuss: "bespreken"
        case .keep: "behouden"
        case .undecided: "nog niet te zeggen"
        }
    }
}

extension DropCondition {
    /// The condition as the CSV files say it.
    var dutch: String {
        switch self {
        case .nothing: "zonder"
        case .followUpIsComplete: "onder"
        }
    }

    /// The words that ``dutch`` can be, in a fixed order.
    static let dutchWords = [DropCondition.nothing.dutch, DropCondition.followUpIsComplete.dutch]
}

extension FileKind {
    /// The kind of file as the CSV files say it; both shapes of registrations are one kind there.
    var dutch: String {
        switch self {
        case .survey: "steekproef"
        case .longRegistrations, .wideRegistrations: "registraties"
        case .followUps: "vervolgacties"
        case .signals: "signalen"
        case .links: "koppelingen"
        }
    }
}

extension RejectionKind {
    /// The reason as the CSV files name it.
    var dutch: String {
        switch self {
        case .quoting: "aanhalingstekens"
        case .tooLong: "te_lang"
        case .encoding: "codering"
        case .columnCount: "aantal_kolommen"
        case .missingValue: "verplicht_leeg"
        case .timestamp: "tijdstip"
        case .answers: "antwoorden"
        case .otherHeader: "andere_kop"
        case .conflict: "conflict"
        }
    }
}

extension PersonalDataFinding.Source {
    /// How the class of personal data is known, in a word.
    var dutch: String {
        switch self {
        case .configured: "kcc.yaml"
        case .name: "naam"
        case .answers: "antwoorden"
        }
    }
}

extension PersonalDataClass {
    /// The class of personal data as the CSV files name it.
    var dutch: String {
        switch self {
        case .none: "geen"
        case .contact: "contact"
        case .bsn: "bsn"
        case .special: "bijzonder"
        case .other: "overig"
        }
    }
}
