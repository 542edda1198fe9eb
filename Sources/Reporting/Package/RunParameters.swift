import Metrics
import RegistrationLog

/// The parameters of a run that change figures, or by which reports are compared, by the keys of `kcc.yaml`; what was not set is left
/// out.
///
/// Settings of products, fields and actions are lists in order of name, so that no two runs write them differently.
struct RunParameters: Encodable, Sendable {
    let from: String?
    let to: String?
    let timezone: String
    let placeholders: [String]
    let threshold: Double?
    let minimumFollowUps: Int
    let minimumHorizonDays: Int
    let observationEnd: String?
    let products: [Product]?
    let fields: [Field]?
    let actions: [Action]?
    let protocolChanges: [Change]?
    let secondsPerQuestion: Double?
    let smallCells: Int?

    /// A product of which something is set that changes figures, or by which other reports know it.
    struct Product: Encodable, Sendable {
        let name: String
        /// The uniform product name (UPL).
        let upl: String?
        let followUpComplete: Bool?
        let followUpHorizonDays: Int?
    }

    /// A field of which something is set that changes figures.
    struct Field: Encodable, Sendable {
        let name: String
        let personalData: String?
        let protected: String?
    }

    /// A type of action of which something is set.
    struct Action: Encodable, Sendable {
        let name: String
        let beneficiary: String?
        let requires: [String]?
    }

    /// A dated change of questions.
    struct Change: Encodable, Sendable {
        let date: String
        let product: String?
    }

    /// Records the parameters of the run that `input` came from.
    init(of input: ReportInput) {
        let settings = input.settings
        from = settings.period.from?.iso8601
        to = settings.period.to?.iso8601
        timezone = input.intake.timeZone
        placeholders = input.intake.placeholders
        threshold = settings.threshold.value
        minimumFollowUps = settings.minimumFollowUps
        minimumHorizonDays = settings.minimumHorizonDays
        observationEnd = settings.observationEnd?.iso8601
        products = Self.unlessEmpty(Self.sorted(settings.products).compactMap(Product.init))
        fields = Self.unlessEmpty(Self.sorted(settings.fields).compactMap(Field.init))
        actions = Self.unlessEmpty(Self.sorted(settings.actions).compactMap(Action.init))
        protocolChanges = Self.unlessEmpty(
            settings.protocolChanges.map { Change(date: $0.date.iso8601, product: $0.product) })
        secondsPerQuestion = settings.secondsPerQuestion?.value
        smallCells = settings.smallCells
    }

    private static func sorted<Value>(_ settings: [String: Value]) -> [(name: String, settings: Value)] {
        settings.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
            .map { ($0.key, $0.value) }
    }

    fileprivate static func unlessEmpty<Element>(_ list: [Element]) -> [Element]? {
        list.isEmpty ? nil : list
    }
}

extension RunParameters.Product {
    /// Records the settings of a product; nil when none of them changes a figure or says what others call it.
    fileprivate init?(name: String, settings: ProductSettings) {
        let isSet = settings.followUpComplete || settings.followUpHorizonDays != nil
        guard isSet || settings.uniformProductName != nil else { return nil }
        self.name = name
        upl = settings.uniformProductName
        followUpComplete = settings.followUpComplete ? true : nil
        followUpHorizonDays = settings.followUpHorizonDays
    }
}

extension RunParameters.Field {
    /// Records the settings of a field; nil when none of them changes a figure.
    fileprivate init?(name: String, settings: FieldSettings) {
        guard settings.personalData != nil || settings.protectedReason != nil else { return nil }
        self.name = name
        personalData = settings.personalData?.rawValue
        protected = settings.protectedReason
    }
}

extension RunParameters.Action {
    /// Records the settings of a type of action; nil when nothing is set.
    fileprivate init?(name: String, settings: ActionSettings) {
        guard settings.beneficiary != nil || !settings.requiredFields.isEmpty else { return nil }
        self.name = name
        beneficiary = settings.beneficiary?.rawValue
        requires = RunParameters.unlessEmpty(settings.requiredFields)
    }
}
