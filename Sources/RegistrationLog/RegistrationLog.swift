/// All that was read, in the words of the contact centre: figures need nothing but this.
///
/// Everything in it is deduplicated and linked already: a registration counts once, a follow-up action knows which
/// registrations it reaches, and names are resolved. Values of citizens are not in it, only their identifiers.
public struct RegistrationLog: Sendable {
    /// The products, in order of first appearance; a signal's product is among them even when nothing was registered.
    public let products: [Product]
    /// The fields of all products, in order of first appearance; fields that are only named by actions are among them.
    public let fields: [Field]
    /// The types of follow-up action, in order of first appearance.
    public let actionTypes: [ActionType]
    /// The accepted registrations.
    public let registrations: RegistrationTable
    /// The follow-up, with all that is known of it.
    @usableFromInline let followUp: LoggedFollowUp
    /// The accepted signals, in order of delivery.
    public let signals: [Signal]
    /// For each field what forms its first answers have; empty where nobody looked.
    private let answerPatterns: [AnswerPatterns]
    /// The channels, departments and handling times of the registrations.
    public let attributes: RegistrationAttributes

    /// Creates a log of tables whose identifiers all refer to the name tables given with them.
    public init(
        products: [Product], fields: [Field], actionTypes: [ActionType], registrations: RegistrationTable,
        followUp: LoggedFollowUp, signals: [Signal], answerPatterns: [AnswerPatterns],
        attributes: RegistrationAttributes
    ) {
        self.products = products
        self.fields = fields
        self.actionTypes = actionTypes
        self.registrations = registrations
        self.followUp = followUp
        self.signals = signals
        self.answerPatterns = answerPatterns
        self.attributes = attributes
    }

    /// The accepted follow-up actions, those without a registration included.
    @inlinable public var followUps: FollowUpTable { followUp.actions }

    /// The files of follow-up actions, ascending.
    @inlinable public var followUpFiles: [FollowUpFile] { followUp.files }

    /// The follow-up files in which at least one accepted row names a field.
    @inlinable public var filesNamingFields: Set<FileID> { followUp.filesNamingFields }

    /// The positions of the registrations that hang on a record with too many links, ascending, each once: a follow-up action
    /// on it would belong to so many that it says nothing of any.
    @inlinable public var registrationsOnCrowdedRecords: [UInt32] { followUp.registrationsOnCrowdedRecords }

    /// What people say of the follow-up of registrations that were drawn; of nothing where no sample was delivered.
    public var survey: SurveyTable { followUp.survey }

    /// What forms the first answers to `field` have, over all products.
    public func patterns(of field: FieldID) -> AnswerPatterns {
        field.index < answerPatterns.count ? answerPatterns[field.index] : AnswerPatterns()
    }

    /// The same log, in which nobody was asked about follow-up.
    public var withoutSurvey: RegistrationLog {
        RegistrationLog(
            products: products, fields: fields, actionTypes: actionTypes, registrations: registrations,
            followUp: followUp.surveyed(by: SurveyTable()), signals: signals, answerPatterns: answerPatterns,
            attributes: attributes)
    }

    /// The same log, in which products, fields, types of action, channels and departments have other names.
    public func renaming(
        products: [Product], fields: [Field], actionTypes: [ActionType], channels: [AttributeValue],
        departments: [AttributeValue]
    ) -> RegistrationLog {
        RegistrationLog(
            products: products, fields: fields, actionTypes: actionTypes, registrations: registrations,
            followUp: followUp, signals: signals, answerPatterns: answerPatterns,
            attributes: RegistrationAttributes(
                channels: attributes.channels.renaming(channels),
                departments: attributes.departments.renaming(departments), handlingTimes: attributes.handlingTimes))
    }

    /// The same log with what people say of its follow-up, whose rows are actions of `type`; the log itself where that is nothing.
    ///
    /// The type is the last where no action of it was done before.
    public func surveyed(by survey: SurveyTable, as type: ActionType) -> RegistrationLog {
        if survey.isEmpty { return self }
        let isKnown = actionTypes.contains { $0.key == type.key }
        return RegistrationLog(
            products: products, fields: fields, actionTypes: actionTypes + (isKnown ? [] : [type]),
            registrations: registrations, followUp: followUp.surveyed(by: survey), signals: signals,
            answerPatterns: answerPatterns, attributes: attributes)
    }
}
