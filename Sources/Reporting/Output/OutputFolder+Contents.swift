import Platform

extension OutputFolder {
    /// Every file that a report can hold; `run.json`, by which a report is known, is the last.
    public static let fileNames = [
        ReportFileName.page, "producten.csv", "velden.csv", "maanden.csv", "kwaliteit.csv", "protocolwijzigingen.csv",
        "besluitenlijst.csv", "besluitenlijst.xlsx", "afgekeurd.csv", ReportFileName.dataPackage,
        ReportFileName.runRecord,
    ]

    /// Makes sure that the folder at `location` is empty or holds a report of this program and nothing else, of which nobody filled
    /// in a list.
    func requireReplaceable(_ location: OutputFolderLocation) throws(OutputFolderError) {
        let folder = try OutputFolderHandle(location.path)
        let names = try folder.names()
        let foreign = names.filter { !Self.fileNames.contains($0) || folder.isNoFile($0) }
        guard foreign.isEmpty else { throw .foreignFiles(path: path, names: Array(foreign.prefix(3))) }
        guard names.isEmpty || folder.record() != nil else {
            throw .notAReport(path: path, names: Array(names.prefix(3)))
        }
        try requireNotFilledIn(folder)
    }

    /// Makes sure that nobody filled in a list of the report in `folder`, wherever it stands now.
    func requireNotFilledIn(_ folder: borrowing OutputFolderHandle) throws(OutputFolderError) {
        let names: [String]
        do throws(SystemError) { names = try folder.filledInLists() } catch {
            throw .cannotRead(path: path, error)
        }
        guard names.isEmpty else { throw .filledIn(path: path, names: names) }
    }
}
