import Foundation
import RegistrationLog

/// The exports of follow-up actions.
enum SampleFollowUpFile: Int, CaseIterable {
    case fieldService, frontOfficeFirstHalf, frontOfficeSecondHalf, caseSystem, planning, taskSystem, civilAffairs,
        licensing, permits

    /// The files of `system` in which an action of `day` stands: the second half-year begins a week early.
    static func files(of system: FollowUpSystem, on day: CalendarDate) -> [SampleFollowUpFile] {
        switch system {
        case .fieldService: return [.fieldService]
        case .caseSystem: return [.caseSystem]
        case .planning: return [.planning]
        case .taskSystem: return [.taskSystem]
        case .civilAffairs: return [.civilAffairs]
        case .licensing: return [.licensing]
        case .permits: return [.permits]
        case .frontOffice:
            let first: [SampleFollowUpFile] = day <= SampleYear.day(182) ? [.frontOfficeFirstHalf] : []
            return first + (day >= SampleYear.day(176) ? [.frontOfficeSecondHalf] : [])
        }
    }

    /// The path within the sample's folder.
    var name: String {
        switch self {
        case .fieldService: "buitendienst/vervolgacties-2024.csv"
        case .frontOfficeFirstHalf: "vervolgacties-kcc-2024-1e-halfjaar.csv"
        case .frontOfficeSecondHalf: "vervolgacties-kcc-2024-2e-halfjaar.csv"
        case .caseSystem: "vervolgacties-zaaksysteem-2024.csv"
        case .planning: "buitendienst/opdrachten-2024.csv"
        case .taskSystem: "interne-taken-2024.csv.gz"
        case .civilAffairs: "burgerzaken-2024.csv"
        case .licensing: "berichten-rdw-2024.csv"
        case .permits: "vergunningen-2024.csv"
        }
    }

    /// The system that exports it.
    var system: FollowUpSystem {
        switch self {
        case .fieldService: .fieldService
        case .frontOfficeFirstHalf, .frontOfficeSecondHalf: .frontOffice
        case .caseSystem: .caseSystem
        case .planning: .planning
        case .taskSystem: .taskSystem
        case .civilAffairs: .civilAffairs
        case .licensing: .licensing
        case .permits: .permits
        }
    }

    /// Creates the file with its header, which has a column for each value that actions of `story` take over.
    func create(in folder: URL, story: Story) throws -> FollowUpExport {
        switch self {
        case .fieldService:
            try FollowUpExport(
                name, in: folder, style: .anonymousList(separator: "; "),
                header: [
                    "Meldingsnummer", "Datum tijd", "Vervolgactie", "Baathebber", "Medewerker", "Gebruikte velden",
                ],
                dialect: .datedList)
        case .frontOfficeFirstHalf, .frontOfficeSecondHalf:
            try FollowUpExport(
                name, in: folder,
                style: .list(separator: "|"),
                header: [
                    "actie_id", "registratie_id", "tijdstip", "actie", "baathebber", "medewerker", "gebruikte_velden",
                ],
                dialect: .frontOffice)
        case .caseSystem:
            try FollowUpExport(
                name, in: folder, style: .rowPerField,
                header: [
                    "activiteit_id", "zaak_id", "plaatsgevonden_op", "activiteit", "baathebber", "behandelaar", "veld",
                ],
                dialect: .caseSystem(.isoLocal))
        case .planning:
            try FollowUpExport(
                name, in: folder, style: .valueColumns,
                header: ["Actie-ID", "Vervolg-ID", "Tijdstip", "Actie", "Medewerker"]
                    + story.valueColumns(of: .planning).map(\.question.text),
                dialect: .spreadsheet)
        case .taskSystem:
            try FollowUpExport(
                name, in: folder, style: .valueColumns,
                header: ["action_id", "klantcontact_id", "afgehandeld_op", "gevraagde_handeling", "behandelaar"]
                    + story.valueColumns(of: .taskSystem).map(\.question.text),
                dialect: .tableDump)
        case .civilAffairs:
            try FollowUpExport(
                name, in: folder, style: .listAndValueColumns(separator: "|"),
                header: [
                    "activiteit_id", "zaaknummer", "timestamp", "activiteit", "baathebber", "behandelaar",
                    "gebruikte_velden",
                ] + story.valueColumns(of: .civilAffairs).map(\.question.text),
                dialect: .caseSystem(.isoZoned))
        case .licensing:
            try FollowUpExport(
                name, in: folder, style: .listAndValueColumns(separator: "|"),
                header: [
                    "actie_id", "registratienummer", "tijdstip", "actie", "baathebber", "medewerker",
                    "gebruikte_velden",
                ] + story.valueColumns(of: .licensing).map(\.question.text),
                dialect: .spreadsheet)
        case .permits:
            try FollowUpExport(
                name, in: folder, style: .bare, header: ["registratie_id", "tijdstip", "actie"],
                dialect: .caseSystem(.isoLocal))
        }
    }
}
