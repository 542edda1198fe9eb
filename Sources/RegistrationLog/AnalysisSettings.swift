/// What the user decided about figures and report, on the command line and in `kcc.yaml`.
///
/// Products, fields and action types are named by their compared form (``Product/key``), so that a setting holds before
/// anything was read.
public struct AnalysisSettings: Sendable {
    /// The period to which figures are limited.
    public var period = ReportingPeriod()
    /// The usage rate under which a question may be dropped, within 0…1.
    public var threshold = Ratio(1, 100)
    /// How many observable registrations it takes to call the absence of use a finding.
    public var minimumFollowUps = 30
    /// The fewest days within which follow-up is taken to come: a question may be used later than any was seen to be.
    public var minimumHorizonDays = 60
    /// The last day of which follow-up is in the data; nil for the last moment in the data.
    public var observationEnd: CalendarDate?
    /// Settings of products, by compared form.
    public var products: [String: ProductSettings] = [:]
    /// Settings of fields, by compared form.
    public var fields: [String: FieldSettings] = [:]
    /// Settings of action types, by compared form.
    public var actions: [String: ActionSettings] = [:]
    /// The dated changes of question protocols.
    public var protocolChanges: [ProtocolChange] = []
    /// Whether the report quotes signals instead of counting them.
    public var quotesSignals = false
    /// The least count that is published, at least 3, where small ones are suppressed in all output; nil where none is.
    public var smallCells: Int?
    /// The share of rejected rows, in per cent, above which the input is not to be trusted.
    public var maximumRejectedPercent = 1.0
    /// How long a question takes, with the source of that assumption; nil where nothing is assumed.
    public var secondsPerQuestion: SecondsPerQuestion?
    /// Over how many missing uses a dropped question comes back.
    public var stopRuleMissing = 5

    /// Creates the settings that hold when nothing was said.
    public init() {}
}

/// The days of registration that count, both ends included; nil is open.
public struct ReportingPeriod: Hashable, Sendable {
    /// The first day.
    public var from: CalendarDate?
    /// The last day.
    public var to: CalendarDate?

    /// Creates the period of all days from `from` up to and including `to`.
    public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether `day` lies in the period.
    public func contains(_ day: CalendarDate) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}

/// What `kcc.yaml` says of a product.
public struct ProductSettings: Hashable, Sendable {
    /// The uniform product name (UPL).
    public var uniformProductName: String?
    /// Whether all follow-up of the product is in the data, so that none seen means none happened.
    public var followUpComplete = false
    /// Days within which follow-up normally comes, where the data should not decide it.
    public var followUpHorizonDays: Int?

    /// Creates settings that say nothing.
    public init() {}
}

/// What `kcc.yaml` says of a field.
public struct FieldSettings: Hashable, Sendable {
    /// The class of personal data that the answers are.
    public var personalData: PersonalDataClass?
    /// The purpose for which it is asked.
    public var purpose: String?
    /// The legal basis on which it is asked.
    public var legalBasis: String?
    /// Why the question may never be proposed to be dropped; nil where it may.
    public var protectedReason: String?

    /// Creates settings that say nothing.
    public init() {}
}

/// What `kcc.yaml` says of a type of follow-up action.
public struct ActionSettings: Hashable, Sendable {
    /// Who gains by such an action, where its own record does not say.
    public var beneficiary: Beneficiary?
    /// The fields that such an action needs, by compared form.
    public var requiredFields: [String] = []
    /// Whether such an action follows the registration up; one that comes with the registration itself does not.
    public var isFollowUp = true

    /// Creates settings that say nothing.
    public init() {}
}

/// The class of personal data (AVG) that a field's answers are.
public enum PersonalDataClass: String, CaseIterable, Sendable {
    case none, contact, bsn, special, other
}

/// A dated change of the questions asked for a product.
public struct ProtocolChange: Hashable, Sendable {
    /// The first day of the new questions.
    public let date: CalendarDate
    /// The compared form of the product; nil for all products.
    public let product: String?
    /// What changed, in the user's words.
    public let note: String?

    /// Creates a change on `date`.
    public init(date: CalendarDate, product: String?, note: String?) {
        self.date = date
        self.product = product
        self.note = note
    }
}

/// How long it takes to put one question and hear the answer.
public struct SecondsPerQuestion: Hashable, Sendable {
    /// Seconds.
    public let value: Double
    /// Where the number comes from.
    public let source: String?

    /// Creates the assumption of `value` seconds.
    public init(value: Double, source: String?) {
        self.value = value
        self.source = source
    }
}
