import RegistrationLog

/// A kind of action that may follow a registration of a product.
struct FollowUpStory: Sendable {
    /// When an action of a kind can follow at all.
    enum Condition: Sendable {
        /// Whatever was asked.
        case always
        /// Only where this question was put.
        case asked(String)
        /// Only where this question was not put.
        case notAsked(String)
        /// Only behind contacts that came through one of these channels.
        case through(Set<Channel>)
        /// Not behind contacts that came through this channel up to and including this day.
        case notThrough(Channel, until: CalendarDate)
    }

    /// What is done.
    let action: String
    /// The word for who gains by it; empty where the system does not know.
    let beneficiary: String
    /// The system in whose export the action stands.
    let system: FollowUpSystem
    /// The chance that it follows a registration, within 0…1.
    let chance: Double
    /// The days between registration and action; short ones come more often.
    let lagDays: ClosedRange<Double>
    /// When it can follow at all.
    let condition: Condition
    /// The fields that it may need.
    private(set) var uses: [FieldUseChance]
    /// The questions without whose answers it cannot be done, as `kcc.yaml` says.
    let required: [String]
    /// The questions for whose answers its record has a column.
    let columns: [TakenOverColumn]

    /// Creates a kind of action that follows a registration with this chance.
    init(
        _ action: String, for beneficiary: String, in system: FollowUpSystem, chance: Double,
        lagDays: ClosedRange<Double>, on condition: Condition = .always, uses: [FieldUseChance],
        requires required: [Question] = [], columns: [TakenOverColumn] = []
    ) {
        self.action = action
        self.beneficiary = beneficiary
        self.system = system
        self.chance = chance
        self.lagDays = lagDays
        self.condition = condition
        self.uses = uses
        self.required = required.map(\.text)
        self.columns = columns
    }

    /// The same action, which needs the answer to `question` half as often.
    func halvingUses(of question: String) -> FollowUpStory {
        var action = self
        action.uses = uses.map { $0.question == question ? $0.halved : $0 }
        return action
    }

    /// The same action in a system that was always there and says what it uses by naming it.
    var namingFieldsOnly: FollowUpStory {
        FollowUpStory(
            action, for: beneficiary, in: .frontOffice, chance: chance, lagDays: lagDays, on: condition, uses: uses)
    }
}

/// The systems that export follow-up actions.
enum FollowUpSystem: CaseIterable, Sendable {
    /// The front office's own list of call-backs, exported every half year.
    case frontOffice
    /// The case system, which writes a row for each field.
    case caseSystem
    /// The field service, which knows days but no times.
    case fieldService
    /// The planning of the field service, whose orders know nothing but the case that they belong to.
    case planning
    /// The tasks of the contact register, which name no fields.
    case taskSystem
    /// The register of residents, whose actions are known since it was connected.
    case civilAffairs
    /// The messages to the licensing authority, most of which copy the registration and name no fields.
    case licensing
    /// The register of permits, which knows nothing of an action but what was done and when.
    case permits

    /// The first day of `year` of which its actions are in an export.
    func firstDay(in year: SampleYear) -> CalendarDate {
        self == .civilAffairs ? year.firstDayOfCivilAffairs : year.firstDay
    }

    /// Whether its export holds actions on registrations of the year before.
    var reachesBack: Bool { self != .civilAffairs && self != .permits }
}
