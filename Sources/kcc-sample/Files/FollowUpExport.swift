import Foundation
import RegistrationLog

/// An export of follow-up actions.
struct FollowUpExport {
    /// How a system writes down which fields an action needed.
    enum Style {
        /// One row with a list of names, behind the action's id.
        case list(separator: String)
        /// A row for each name, behind the action's id.
        case rowPerField
        /// One row with a list of names; actions have no id.
        case anonymousList(separator: String)
        /// No names: one row with columns for values, behind the action's id; nor does it say who gains.
        case valueColumns
        /// One row with a list of names and columns for values, behind the action's id.
        case listAndValueColumns(separator: String)
        /// What was done and when, and no more; actions have no id.
        case bare
    }

    /// The file.
    var file: SampleFile
    private let style: Style

    /// Creates the file `name`; `header` has the columns of ``cells(of:mentioning:)``.
    init(_ name: String, in folder: URL, style: Style, header: [String], dialect: ExportDialect) throws {
        let first =
            switch style {
            case .list, .rowPerField, .valueColumns, .listAndValueColumns: 1
            case .anonymousList, .bare: 0
            }
        self.style = style
        file = try SampleFile(
            name, in: folder, kind: .followUps, dialect: dialect, header: header,
            layout: RowLayout(
                columns: header.count, identifier: first, time: first + 1, required: [first, first + 1, first + 2]))
    }

    /// Whether its rows name fields.
    var namesFields: Bool {
        switch style {
        case .valueColumns, .bare: false
        case .list, .rowPerField, .anonymousList, .listAndValueColumns: true
        }
    }

    /// Whether its rows have columns for values.
    var holdsValues: Bool {
        switch style {
        case .valueColumns, .listAndValueColumns: true
        case .list, .rowPerField, .anonymousList, .bare: false
        }
    }

    /// The fields that `entry` mentions as they are divided over rows.
    func rows(of entry: FollowUpEntry) -> [[FollowUpEntry.Mention]] {
        switch style {
        case .rowPerField where !entry.mentions.isEmpty: entry.mentions.map { [$0] }
        case .valueColumns, .bare: [[]]
        default: [entry.mentions]
        }
    }

    /// The cells of a row of `entry` with these of its mentions.
    func cells(of entry: FollowUpEntry, mentioning mentions: [FollowUpEntry.Mention]) -> [String] {
        let start = [entry.reference, file.dialect.timeStyle.text(entry.time), entry.action]
        let end = [entry.beneficiary, entry.employee]
        let names = mentions.map(\.name)
        switch style {
        case .list(let separator): return [entry.identifier] + start + end + [names.joined(separator: separator)]
        case .rowPerField:
            // This system writes all names in lower case, and a mark where it needed nothing.
            return [entry.identifier] + start + end + [names.first?.lowercased() ?? "n.v.t."]
        case .bare: return start
        case .anonymousList(let separator): return start + end + [names.joined(separator: separator)]
        case .valueColumns: return [entry.identifier] + start + [entry.employee] + entry.values.map(\.text)
        case .listAndValueColumns(let separator):
            return [entry.identifier] + start + end + [names.joined(separator: separator)] + entry.values.map(\.text)
        }
    }

    /// Whether `entry` lies at or after `registration` as far as this export says.
    func follows(_ entry: FollowUpEntry, registration: DeliveredRegistration) -> Bool {
        entry.time.timestamp(file.dialect.timeStyle.precision).isAtOrAfter(registration.time)
    }
}
