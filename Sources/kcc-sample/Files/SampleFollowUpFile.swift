import Foundation
import RegistrationLog

/// The exports of follow-up actions.
enum SampleFollowUpFile: Int, CaseIterable {
    case fieldService, frontOfficeFirstHalf, frontOfficeSecondHalf, caseSystem, planning, taskSystem, civilAffairs,
        licensing, permits

    /// The files of `system` in which an action of `day` in `year` stands: the second half-year begins a week early.
    static func files(of system: FollowUpSystem, on day: CalendarDate, in year: SampleYear) -> [SampleFollowUpFile] {
        switch system {
        case .fieldService: return [.fieldService]
        case .caseSystem: return [.caseSystem]
        case .planning: return [.planning]
        case .taskSystem: return [.taskSystem]
        case .civilAffairs: return [.civilAffairs]
        case .licensing: return [.licensing]
        case .permits: return [.permits]
        case .frontOffice:
            let first: [SampleFollowUpFile] = day <= year.day(6, 30) ? [.frontOfficeFirstHalf] : []
            return first + (day >= year.day(6, 24) ? [.frontOfficeSecondHalf] : [])
        }
    }

    /// The path within the folder of a sample of `year`.
    func name(in year: SampleYear) -> String {
        switch self {
        case .fieldService: "buitendienst/vervolgacties-\(year.number).csv"
        case .frontOfficeFirstHalf: "vervolgacties-kcc-\(year.number)-1e-halfjaar.csv"
        case .frontOfficeSecondHalf: "vervolgacties-kcc-\(year.number)-2e-halfjaar.csv"
        case .caseSystem: "vervolgacties-zaaksysteem-\(year.number).csv"
        case .planning: "buitendienst/opdrachten-\(year.number).csv"
        case .taskSystem: "interne-taken-\(year.number).csv.gz"
        case .civilAffairs: "burgerzaken-\(year.number).csv"
        case .licensing: "berichten-rdw-\(year.number).csv"
        case .permits: "vergunningen-\(year.number).csv"
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
        let name = name(in: story.year)
        return switch self {
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
