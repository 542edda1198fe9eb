public import Platform

/// Why a report cannot be put in its folder; the old report is then as it was.
public enum OutputFolderError: Error, Hashable, Sendable {
    /// Something other than a folder stands at `path`, which is the output or a folder above it.
    case notAFolder(path: String)
    /// `path`, which is the output or a folder above it, is a symbolic link to nothing.
    case brokenLink(path: String)
    /// The folder holds what this program does not write, of which up to three names are given in order.
    case foreignFiles(path: String, names: [String])
    /// The folder has no `run.json` of this program, but files that a report has too: up to three names in order.
    case notAReport(path: String, names: [String])
    /// The folder holds something else that this program wrote, called as `run.json` does, than the `wanted` one.
    case otherKind(path: String, kind: String, wanted: OutputKind)
    /// Somebody filled in lists of the report that stands there, called by their names in order, since it was written.
    case filledIn(path: String, names: [String])
    /// Somebody filled in lists of the sample that stands there, called by their names in order, since it was written.
    case filledInSample(path: String, names: [String])
    /// The system does not let `path` be read.
    case cannotRead(path: String, SystemError)
    /// The system does not let the folder or file `path` be made or filled.
    case cannotWrite(path: String, SystemError)
    /// The file `name` cannot be made, since the system has no room for temporary files.
    case cannotMake(name: String, SystemError)
    /// The umask takes from the owner of `path` the right to fill it, or to read it.
    case umask(path: String)
    /// The run was asked to end before the report stood at `path`.
    case interrupted(path: String)
    /// The system does not let the finished report be moved to `path`.
    case cannotMove(path: String, SystemError)

    /// For what the system had no memory, which says nothing against it; nil where it refused for another reason, or nothing.
    public var outOfMemory: String? {
        switch self {
        case .cannotRead(let path, let cause), .cannotWrite(let path, let cause), .cannotMake(let path, let cause),
            .cannotMove(let path, let cause):
            cause.isOutOfMemory ? path : nil
        default: nil
        }
    }
}
