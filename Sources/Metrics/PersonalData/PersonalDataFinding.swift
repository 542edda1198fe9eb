public import RegistrationLog

/// What class of personal data the answers to a question are, and how we know.
public struct PersonalDataFinding: Hashable, Sendable {
    /// How the class is known.
    public enum Source: Sendable {
        /// `kcc.yaml` says so.
        case configured
        /// The name of the question says so.
        case name
        /// The first answers look so.
        case answers
    }

    /// The class.
    public let kind: PersonalDataClass
    /// How it is known.
    public let source: Source

    /// Creates the finding of `kind` by `source`.
    public init(_ kind: PersonalDataClass, by source: Source) {
        self.kind = kind
        self.source = source
    }
}

extension PersonalDataFinding {
    /// The class of the field called `name` in compared form, to which the first answers have `patterns`; nil where nothing
    /// is known.
    ///
    /// What is configured holds, `none` included. Of name and answers the more sensitive class holds, since a question for
    /// a remark may get citizen service numbers; where they agree, the name is what a reader can see.
    public init?(name: String, patterns: AnswerPatterns, configured: PersonalDataClass?) {
        if let configured {
            self.init(configured, by: .configured)
            return
        }
        let byName = PersonalDataDictionary.kind(ofName: name)
        let byAnswers = patterns.personalData
        guard let kind = [byName, byAnswers].compactMap({ $0 }).min(by: { $0.isMoreSensitive(than: $1) }) else {
            return nil
        }
        self.init(kind, by: kind == byName ? .name : .answers)
    }
}

extension PersonalDataClass {
    /// The classes, the most sensitive first: what the AVG forbids unless an exception holds (articles 9 and 10), the citizen
    /// service number, for which a law must give leave (article 87; UAVG article 46), then the rest.
    public static let inOrderOfSensitivity: [PersonalDataClass] = [.special, .bsn, .other, .contact, .none]

    /// Whether this class comes before `other` in that order.
    public func isMoreSensitive(than other: PersonalDataClass) -> Bool {
        let order = Self.inOrderOfSensitivity
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
}
