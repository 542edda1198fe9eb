import DelimitedText
import Platform
import RegistrationLog
import Workbook

/// A file that was found, with the name under which the output knows it; what is in an archive or a workbook is one too.
struct InputFile: Hashable, Sendable {
    /// Where the bytes come from.
    enum Location: Hashable, Sendable {
        case path(String)
        case standardInput
        /// A member of an archive, or what a compressed file holds.
        case member(Container, MemberNumber)
        /// A sheet of a workbook.
        case sheet(WorkbookSheet)
    }

    /// The name relative to the path that was given.
    let name: String
    /// Where its bytes come from.
    let location: Location
    /// The size as stored, in bytes; nil for standard input.
    ///
    /// Of all that is in one archive or workbook the first has the size of that, and the others none.
    let bytes: Int?
    /// Why it is not read although it was found; nil where it is.
    let problem: FoundFileProblem?
    /// Which version of a regular file was found, so that another one is not taken for it.
    var version: FileVersion?
    /// What of the name stands for the path that was given; empty where that is the only one.
    var prefix = ""
    /// What it is in; nil for what is in a folder.
    var holder: Holder?

    /// The archive or workbook that a file is in.
    struct Holder: Hashable, Sendable {
        /// The name under which the output would know it.
        let name: String
        /// Where its bytes are.
        let path: String
        /// Which version of it was found.
        let version: FileVersion
        /// How much there is to be read in the file, in bytes; nil where nobody knows.
        let contentBytes: Int?
    }

    /// The name relative to the path that was given.
    var relativePath: String {
        guard let holder else { return relative(name) }
        return relative(holder.name) + name.dropFirst(holder.name.count)
    }

    /// The file as if it were stored in so many bytes.
    func sized(_ bytes: Int?) -> InputFile {
        InputFile(
            name: name, location: location, bytes: bytes, problem: problem, version: version, prefix: prefix,
            holder: holder)
    }

    /// The names by which a rule can mean it: its own, and those of what it is in.
    var ruleNames: [String] {
        [relativePath, name] + (holder.map { [relative($0.name), $0.name] } ?? [])
    }

    /// Whether nobody can read it a second time.
    var isReadOnce: Bool {
        switch location {
        case .standardInput: true
        case .path: bytes == nil
        case .member, .sheet: false
        }
    }

    /// How much there is to be read, in bytes; nil where nobody knows.
    var contentBytes: Int? { holder == nil ? bytes : holder?.contentBytes }

    private func relative(_ name: String) -> String {
        if name == prefix {
            return String(name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...])
        }
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count).drop { $0 == "/" }) : name
    }
}

/// Why a file that was found is not read.
enum FoundFileProblem: Hashable, Sendable {
    /// Its extension is not of a kind that is read.
    case extensionNotRead(String)
    /// It is no regular file.
    case notRegular
    /// Its name is no valid UTF-8.
    case unreadableName
    /// It is something in an archive or a workbook that is not read.
    case inContainer(PlacementProblem)
    /// It is an archive or a workbook that cannot be looked into, which ends the run unless it is to be ignored.
    case unreadable(ArchiveError)
}
