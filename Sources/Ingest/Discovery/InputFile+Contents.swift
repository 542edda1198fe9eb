import Configuration
import Platform
import RegistrationLog
import Workbook

extension InputFile {
    /// What is in the file, where it is an archive or a workbook, whatever its name; else the file itself.
    ///
    /// It may be `expansionLimit` times as long as it is stored.
    ///
    /// - Complexity: Linear in what is in it, and in its bytes where they are compressed as one.
    func contents(expansionLimit: Int) -> [InputFile] {
        guard case .path(let path) = location, let version else { return [self] }
        let beginning: [UInt8]
        do throws(SystemError) { beginning = try Self.beginning(of: path) } catch {
            // What is not read for its name need not be looked at; else it may be an archive, which nobody may take for a text.
            return problem == nil ? [other(.unreadable(.cannotRead(error)))] : [self]
        }
        guard Container.isRecognised(beginning) else { return [self] }
        let container = Container(.file(path: path, version: version), expansionLimit: expansionLimit)
        let listing: ArchiveListing?
        do throws(ArchiveError) { listing = try container.listing() } catch {
            // Where it is no archive, whoever reads the text finds the damage.
            if problem != nil || error == .damaged && beginning.starts(with: Self.gzipSignature) { return [self] }
            return [other(.unreadable(error))]
        }
        guard let listing else { return [self] }
        let holder = Holder(name: name, path: path, version: version, contentBytes: nil)
        return ContainerContents(of: self, container, holder, bytes: bytes).files(listing)
    }

    private static let gzipSignature: [UInt8] = [0x1F, 0x8B]

    private static func beginning(of path: String) throws(SystemError) -> [UInt8] {
        try OpenFile(reading: path, waitsForWriter: false).read(atMost: 512)
    }

    /// The file, not read because of `problem`.
    fileprivate func other(_ problem: FoundFileProblem) -> InputFile {
        InputFile(
            name: name, location: location, bytes: bytes, problem: problem, version: version, prefix: prefix,
            holder: holder)
    }
}

/// Makes files of what is in an archive or a workbook.
private struct ContainerContents {
    let file: InputFile
    let container: Container
    let holder: InputFile.Holder
    /// The size of the container as stored, which the first file in it has.
    let bytes: Int?

    init(of file: InputFile, _ container: Container, _ holder: InputFile.Holder, bytes: Int?) {
        self.file = file
        self.container = container
        self.holder = holder
        self.bytes = bytes
    }

    /// The files in it, or the file itself where that is read as it is, or not at all.
    func files(_ listing: ArchiveListing) -> [InputFile] {
        switch listing.kind {
        case .document(.workbook): return file.problem == nil ? sheets(listing.members, file.name) : [file]
        case .document(let document): return [file.other(.inContainer(.notText(signature: document.label)))]
        case .compressedFile:
            guard file.problem == nil, let member = listing.members.first, !isGzip else { return [file] }
            if Container.isRecognised(member.beginning) { return [file.other(.inContainer(.nestedArchive))] }
            return [found(file.name, .member(container, member.number), nil, contentBytes: nil, isFirst: true)]
        case .archive:
            guard file.problem == nil else { return [file] }
            var files: [InputFile] = []
            for member in listing.members where member.kind != .folder && !isPassedOver(member) {
                files += self.files(member, isFirst: files.isEmpty)
            }
            container.close()
            return files.isEmpty ? [file.other(.inContainer(.empty))] : files
        }
    }

    /// A text that is compressed with gzip is read as a file, by whoever reads texts.
    private var isGzip: Bool { file.name.lowercased().hasSuffix(".gz") }

    /// Whether a member is one that would be passed over in silence in a folder.
    private func isPassedOver(_ member: ArchiveMember) -> Bool {
        let parts = member.name.split(separator: "/")
        return parts.contains { $0.hasPrefix(".") && $0 != ".." && $0 != "." }
            || parts.last.map(String.init) == Configuration.fileName
    }

    private func files(_ member: ArchiveMember, isFirst: Bool) -> [InputFile] {
        let name = file.name + "/" + member.name.drop { $0 == "/" }
        let location = InputFile.Location.member(container, member.number)
        let problem = Self.problem(of: member)
        if problem == nil, Container.isRecognised(member.beginning) {
            return nested(
                Container(.member(container, member.number), expansionLimit: container.expansionLimit), name, member,
                isFirst)
        }
        return [found(name, location, problem, contentBytes: member.size, isFirst: isFirst)]
    }

    private static func problem(of member: ArchiveMember) -> FoundFileProblem? {
        if member.leavesArchive { return .inContainer(.leavesArchive) }
        if member.kind == .link { return .inContainer(.linkInArchive) }
        guard member.kind == .file else { return .notRegular }
        if let problem = ReadableName.problem(of: member.name) { return problem }
        return member.isEncrypted ? .inContainer(.encrypted) : nil
    }

    /// The files of a member that is no plain text: a workbook or a compressed file is read, an archive is not.
    private func nested(_ inner: Container, _ name: String, _ member: ArchiveMember, _ isFirst: Bool) -> [InputFile] {
        let location = InputFile.Location.member(container, member.number)
        let problem: FoundFileProblem
        do throws(ArchiveError) {
            guard let listing = try inner.listing() else {
                return [found(name, location, nil, contentBytes: member.size, isFirst: isFirst)]
            }
            let contents = ContainerContents(of: file, inner, holder, bytes: isFirst ? bytes : nil)
            switch listing.kind {
            case .document(.workbook): return contents.sheets(listing.members, name)
            case .compressedFile where name.lowercased().hasSuffix(".gz"):
                return [found(name, location, nil, contentBytes: member.size, isFirst: isFirst)]
            case .compressedFile:
                return [
                    found(name, .member(inner, listing.members[0].number), nil, contentBytes: nil, isFirst: isFirst)
                ]
            case .archive: problem = .inContainer(.nestedArchive)
            case .document(let document): problem = .inContainer(.notText(signature: document.label))
            }
        } catch {
            problem = .unreadable(error)
        }
        return [found(name, location, problem, contentBytes: nil, isFirst: isFirst)]
    }

    /// The sheets of the workbook called `name`.
    private func sheets(_ members: [ArchiveMember], _ name: String) -> [InputFile] {
        do throws(ArchiveError) {
            let sheets = try Workbook(container, members).sheets
            let files = sheets.enumerated().map { index, sheet in
                let problem: PlacementProblem? =
                    sheet.visibility == .hidden ? .hiddenSheet : sheet.hasCells ? nil : .sheetWithoutCells
                return found(
                    "\(name)#\(sheet.name)", .sheet(sheet), problem.map { .inContainer($0) }, contentBytes: nil,
                    isFirst: index == 0)
            }
            return files.isEmpty ? [file.other(.inContainer(.empty))] : files
        } catch {
            return [file.other(.unreadable(error))]
        }
    }

    private func found(
        _ name: String, _ location: InputFile.Location, _ problem: FoundFileProblem?, contentBytes: Int?, isFirst: Bool
    ) -> InputFile {
        InputFile(
            name: name, location: location, bytes: isFirst ? bytes : nil, problem: problem, prefix: file.prefix,
            holder: InputFile.Holder(
                name: holder.name, path: holder.path, version: holder.version, contentBytes: contentBytes))
    }
}

extension OfficeDocument {
    /// What the format is called, the same in every language.
    fileprivate var label: String {
        switch self {
        case .workbook: "Excel (.xlsx)"
        case .binaryWorkbook: "Excel (.xlsb)"
        case .wordDocument: "Word (.docx)"
        case .presentation: "PowerPoint (.pptx)"
        case .openDocument: "OpenDocument (.ods)"
        }
    }
}
