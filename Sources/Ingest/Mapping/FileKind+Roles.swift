import Configuration
import RegistrationLog

extension FileKind {
    /// The kinds in the order in which a header is tried against them: the first of which it has all required columns.
    static let inOrderOfRecognition: [FileKind] = [
        .survey, .longRegistrations, .followUps, .wideRegistrations, .signals, .links,
    ]

    /// The kinds in the order in which analysts have them.
    static let inOrderOfLikelihood: [FileKind] = [
        .wideRegistrations, .longRegistrations, .followUps, .signals, .links, .survey,
    ]

    /// Whether its rows are registrations or their answers.
    var isOfRegistrations: Bool { self == .longRegistrations || self == .wideRegistrations }

    /// What a file of this kind must have: of each group at least one role.
    var requiredRoles: [[ColumnRole]] {
        switch self {
        case .survey: [[.registrationID], [.sample], [.lookedAt]]
        case .longRegistrations: [[.registrationID], [.time], [.product], [.field], [.value]]
        case .followUps: [[.registrationID, .followUpID], [.time], [.action]]
        case .wideRegistrations: [[.registrationID], [.time], [.product]]
        case .signals: [[.date], [.product], [.signal]]
        case .links: [[.registrationID], [.followUpID]]
        }
    }

    /// The roles whose columns a file must have, and whose cells may be empty: an answer that was not given, and in a sample what
    /// nobody filled in, or what shows that nobody drew the row.
    var rolesThatMayBeEmpty: [ColumnRole] { [.value, .sample, .lookedAt] }

    /// The roles that are read in a file of this kind.
    var rolesRead: [ColumnRole] {
        switch self {
        case .survey: [.registrationID, .sample, .lookedAt, .beneficiary]
        case .longRegistrations:
            [.registrationID, .time, .product, .field, .value, .channel, .department, .handlingTime]
        case .followUps:
            [.registrationID, .followUpID, .time, .action, .actionID, .beneficiary, .usedFields, .field]
        case .wideRegistrations:
            [.registrationID, .time, .product, .answers, .channel, .department, .handlingTime]
        case .signals: [.date, .product, .signal, .field, .direction]
        case .links: [.registrationID, .followUpID]
        }
    }

    /// The roles whose columns are no fields, and whose cells are not looked at.
    var rolesReadPast: [ColumnRole] {
        switch self {
        case .longRegistrations, .wideRegistrations, .survey: [.employee]
        case .followUps: [.product, .channel, .department, .employee]
        case .signals, .links: [.department, .employee]
        }
    }

    /// Whether a column in no role is a field, so that its cells are answers or values taken over.
    var furtherColumnsAreFields: Bool { self == .wideRegistrations || self == .followUps }

    /// The role that says when a row of this kind happened; nil where rows have no time.
    var timeRole: ColumnRole? {
        switch self {
        case .longRegistrations, .wideRegistrations, .followUps: .time
        case .signals: .date
        case .survey, .links: nil
        }
    }
}

extension FileRule.Kind {
    /// The kinds of rows that a file said to be this can have, in order of recognition; none for one to be ignored.
    var fileKinds: [FileKind] {
        switch self {
        case .survey: [.survey]
        case .registrations: [.longRegistrations, .wideRegistrations]
        case .followUps: [.followUps]
        case .links: [.links]
        case .signals: [.signals]
        case .ignore: []
        }
    }
}
