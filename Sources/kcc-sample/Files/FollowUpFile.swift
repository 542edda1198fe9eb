import Foundation
import RegistrationLog

/// The exports of follow-up actions.
enum FollowUpFile: Int, CaseIterable {
    case fieldService, frontOfficeFirstHalf, frontOfficeSecondHalf, caseSystem, planning, taskSystem

    /// The files of `system` in which an action of `day` stands: the second half-year begins a week early.
    static func files(of system: FollowUpSystem, on day: CalendarDate) -> [FollowUpFile] {
        switch system {
        case .fieldService: return [.fieldService]
        case .caseSystem: return [.caseSystem]
        case .planning: return [.planning]
        case .taskSystem: return [.taskSystem]
        case .frontOffice:
            let first: [FollowUpFile] = day <= SampleYear.day(182) ? [.frontOfficeFirstHalf] : []
            return first + (day >= SampleYear.day(176) ? [.frontOfficeSecondHalf] : [])
        }
    }

    /// Creates the file with its header, which has a column for each value that actions of `story` take over.
    func create(in folder: URL, story: Story) throws -> FollowUpExport {
        switch self {
        case .fieldService:
            try FollowUpExport(
                "buitendienst/vervolgacties-2024.csv", in: folder, style: .anonymousList(separator: "; "),
                header: [
                    "Meldingsnummer", "Datum tijd", "Vervolgactie", "Baathebber", "Medewerker", "Gebruikte velden",
                ],
                dialect: .datedList)
        case .frontOfficeFirstHalf, .frontOfficeSecondHalf:
            try FollowUpExport(
                "vervolgacties-kcc-2024-\(self == .frontOfficeFirstHalf ? 1 : 2)e-halfjaar.csv", in: folder,
                style: .list(separator: "|"),
                header: [
                    "actie_id", "registratie_id", "tijdstip", "actie", "baathebber", "medewerker", "gebruikte_velden",
                ],
                dialect: .frontOffice)
        case .caseSystem:
            try FollowUpExport(
                "vervolgacties-zaaksysteem-2024.csv", in: folder, style: .rowPerField,
                header: [
                    "activiteit_id", "zaak_id", "plaatsgevonden_op", "activiteit", "baathebber", "behandelaar", "veld",
                ],
                dialect: .caseSystem(.isoLocal))
        case .planning:
            try FollowUpExport(
                "buitendienst/opdrachten-2024.csv", in: folder, style: .valueColumns,
                header: ["Actie-ID", "Vervolg-ID", "Tijdstip", "Actie", "Medewerker"]
                    + story.valueColumns(of: .planning),
                dialect: .spreadsheet)
        case .taskSystem:
            try FollowUpExport(
                "interne-taken-2024.csv.gz", in: folder, style: .valueColumns,
                header: ["action_id", "klantcontact_id", "afgehandeld_op", "gevraagde_handeling", "behandelaar"]
                    + story.valueColumns(of: .taskSystem),
                dialect: .tableDump)
        }
    }
}
