import Platform

extension OutputFolder {
    /// Makes sure that the folder at `location` is empty or holds what this program wrote of the same kind and nothing else, of which
    /// nobody filled in a list.
    func requireReplaceable(_ location: OutputFolderLocation) throws(OutputFolderError) {
        while true {
            let folder = try OutputFolderHandle(location.path)
            do throws(OutputFolderError) { return try requireReplaceable(folder) } catch {
                // Where another run put its report there meanwhile, it removes what was looked at: what stands there now counts.
                if folder.stands(at: location.path) { throw error }
            }
        }
    }

    private func requireReplaceable(_ folder: borrowing OutputFolderHandle) throws(OutputFolderError) {
        let names = try folder.names()
        let record: PlacedRecord?
        do throws(SystemError) { record = try folder.record() } catch {
            throw .cannotRead(path: "\(path)/\(ReportFileName.runRecord)", error)
        }
        if let record, record.kind != kind.rawValue { throw .otherKind(path: path, kind: record.kind, wanted: kind) }
        var foreign: [String] = []
        for name in names {
            let isNoFile = try folder.isNoFile(name)
            if isNoFile || !kind.holds(name) { foreign.append(name) }
        }
        guard foreign.isEmpty else { throw .foreignFiles(path: path, names: Array(foreign.prefix(3))) }
        guard names.isEmpty || record != nil else { throw .notAReport(path: path, names: Array(names.prefix(3))) }
        try requireNotFilledIn(folder)
    }

    /// Makes sure that nobody filled in a list of what stands in `folder`, wherever it stands now.
    func requireNotFilledIn(_ folder: borrowing OutputFolderHandle) throws(OutputFolderError) {
        let names: [String]
        do throws(SystemError) { names = try folder.filledInLists() } catch {
            throw .cannotRead(path: path, error)
        }
        guard !names.isEmpty else { return }
        switch kind {
        // Neither a simulation nor a comparison has a list to fill in, so that one which stands there is foreign.
        case .report, .simulation, .comparison: throw .filledIn(path: path, names: names)
        case .survey: throw .filledInSample(path: path, names: names)
        }
    }
}
