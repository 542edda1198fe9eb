import Foundation
import Platform

extension OutputFolder {
    /// Every file that a report can hold; `run.json`, by which a report is known, is the last.
    public static let fileNames = [
        ReportFileName.page, "producten.csv", "velden.csv", "maanden.csv", "kwaliteit.csv", "protocolwijzigingen.csv",
        "besluitenlijst.csv", "besluitenlijst.xlsx", "afgekeurd.csv", ReportFileName.dataPackage,
        ReportFileName.runRecord,
    ]

    /// The longest `run.json` that is taken for one, in bytes: one of some 100,000 input files.
    private static let longestRecord = 67_108_864

    /// Makes sure that the folder at `place` is empty or holds a report of this program and nothing else.
    func requireReplaceable(_ place: OutputFolderPlace) throws(OutputFolderError) {
        let folder = try OutputFolderHandle(place.path)
        let names = try folder.names()
        let foreign = names.filter { !Self.fileNames.contains($0) || folder.isNoFile($0) }
        guard foreign.isEmpty else { throw .foreignFiles(path: path, names: Array(foreign.prefix(3))) }
        guard names.isEmpty || Self.isReport(place.path) else {
            throw .notAReport(path: path, names: Array(names.prefix(3)))
        }
    }

    /// Whether the folder at `path` holds the record of a run of this program.
    static func isReport(_ path: String) -> Bool {
        struct Record: Decodable { let program: String }
        guard let file = try? OpenFile(reading: "\(path)/\(ReportFileName.runRecord)"),
            let bytes = try? file.read(atMost: longestRecord)
        else { return false }
        return (try? JSONDecoder().decode(Record.self, from: Data(bytes)))?.program == ReportInput.programName
    }
}
